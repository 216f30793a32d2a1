import { expect, it } from 'vitest';
import { headerEdits } from '../../src/app/point/correct';
import type { Pointing } from '../../src/app/point';
import { adr } from '../../src/sheet/address';
import { planned, read } from './edits';

const table = (lines: string): string => `
## 基本情報
| 都道府県名 | 架空県 |
| 対象年度 | 令和５年度 |
## 指標
${lines}`;
const ONE_LINE = table(`| 項目 | 目標項目 | 策定時の値 | 県のまとめ（R4） | 目標値 |
| 介護予防 | 通いの場 | 100 | 120 | 150 |
`);
const GROUPS = table(`| 項目 | 目標項目 | 策定時の値 | < | 直近値 | < | 目標値 | < |
| ^ | ^ | 数値 | 年次 | 実績 | 年次 | 数値 | 年次 |
| 介護予防 | 通いの場 | 100 | R2 | 120 | R4 | 150 | R5 |
`);

function pointing(cell: string, header: string, field: string): Pointing {
  return { table: '指標', place: { sheet: '指標', at: adr(cell) }, header, field, reason: '' };
}

const corrected = (markdown: string, ...pointings: readonly Pointing[]) =>
  planned(read(markdown), (reading) => headerEdits(reading, pointings));

it("writes the field's own header into the cell, and keeps the year that stood there", () => {
  const { edits, after } = corrected(ONE_LINE, pointing('D1', '県のまとめ（R4）', 'latest'));
  expect(edits).toEqual(['指標!D1 直近値 数値（R4）']);
  expect(after.report.indicators[0]?.latest.value.written).toBe('120');
  expect(after.report.indicators[0]?.latest.period.value).not.toBeNull();
});

it('writes the lowest line alone under a group that says the rest', () => {
  const { edits, after } = corrected(GROUPS, pointing('E2', '直近値 実績', 'latest'));
  expect(edits).toEqual(['指標!E2 数値']);
  expect(after.report.indicators[0]?.latest.value.written).toBe('120');
});

it('names the columns of a table that was not known, at once', () => {
  const unknown = table(`| 取組の柱 | めざす姿 | はじめの数 | いまの数 | ゴール |
| 介護予防 | 通いの場 | 100 | 120 | 150 |
`);
  const { edits, after } = corrected(
    unknown,
    pointing('A1', '取組の柱', 'item'),
    pointing('B1', 'めざす姿', 'name'),
    pointing('C1', 'はじめの数', 'baseline'),
    pointing('D1', 'いまの数', 'latest'),
    pointing('E1', 'ゴール', 'target'),
  );
  expect(edits).toHaveLength(5);
  expect(after.report.indicators.map(({ name, target }) => [name.value, target.value.written])).toEqual([
    ['通いの場', '150'],
  ]);
});

it('changes two columns that were taken for each other', () => {
  const wrong = table(`| 項目 | 目標項目 | 直近値 | 策定時の値 | 目標値 |
| 介護予防 | 通いの場 | 100 | 120 | 150 |
`);
  const { edits, after } = corrected(
    wrong,
    pointing('C1', '直近値', 'baseline'),
    pointing('D1', '策定時の値', 'latest'),
  );
  expect(edits).toEqual(['指標!C1 策定時の値 数値', '指標!D1 直近値 数値']);
  expect(after.report.indicators[0]?.latest.value.written).toBe('120');
});

it('refuses a second column of one meaning, and names the first', () => {
  const { sentence } = corrected(ONE_LINE, pointing('D1', '県のまとめ（R4）', 'target'));
  expect(sentence).toContain('E1 の「目標値」');
});

it('leaves formulas to Excel', () => {
  const reading = read(ONE_LINE);
  const sheets = reading.sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row) => row.map((cell) => cell && { ...cell, formula: 'A1' })),
  }));
  const plan = () => headerEdits({ ...reading, sheets }, [pointing('D1', '県のまとめ（R4）', 'latest')]);
  expect(plan).toThrow('数式か結合したセル');
});
