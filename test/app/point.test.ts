import { expect, it } from 'vitest';
import { pointColumns, pointingEdits, type Pointing } from '../../src/app/point';
import { headerEdits } from '../../src/app/point/correct';
import { understoodOf } from '../../src/app/understood';
import { readWorkbook } from '../../src/input';
import { adr } from '../../src/sheet/address';
import { openDroppedWorkbook } from '../../src/workbook/dropped';
import { directWork } from '../../src/workbook/dropped/direct';
import { writeXlsxWorkbook } from '../../src/workbook/xlsx';
import { drawingOf } from '../support/xlsx/drawings';
import { planned, read } from './edits';

const TABLE = `
## 基本情報
| 都道府県名 | 架空県 |
| 対象年度 | 令和５年度 |
## 指標
| 項目 | 目標項目 | 策定時の値 | 県のまとめ | 目標値 |
| 介護予防 | 通いの場 | 100 | 120 | 150 |
`;
const SETTINGS = '\n## 設定\n| 種別 | 対象 | 値 | 理由 |\n';
const LATEST: Pointing = {
  table: '指標',
  place: { sheet: '指標', at: adr('D1') },
  header: '県のまとめ',
  field: 'latest',
  reason: '庁内の呼び方',
};
const pointed = (markdown: string, pointing: Pointing = LATEST) =>
  planned(read(markdown), (reading) => pointingEdits(reading, [pointing]));

it('writes a row of 設定, which is read from then on', () => {
  const { edits, after } = pointed(TABLE + SETTINGS);
  expect(edits).toEqual([
    '設定!A2 列の対応',
    '設定!B2 指標：県のまとめ',
    '設定!C2 直近値 数値',
    '設定!D2 庁内の呼び方',
  ]);
  expect(after.report.indicators[0]?.latest.value.written).toBe('120');
});

it('writes over the row about the same column', () => {
  const row = '| 列の対応 | 指標：県のまとめ | 目標値 数値 | 古い理由 |\n| 確認済み | 別の件 | | |\n';
  expect(pointed(TABLE + SETTINGS + row).edits).toEqual(['設定!C2 直近値 数値', '設定!D2 庁内の呼び方']);
  expect(pointed(TABLE + SETTINGS + row, { ...LATEST, field: null, reason: '' }).edits).toEqual([
    '設定!C2 使わない',
    '設定!D2 （空欄）',
  ]);
});

it('refuses what would not be read as said, and a table without room', () => {
  const elsewhere = { ...LATEST, header: '別の見出し' };
  expect(pointed(TABLE + SETTINGS, elsewhere).sentence).toContain('『指標』シート D1 の見出し「別の見出し」');
  const shut = `${SETTINGS}| 確認済み | 別の件 | | |\n| この下に加えないでください | > | > | > |\n`;
  expect(pointed(TABLE + shut)).toMatchObject({
    edits: ['設定!A4 列の対応', '設定!B4 指標：県のまとめ', '設定!C4 直近値 数値', '設定!D4 庁内の呼び方'],
  });
});

it('points at all columns of a table that was not known, at once', () => {
  const unknown = `
## 基本情報
| 都道府県名 | 架空県 |
| 対象年度 | 令和５年度 |
## 資料
| 取組の柱 | めざす姿 | はじめの数 | いまの数 | ゴール |
| 介護予防 | 通いの場 | 100 | 120 | 150 |
`;
  const reading = read(unknown + SETTINGS);
  const [block] = reading.unread;
  const fields = ['item', 'name', 'baseline', 'latest', 'target'];
  const pointings = (block?.headers ?? []).map(({ place, written }, at): Pointing => ({
    table: '指標',
    place,
    header: written,
    field: fields[at] ?? null,
    reason: '',
  }));
  const { edits, after } = planned(reading, () => pointingEdits(reading, pointings));
  expect(edits.filter((edit) => edit.startsWith('設定!C'))).toEqual([
    '設定!C2 項目',
    '設定!C3 目標項目',
    '設定!C4 策定時の値 数値',
    '設定!C5 直近値 数値',
    '設定!C6 目標値 数値',
  ]);
  expect(after.report.indicators.map(({ item, target }) => [item.value, target.value.written])).toEqual([
    ['介護予防', '150'],
  ]);
  expect(after.unread).toEqual([]);
});

