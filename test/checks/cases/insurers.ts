import type { INSURER_RULES } from '../../../src/checks/rules/insurers';
import { activities, book, insurers, ratings } from '../support/book';
import type { CasesOf } from './cases';

const MASTER = [
  "| '202011 | 長野市 | 1000 |",
  "| '202029 | 松本市 | 900 |",
  "| '202037 | 上田市 | 800 |",
  "| '202045 | 岡谷市 | 700 |",
] as const;
const NAMES = ['長野市', '松本市', '上田市', '岡谷市'] as const;
const twice = (items: readonly string[]) =>
  book({
    保険者評価: ratings(...[...items, ...items].flatMap((item) => NAMES.map((name) => `| ${name} | ${item} | ○ |`))),
  });

export const INSURER_CASES: CasesOf<typeof INSURER_RULES> = {
  'unknown-insurer': {
    near: {
      'no municipality': book({
        取組実績: activities('| 介護予防の推進 | 訪問 | 派遣 | R5.6.1 | 長野市、介護支援専門員 | 1 | |'),
      }),
    },
  },
  'duplicate-insurer': {
    near: { 'two rows without a name': book({ 保険者: insurers(...MASTER, '| | | 10 |', '| | | 20 |') }) },
  },
  'duplicate-code': {
    near: { 'two without a code': book({ 保険者: insurers('| | 長野市 | 1000 |', '| | 松本市 | 900 |') }) },
  },
  'insurer-count': {
    near: {
      'no number stated': book({ 基本情報: '| 都道府県名 | 長野県 |\n| 対象年度 | 令和５年度 |\n| 保険者数 | |' }),
    },
  },
  'insurer-code': {
    found: {
      'a digit left out, in two rows': [
        book({ 保険者: insurers("| '20201 | 長野市 | 1000 |", "| '20202 | 松本市 | 900 |", ...MASTER.slice(2)) }),
        '『20201』は６桁ではありません。市町村コードは先頭の０を含む６桁の数字です。書き直してください。（同じ内容：A3）',
      ],
    },
  },
  'duplicate-rating': {
    near: { 'so many that the rows are of something else': twice(['甲', '乙', '丙', '丁', '戊', '己']) },
  },
  'population-odd': {
    found: {
      'too few old people': [
        book({
          保険者: '| 市町村コード | 保険者名 | 人口 | 65歳以上人口 |\n'.concat(
            MASTER.map((row) => `${row} 90 |`).join('\n'),
          ),
        }),
        '65歳以上人口『90』は、人口『1000』の 9.0％に当たります',
      ],
    },
  },
};
