import type { ITEM_RULES } from '../../../src/checks/rules/items';
import { activities, book, items } from '../support/book';
import type { ExamplesOf } from './example';

const row = (name: string): string => `| ${name} | 現状。 | ・冊子の作成 | 取り組んだ。 | 取り組んだ。 | 支援する。 |`;
const activity = (item: string): string => `| ${item} | 会議 | 会議 | R5.6.1 | | 1 | |`;

export const ITEM_EXAMPLES: ExamplesOf<typeof ITEM_RULES> = {
  'duplicate-item': {
    found: book({ 項目: items(row('介護予防の推進'), row('介護予防の　推進'), row('給付の適正化')) }),
    at: '項目!A3',
    says: '『項目』シート A2 にもあります',
    near: book({ 項目: items(row('介護予防の推進'), row('介護予防の普及'), row('給付の適正化')) }),
  },
  'item-name-blank': {
    found: book({ 項目: items(row('介護予防の推進'), row('給付の適正化'), row('')) }),
    at: '項目!A4',
    says: '項目名が空欄です',
    near: book({ 項目: items(row('介護予防の推進'), row('給付の適正化'), row('－')) }),
  },
  'unknown-item': {
    found: book({ 取組実績: activities(activity('介護予防の推移')) }),
    at: '取組実績!A2',
    says: '「介護予防の推進」のことであれば',
    near: book({ 取組実績: activities(activity('介護予防の<br>推進')) }),
  },
};
