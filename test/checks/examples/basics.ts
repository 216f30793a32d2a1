import type { BASICS_RULES } from '../../../src/checks/rules/basics';
import { book } from '../support/book';
import type { ExamplesOf } from './example';

const basics = (prefecture: string, year: string): string => `
| 都道府県名 | ${prefecture} |
| 対象年度 | ${year} |
| 計算方法 | 進捗率 |
| 保険者数 | 4 |`;

export const BASICS_EXAMPLES: ExamplesOf<typeof BASICS_RULES> = {
  'basics-blank': {
    found: book({ 基本情報: basics('長野県', '') }),
    at: '基本情報!B2',
    says: '対象年度が空欄です',
    near: book({ 基本情報: basics('長野', 'R5') }),
  },
  'unknown-prefecture': {
    found: book({ 基本情報: basics('長埜県', '令和５年度') }),
    at: '基本情報!B1',
    says: '「長野県」のことであれば',
    near: book({ 基本情報: basics('長　野　県', '令和５年度') }),
  },
  'plan-period': {
    found: book({ 基本情報: `${basics('長野県', '令和５年度')}\n| 計画期 | 第７期 |` }),
    at: '基本情報!B5',
    says: '計画期『第７期』は平成30年度から令和２年度までですが、対象年度は令和５年度です',
    near: book({ 基本情報: `${basics('長野県', '令和５年度')}\n| 計画期 | 第８期 |` }),
  },
};
