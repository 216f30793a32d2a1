import { unzipSync, strFromU8 } from 'fflate';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { adr, area } from '../../../src/sheet/address';
import type { Drawing } from '../../../src/sheet/drawing';
import { cellAt, type Sheet } from '../../../src/sheet/sheet';
import { readXlsxWorkbook, writeXlsxWorkbook } from '../../../src/workbook/xlsx/index';
import { drawingOf, drawn, plain } from '../../support/xlsx/drawings';
import { isWithoutTools, openpyxl, throughLibreOffice } from '../../support/xlsx/tools';

const TEXTS = [
  ...['=1+1', '+', '-', '@', '3-4', '1/2', 'R5.3.31', '(1)', '１２', '12', 'TRUE', "'引用", '#N/A', '486～533'],
  ...[' 字下げ', '行末 ', '改\n行', '　全角', '𠮷野', '葛\u{E0100}城', '👨‍👩‍👧', '<a>&"b"', '長い文。'.repeat(500)],
];
const LONG_LIST = Array.from({ length: 60 }, (_, index) => `架空市町村${index + 1}`);

const form: Drawing = drawingOf(
  TEXTS.map((text, index) => [text, index / 8]),
  {
    name: "別紙２ 1_知事's",
    columns: [100, 50],
    merges: [area('C1:D2'), area('A24:B25')],
    mark: { kind: 'form', item: '地域包括支援センター等の機能強化' },
    frozenRows: 1,
    choices: [
      { area: area('B2:B9'), values: ['◎', '○', '△', '×'] },
      { area: area('C5:C6'), values: LONG_LIST },
    ],
  },
);
const rows = [
  ...form.rows.map((row, index) => ({
    ...row,
    height: 15 + index * 0.75,
    ...(index % 8 === 7 && { breakAfter: true as const }),
  })),
  { height: 30, cells: [drawn(0, '結合'), drawn(3, 0.174, { style: { ...plain, numberFormat: '0.0%' } })] },
  { height: 30, cells: [] },
];
const page: Drawing['page'] = {
  ...form.page,
  printArea: area('A1:D25'),
  titleRows: { first: 0, last: 1 },
  footer: '&C&P／&N',
};
const other = drawingOf([['い']], { name: '点検結果', filter: area('A1:B1') });
const drawings: readonly Drawing[] = [{ ...form, rows, page }, other];

const DUMP = `
import json, sys, openpyxl
book = openpyxl.load_workbook(sys.argv[1])
sheet = book.worksheets[0]
print(json.dumps({
  'sheets': [[s.title, s.sheet_state] for s in book.worksheets],
  'values': [[c.value for c in row] for row in sheet.iter_rows(max_col=2)],
  'kinds': [c.data_type + c.number_format for c in sheet['A'][:23]],
  'merges': sorted(str(m) for m in sheet.merged_cells.ranges),
  'heights': [sheet.row_dimensions[r + 1].height for r in range(25)],
  'widths': [sheet.column_dimensions[c].width for c in 'AB'],
  'breaks': [b.id for b in sheet.row_breaks.brk],
  'area': str(sheet.print_area), 'titles': sheet.print_title_rows, 'footer': sheet.oddFooter.center.text,
  'paper': [sheet.page_setup.paperSize, sheet.page_setup.orientation, sheet.page_setup.scale],
  'lists': [[str(v.sqref), v.formula1] for v in sheet.data_validations.dataValidation],
  'frozen': sheet.freeze_panes, 'filter': book.worksheets[1].auto_filter.ref,
}))`;

const MAKE = `
import json, sys, datetime, openpyxl
from openpyxl.comments import Comment
book = openpyxl.Workbook()
sheet = book.active
sheet.title = '指標'
sheet.append(['目標項目', '直近値', '年次'])
sheet.append(['訪問看護', 243, datetime.date(2024, 3, 31)])
sheet.append(['割合', 0.174, datetime.datetime(2024, 3, 31, 9, 30)])
sheet['B3'].number_format = '0.0%'
sheet['B4'] = '=SUM(B2:B3)'
sheet['C2'].number_format = 'ggge"年"m"月"d"日"'
sheet['A1'].comment = Comment('注', '架空')
sheet.merge_cells('A6:C6')
sheet.row_dimensions[7].hidden = True
sheet.column_dimensions['D'].hidden = True
book.create_sheet('控え').sheet_state = 'veryHidden'
from openpyxl.chart import BarChart
book.create_chartsheet('グラフ').add_chart(BarChart())
book.save(sys.argv[1])
print(json.dumps(True))`;

