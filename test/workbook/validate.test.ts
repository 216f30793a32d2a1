import { describe, expect, test } from 'vitest';
import { area } from '../../src/sheet/address';
import type { Drawing } from '../../src/sheet/drawing';
import { writeXlsxWorkbook } from '../../src/workbook/xlsx/index';
import { drawingOf, drawn } from '../support/xlsx/drawings';

const ok = drawingOf([
  ['あ', 1],
  ['い', 2],
]);
const named = (name: string) => ({ ...ok, name });
const withRow = (row: Partial<Drawing['rows'][number]>) => ({ ...ok, rows: [{ height: 20, cells: [], ...row }] });
const merged = (...merges: Drawing['merges']) => ({ ...ok, merges });

const BAD: readonly (readonly [what: string, drawings: readonly Drawing[], says: string])[] = [
  ['no sheet', [], 'シートがありません'],
  ['an empty name', [named('')], 'シート名'],
  ['a name of 32 characters', [named('あ'.repeat(32))], '31文字'],
  ['a name with a slash', [named('R5/R6')], 'シート名'],
  ['a name in apostrophes', [named("'表")], 'シート名'],
  ['the name Excel keeps', [named('History')], 'シート名'],
  ['a control character in a name', [named('表\u0007')], 'シート名'],
  ['two sheets of one name', [named('Sheet'), named('SHEET')], '二つあります'],
  ['a row that is too high', [withRow({ height: 409.75 })], '1行目の高さ'],
  ['a negative height', [withRow({ height: -1 })], '高さ'],
  ['a height that is no number', [withRow({ height: Number.NaN })], '高さ'],
  ['a text that is too long', [withRow({ cells: [drawn(1, 'あ'.repeat(32_768))] })], 'セル B1'],
  ['a number that is none', [withRow({ cells: [drawn(0, Number.NaN)] })], 'セル A1'],
  ['two cells in one place', [withRow({ cells: [drawn(0, 'あ'), drawn(0, 'い')] })], '重なって'],
  ['a cell beyond the sheet', [withRow({ cells: [drawn(16_384, 'あ')] })], '位置'],
  ['a merge of one cell', [merged({ top: 0, left: 0, bottom: 0, right: 0 })], '結合 A1 '],
  [
    'merges that overlap',
    [merged({ top: 1, left: 0, bottom: 1, right: 1 }, { top: 0, left: 1, bottom: 2, right: 1 })],
    '重なって',
  ],
  ['a column that is too wide', [{ ...ok, columns: [2000] }], '列の幅'],
  ['a long footer', [{ ...ok, page: { ...ok.page, footer: 'あ'.repeat(256) } }], 'フッター'],
  [
    'too many breaks',
    [{ ...ok, rows: Array.from({ length: 1027 }, () => ({ height: 20, cells: [], breakAfter: true as const })) }],
    '改ページ',
  ],
];

describe('drawings that no workbook can hold', () => {
  test.each(BAD)('%s', async (_what, drawings, says) => {
    await expect(writeXlsxWorkbook(drawings)).rejects.toMatchObject({
      reason: 'bad-drawing',
      message: expect.stringContaining(says),
    });
  });

  test('what is just inside the limits is written', async () => {
    const drawings = [
      { ...withRow({ height: 409.5, cells: [drawn(0, 'あ'.repeat(32_767))] }), name: 'あ'.repeat(31) },
      merged(area('A1:B2'), area('C1:C3'), area('A3:B3'), area('E1:F3')),
      { ...merged(area('C1:D1'), area('A1:B1')), name: '逆順' },
    ];
    await expect(writeXlsxWorkbook(drawings)).resolves.toBeInstanceOf(Uint8Array);
  });
});
