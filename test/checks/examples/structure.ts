import type { STRUCTURE_RULES } from '../../../src/checks/rules/structure';
import { activities, book, indicators, insurers, ratings } from '../support/book';
import type { ExamplesOf } from './example';

const ROW = '| 介護予防の推進 | 通いの場の数 | か所 | 増加 | 100 | R2 | 210 | R5 | 200 | R5 | ◎ | | |';

/** A sheet of its own for the first item of the clean workbook. */
const upright = (lines: string): string =>
  `## 個票\n| 項目名 | 介護予防の推進 |\n| 現状と課題 | 通いの場が少ない。 |\n${lines}`;

export const STRUCTURE_EXAMPLES: ExamplesOf<typeof STRUCTURE_RULES> = {
  'missing-table': {
    found: book({ 項目: null }),
    at: null,
    says: '『項目』の表が見つかりません',
    near: book({ 項目: '| 項目名 | 自己評価 |\n| 介護予防の推進 | 計画どおり。 |' }),
  },
  'missing-indicators': {
    found: book({ 指標: null }),
    at: null,
    says: '『指標』の表が見つかりません',
    near: book({ 指標: indicators(ROW) }),
  },
  'missing-column': {
    found: book({
      指標: '| 項目 | 目標項目 | 策定時の値 | 直近値 | 目標年次 |\n| 介護予防の推進 | 通いの場の数 | 100 | 210 | R5 |',
    }),
    at: '指標!A1',
    says: '「目標値 数値」の列がありません',
    near: book({
      指標: '| 項目 | 目標項目 | 策定時の値 | 直近値 | 目標値 |\n| 介護予防の推進 | 通いの場の数 | 100 | 210 | 200 |',
    }),
  },
  'near-header': {
    found: book({ 指標: indicators(ROW).replace('評価の理由', '評価の理曲') }),
    at: '指標!L1',
    says: '「評価の理由」に似ていますが一致しません',
    near: book({ 指標: indicators(ROW).replace('評価の理由', '（評価の　理由）') }),
  },
  'duplicate-header': {
    found: book({ 指標: indicators(ROW).replace('注記', '直近の値') }),
    at: '指標!M1',
    says: '先の列だけを読み取りました',
    near: book({ 指標: indicators(ROW).replace('注記', '参考にした資料') }),
  },
  'empty-table': {
    found: book({ 指標: indicators() }),
    at: '指標!A1',
    says: '『指標』の表に行がありません',
    near: book({ 取組実績: activities() }),
  },
  'unused-tables': {
    found: book({ 取組実績: activities(), 保険者評価: ratings() }),
    at: '保険者評価!A1',
    says: '見出しだけで行のない表があります（保険者評価、取組実績）',
    near: book({ 取組実績: null, 指標: indicators() }),
  },
  'second-table': {
    found: book({}, { sheets: `## 指標の写し\n${indicators(ROW)}` }),
    at: '指標の写し!A1',
    says: '『指標』の表がもう一つあります',
    near: book({}, { sheets: '## メモ\n| 項目 | メモ |\n| 介護予防の推進 | 確認済み |' }),
  },
  'unknown-label': {
    found: book({}, { sheets: upright('| 関係機関との連携 | 医師会と連携した。 |') }),
    at: '個票!A3',
    says: '『関係機関との連携』は様式にない欄です',
    near: book({}, { sheets: upright('| 関係機関との連携 | |\n| （箇条書き） | 医師会と連携した。 |') }),
  },
  'second-text': {
    found: book({}, { sheets: upright('| 自己評価 | 遅れている。 |') }),
    at: '項目!D2',
    says: '同じ項目の「自己評価」が個票にも書かれ',
    near: book({}, { sheets: upright('| 自己評価 | 計画どおり　取り組んだ。 |') }),
  },
  'unreadable-value': {
    found: book({ 指標: indicators(ROW.replace('| 210 |', '| 増えた |')) }),
    at: '指標!G2',
    says: '『増えた』を数値として読み取れません',
    near: book({ 指標: indicators(ROW.replace('| 210 |', '| 約210か所 |')) }),
  },
  'ambiguous-value': {
    found: book({ 指標: indicators(ROW, ROW.replace('通いの場の数', '参加者数').replace('| R2 |', '| 〃 |')) }),
    at: '指標!F3',
    says: '『〃』は',
    near: book({ 指標: indicators(ROW, ROW.replace('通いの場の数', '参加者数')) }),
  },
  'number-as-text': {
    found: book({ 指標: indicators(ROW.replace('| 210 |', "| '210 |")) }),
    at: '指標!G2',
    says: '文字として入力された数字です',
    near: book({ 指標: indicators(ROW.replace('| 210 |', '| 210か所 |')) }),
  },
  'error-cell': {
    found: book({ 指標: indicators(ROW.replace('| 210 |', '| =1/0 → #DIV/0! |')) }),
    at: '指標!G2',
    says: '計算式の結果が『#DIV/0!』',
    near: book({ 指標: indicators(ROW.replace('| 210 |', '| =105*2 → 210 |')) }),
  },
  'uncalculated-formula': {
    found: book({ 指標: indicators(ROW.replace('| 210 |', '| =105*2 → ? |')) }),
    at: '指標!G2',
    says: '『=105*2』の結果がファイルに保存されていません',
    near: book({ 指標: indicators(ROW.replace('| 210 |', '| =105*2 → 210 |')) }),
  },
  'external-formula': {
    found: book({ 指標: indicators(ROW.replace('| 210 |', '| =[1]集計!B2 → 210 |')) }),
    at: '指標!G2',
    says: '『=[1]集計!B2』はほかのブックを参照しています。',
    near: book({ 指標: indicators(ROW.replace('| 210 |', '| =SUM(表1[人数]) → 210 |')) }),
  },
  'hidden-cells': {
    found: book({}, { notes: { 保険者: '(hidden rows 3)' } }),
    at: '保険者!A3',
    says: '隠れている行があり',
    near: book(
      {
        保険者: `${insurers("| '202011 | 長野市 | 1000 |", "| '202029 | 松本市 | 900 |", "| '202037 | 上田市 | 800 |", "| '202045 | 岡谷市 | 700 |")}\n| | | |\n| | | |`,
      },
      { notes: { 保険者: '(hidden rows 8)' } },
    ),
  },
  'required-blank': {
    found: book({
      取組実績: activities(
        '| 介護予防の推進 | アドバイザー派遣 | 派遣 | R5.6.1 | 長野市 | 3 | |',
        '| 介護予防の推進 | | 派遣 | R5.7.1 | 松本市 | 3 | |',
      ),
    }),
    at: '取組実績!B3',
    says: '「事業名」が空欄です',
    near: book({
      取組実績: activities(
        '| 介護予防の推進 | アドバイザー派遣 | 派遣 | R5.6.1 | 長野市 | 1 | |',
        '| 介護予防の推進 | アドバイザー派遣 | | | 松本市 | 2 | |',
      ),
    }),
  },
};
