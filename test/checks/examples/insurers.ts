import type { INSURER_RULES } from '../../../src/checks/rules/insurers';
import { activities, book, insurers, ratings, texts } from '../support/book';
import type { ExamplesOf } from './example';

const NAGANO = "| '202011 | 長野市 | 1000 |";
const MATSUMOTO = "| '202029 | 松本市 | 900 |";
const UEDA = "| '202037 | 上田市 | 800 |";
const OKAYA = "| '202045 | 岡谷市 | 700 |";

const visited = (names: string) =>
  book({ 取組実績: activities(`| 介護予防の推進 | 訪問 | 派遣 | R5.6.1 | ${names} | 1 | |`) });

const aged = (elderly: string) =>
  book({
    保険者: `| 市町村コード | 保険者名 | 人口 | 65歳以上人口 |\n| '202011 | 長野市 | 1,000 | ${elderly} |\n| '202029 | 松本市 | 900 | 300 |\n| '202037 | 上田市 | 800 | 250 |\n| '202045 | 岡谷市 | 700 | 220 |`,
  });

const ratedIn = (...years: readonly string[]): string =>
  [
    '| 保険者名 | 項目 | 評価区分 | 年度 |',
    ...['長野市', '松本市', '上田市', '岡谷市'].map((name, at) => `| ${name} | 介護予防の推進 | ○ | ${years[at]} |`),
  ].join('\n');

export const INSURER_EXAMPLES: ExamplesOf<typeof INSURER_RULES> = {
  'unknown-insurer': {
    found: visited('長野市、松元市'),
    at: '取組実績!E2',
    says: '「松本市」のことであれば',
    near: visited('長野県長野市、松本市、全市町村、町村職員'),
  },
  'duplicate-insurer': {
    found: book({ 保険者: insurers(NAGANO, MATSUMOTO, UEDA, OKAYA, "| '202029 | 松本　市 | 900 |") }),
    at: '保険者!B6',
    says: '『保険者』シート B3 にもあります',
    near: book({ 保険者: insurers(NAGANO, MATSUMOTO, UEDA, OKAYA, "| '202053 | 飯田市 | 900 |") }),
  },
  'insurer-count': {
    found: book({ 保険者: insurers(NAGANO, MATSUMOTO, UEDA) }),
    at: '基本情報!B4',
    says: '保険者数は『4』ですが、保険者の表には3保険者あります',
    near: book({ 保険者: insurers(NAGANO, MATSUMOTO, UEDA, OKAYA, '| 合計 | | 3400 |') }),
  },
  'insurer-code': {
    found: book({ 保険者: insurers("| '202012 | 長野市 | 1000 |", MATSUMOTO, UEDA, OKAYA) }),
    at: '保険者!A2',
    says: '末尾の検査数字が合いません',
    near: book({ 保険者: insurers("| '２０２０１１ | 長野市 | 1000 |", MATSUMOTO, UEDA, OKAYA) }),
  },
  'code-prefecture': {
    found: book({ 保険者: insurers("| '102016 | 長野市 | 1000 |", MATSUMOTO, UEDA, OKAYA) }),
    at: '保険者!A2',
    says: '群馬県のものですが、都道府県名は「長野県」です',
    near: book({ 保険者: insurers('| | 長野市 | 1000 |', MATSUMOTO, UEDA, OKAYA) }),
  },
  'insurer-total-in-text': {
    found: book({ 項目: texts({ evaluation: '県内の全５市町村で取り組んだ。' }) }),
    at: '項目!D2',
    says: '『全5市町村』とありますが、保険者数は4です',
    near: book({ 項目: texts({ evaluation: '県内の全４市町村で取り組んだ。研修には全３市町村が参加した。' }) }),
  },
  'unrated-insurers': {
    found: book({
      保険者評価: ratings(
        '| 長野市 | 介護予防の推進 | ◎ |',
        '| 松本市 | 介護予防の推進 | ○ |',
        '| 上田市 | 介護予防の推進 | ○ |',
      ),
    }),
    at: '保険者評価!A2',
    says: '岡谷市の行がありません',
    near: book({
      保険者評価: ratings(
        '| 長野市 | 介護予防の推進 | ◎ |',
        '| 松本市 | 介護予防の推進 | ○ |',
        '| 上田市 | 介護予防の推進 | ○ |',
        '| 岡谷市 | 介護予防の推進 | |',
      ),
    }),
  },
  'duplicate-rating': {
    found: book({
      保険者評価: ratings(
        '| 長野市 | 介護予防の推進 | ◎ |',
        '| 松本市 | 介護予防の推進 | ○ |',
        '| 上田市 | 介護予防の推進 | ○ |',
        '| 岡谷市 | 介護予防の推進 | △ |',
        '| 松本市 | 介護予防の推進 | △ |',
      ),
    }),
    at: '保険者評価!A6',
    says: '評価は『保険者評価』シート A3 の行にもあります',
    near: book({
      保険者評価: ratings(
        '| 長野市 | 介護予防の推進 | ◎ |',
        '| 松本市 | 介護予防の推進 | ○ |',
        '| 上田市 | 介護予防の推進 | ○ |',
        '| 岡谷市 | 介護予防の推進 | △ |',
        '| 松本市 | 給付の適正化 | △ |',
      ),
    }),
  },
  'rating-year': {
    found: book({ 保険者評価: ratedIn('R5', 'R5', 'R4', 'R5') }),
    at: '保険者評価!D4',
    says: '令和４年度の行がありますが、対象年度は令和５年度です',
    // Two whole years side by side.
    near: book({ 保険者評価: ratedIn('R5', 'R4', 'R5', 'R4') }),
  },
  'duplicate-code': {
    found: book({
      保険者: insurers(
        "| '202011 | 長野市 | 1000 |",
        "| '202011 | 松本市 | 900 |",
        "| '202037 | 上田市 | 800 |",
        "| '202045 | 岡谷市 | 700 |",
      ),
    }),
    at: '保険者!A3',
    says: '『202011』は『保険者』シート A2 の「長野市」と同じです',
    near: book({
      保険者: insurers(
        "| '202011 | 長野市 | 1000 |",
        "| '202029 | 松本市 | 900 |",
        "| '202037 | 上田市 | 800 |",
        "| '202045 | 岡谷市 | 700 |",
      ),
    }),
  },
  'population-odd': {
    found: aged('9,000'),
    at: '保険者!D2',
    says: '65歳以上人口『9,000』は、人口『1,000』の 900.0％に当たります',
    near: aged('670'),
  },
};