describe.skipIf(isWithoutTools)('other programs', () => {
  let folder: string;
  let bytes: Uint8Array;
  let byOffice: Record<string, Uint8Array>;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'besshi2-'));
    bytes = await writeXlsxWorkbook(drawings);
    await writeFile(join(folder, 'ours.xlsx'), bytes);
    await openpyxl(MAKE, join(folder, 'theirs.xlsx'));
    byOffice = await throughLibreOffice({ ours: bytes, theirs: await readFile(join(folder, 'theirs.xlsx')) });
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  test('openpyxl finds in our file what was drawn', async () => {
    expect(await openpyxl(DUMP, join(folder, 'ours.xlsx'))).toMatchObject({
      sheets: [
        [form.name, 'visible'],
        ['点検結果', 'visible'],
        ['選択肢', 'hidden'],
      ],
      values: [...TEXTS.map((text, index) => [text, index / 8]), ['結合', null], [null, null]],
      kinds: TEXTS.map(() => 's@'),
      merges: ['A24:B25', 'C1:D2'],
      heights: rows.map(({ height }) => height),
      widths: [134 / 8, 67 / 8].map((width) => Math.trunc(width * 256) / 256),
      breaks: [8, 16],
      area: expect.stringContaining('$A$1:$D$25') as unknown,
      titles: expect.stringMatching(/^\$?1:\$?2$/) as unknown,
      footer: '&P／&N',
      paper: [9, 'portrait', 100],
      lists: [
        ['B2:B9', '"◎,○,△,×"'],
        ['C5:C6', "'選択肢'!$A$1:$A$60"],
      ],
      frozen: 'A2',
      filter: 'A1:B1',
    });
  });

  test('LibreOffice keeps values, merges, heights, breaks, print area and lists of our file', async () => {
    const sheet = await firstSheet(byOffice['ours']);
    expect(TEXTS.map((_, row) => cellAt(sheet, { row, column: 0 })?.value)).toEqual(TEXTS);
    expect(TEXTS.map((_, row) => cellAt(sheet, { row, column: 1 })?.value)).toEqual(TEXTS.map((_, row) => row / 8));
    expect(cellAt(sheet, adr('D24'))).toMatchObject({ value: 0.174, shown: '17.4%' });
    expect([...sheet.merges].sort((a, b) => a.top - b.top)).toEqual([area('C1:D2'), area('A24:B25')]);
    rows.forEach(({ height }, row) => expect(sheet.rowHeights.get(row)).toBeCloseTo(height, 1));
    const parts = unzipSync(byOffice['ours'] ?? new Uint8Array());
    const part = (path: string) => strFromU8(parts[path] ?? new Uint8Array());
    expect([...part('xl/worksheets/sheet1.xml').matchAll(/<brk id="(\d+)"/g)].map(([, id]) => id)).toEqual(['8', '16']);
    expect(part('xl/workbook.xml')).toContain('$A$1:$D$25');
    expect(part('xl/workbook.xml')).toContain('$1:$2');
    expect(part('xl/worksheets/sheet1.xml')).toMatch(/選択肢'?!\$A\$1:\$A\$60/);
  });

  test('a workbook from openpyxl is read: formulas without results, dates, chart sheet, hidden parts', async () => {
    const theirs = new Uint8Array(await readFile(join(folder, 'theirs.xlsx')));
    const sheets = await readXlsxWorkbook(theirs, 'x');
    expect(sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ['指標', 'visible'],
      ['控え', 'veryHidden'],
    ]);
    const sheet = await firstSheet(theirs);
    expect(cellAt(sheet, adr('B3'))).toMatchObject({ value: 0.174, shown: '17.4%' });
    expect(cellAt(sheet, adr('C2'))).toMatchObject({ value: 45382, shown: '令和6年3月31日' });
    expect(cellAt(sheet, adr('B4'))).toMatchObject({ value: null, uncalculated: true, formula: 'SUM(B2:B3)' });
    expect(sheet.merges).toEqual([area('A6:C6')]);
    expect([...sheet.hiddenRows, ...sheet.hiddenColumns]).toEqual([6, 3]);
  });

  test('the same workbook, calculated and saved by LibreOffice, holds the result', async () => {
    const sheet = await firstSheet(byOffice['theirs']);
    const cell = cellAt(sheet, adr('B4'));
    expect(cell?.value).toBeCloseTo(243.174, 10);
    expect(cell?.formula).toBe('SUM(B2:B3)');
  });
});

async function firstSheet(bytes: Uint8Array | undefined): Promise<Sheet> {
  const [sheet] = await readXlsxWorkbook(bytes ?? new Uint8Array(), 'x');
  if (!sheet) throw new Error('no sheet');
  return sheet;
}