async function workbookOf(sheets: Readonly<Record<string, readonly (readonly (string | number)[])[]>>) {
  const drawings = Object.entries(sheets).map(([name, rows]) => drawingOf(rows, { name }));
  return openDroppedWorkbook({ name: '評価.xlsx', bytes: await writeXlsxWorkbook(drawings) }, directWork);
}

const BOOK = {
  基本情報: [
    ['都道府県名', '架空県'],
    ['対象年度', '令和５年度'],
  ],
  指標: [
    ['項目', '目標項目', '策定時の値', '県のまとめ', '目標値'],
    ['介護予防', '通いの場', 100, 120, 150],
  ],
} as const;

it('adds the sheet 設定 to a workbook that has none', async () => {
  const workbook = await workbookOf(BOOK);
  const before = await workbook.read();
  const edited = await pointColumns(workbook, readWorkbook(before), [LATEST]);
  expect(edited.changedMeanwhile).toEqual([]);
  const after = readWorkbook(await workbook.read());
  expect(after.report.indicators[0]?.latest.value.written).toBe('120');
  expect(after.sheets.map(({ name }) => name)).toEqual(['基本情報', '指標', '設定']);
  expect(after.sheets.slice(0, 2)).toEqual(before);
  expect(
    understoodOf(after)
      .tables.find(({ kind }) => kind === '指標')
      ?.columns.map(({ by }) => by),
  ).toEqual(['name', 'name', 'alias', 'setting', 'alias']);
});

it('leaves a sheet called 設定 that holds something else as it is', async () => {
  const workbook = await workbookOf({ ...BOOK, 設定: [['印刷の設定', 'Ａ４縦']] });
  const before = await workbook.read();
  await expect(pointColumns(workbook, readWorkbook(before), [LATEST])).rejects.toThrow('シート『設定』に設定の表');
  expect(await workbook.read()).toEqual(before);
});

it('writes nothing where the header says something else by now', async () => {
  const workbook = await workbookOf(BOOK);
  const seen = readWorkbook(await workbook.read());
  const at = adr('D1');
  const format = seen.sheets[1]?.rows[0]?.[3]?.format ?? '';
  const content = (text: string) => ({ entry: { kind: 'text', text } as const, format });
  await workbook.edit([{ sheet: '指標', at, before: content('県のまとめ'), after: content('国のまとめ') }]);
  const edited = await pointColumns(workbook, seen, [LATEST]);
  expect(edited.done).toEqual([]);
  expect(edited.changedMeanwhile.map(({ found }) => found?.entry)).toEqual([{ kind: 'text', text: '国のまとめ' }]);
  expect((await workbook.read()).map(({ name }) => name)).toEqual(['基本情報', '指標']);
});

it('adds no sheet 設定 where the column would not be read as said', async () => {
  const workbook = await workbookOf(BOOK);
  const before = await workbook.read();
  const elsewhere = { ...LATEST, header: '別の見出し' };
  await expect(pointColumns(workbook, readWorkbook(before), [elsewhere])).rejects.toThrow('別の見出し');
  expect(await workbook.read()).toEqual(before);
});

it('tells a column under a group that is not known with its group, and points at it alone', () => {
  const groups = `
## 基本情報
| 都道府県名 | 架空県 |
| 対象年度 | 令和５年度 |
## 指標
| 項目 | 目標項目 | 策定時の値 | < | 県のまとめ | < | 国のまとめ | < | 目標値 | < |
| ^ | ^ | 数値 | 年次 | 数値 | 時点 | 数値 | 時点 | 数値 | 年次 |
| 介護予防 | 通いの場 | 100 | R2 | 120 | R4 | 90 | R4 | 150 | R5 |
`;
  const reading = read(groups + SETTINGS);
  const aside = understoodOf(reading).tables.find(({ kind }) => kind === '指標')?.asides ?? [];
  expect(aside.map(({ written }) => written)).toEqual([
    '県のまとめ 数値',
    '県のまとめ 時点',
    '国のまとめ 数値',
    '国のまとめ 時点',
  ]);
  const pointing = { ...LATEST, place: { sheet: '指標', at: adr('E2') }, header: '県のまとめ 数値' };
  expect(pointed(groups + SETTINGS, pointing).after.report.indicators[0]?.latest.value.written).toBe('120');
  const corrected = planned(reading, () => headerEdits(reading, [pointing]));
  expect(corrected.edits).toEqual(['指標!E2 直近値 数値']);
  expect(corrected.after.report.indicators[0]?.latest.value.written).toBe('120');
});
