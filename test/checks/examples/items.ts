import type { ITEM_RULES } from '../../../src/checks/rules/items';
import { activities, book, items } from '../support/book';
import type { ExamplesOf } from './example';

const row = (name: string): string => `| ${name} | 現状。 | ・冊子の作成 | 取り組んだ。 | 取り組んだ。 | 支援する。 |`;
const activity = (item: string): string => `| ${item} | 会議 | 会議 | R5.6.1 | | 1 | |`;

const numbered = (...numbers: readonly string[]): string =>
  [
    '| 番号 | 項目名 | 目標を設定するに至った現状と課題 | 取組の実施内容、実績 | 自己評価 | 管内保険者の自己評価結果の概要 | まとめ |',
    ...['介護予防の推進', '給付の適正化', '人材の確保'].map((name, at) => `| ${numbers[at]} ${row(name)}`),
  ].join('\n');

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
  'item-number': {
    found: book({ 項目: numbered('1', '2', '2') }),
    at: '項目!A4',
    says: '番号『2』は『項目』シート A3 の項目にもあります',
    near: book({ 項目: numbered('２', '1', '３') }),
  },
  'unknown-item': {
    found: book({ 取組実績: activities(activity('介護予防の推移')) }),
    at: '取組実績!A2',
    says: '「介護予防の推進」のことであれば',
    near: book({ 取組実績: activities(activity('介護予防の<br>推進')) }),
  },
};
