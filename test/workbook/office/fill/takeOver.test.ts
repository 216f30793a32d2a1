import { describe, expect, test } from 'vitest';
import { area } from '../../../../src/sheet/address';
import type { Drawing } from '../../../../src/sheet/drawing';
import { layoutOf, takeOver } from '../../../../src/workbook/office/fill';
import { emptyBook } from '../../../host/book';
import type { Book } from '../../../host/book/book';
import { standIn, type StandIn } from '../../../host/standIn';
import { drawingOf, drawn, plain } from '../../../support/xlsx/drawings';
import { addDrawing, seenSheet, sheetOf } from './support';

const choices = [{ area: area('C1:C2'), values: ['はい', 'いいえ'] }];
const older = drawingOf([['旧', 1, '旧'], ['旧'], ['旧'], ['旧'], ['旧']], {
  name: '古い',
  merges: [area('A1:B1'), area('A2:C5')],
  columns: [100, 20, 30],
  frozenRows: 1,
  filter: area('A1:C5'),
  choices,
});
const newer = drawingOf([], {
  name: '新しい',
  columns: [30, 60],
  rows: [
    { height: 30, cells: [drawn(0, "'新"), drawn(1, 2)], breakAfter: true },
    { height: 45, cells: [drawn(0, '3-4'), drawn(1, null, { style: { ...plain, fill: 'F2F2F2' } })] },
    { height: 15, cells: [drawn(0, '新')] },
  ],
  merges: [area('A1:B1'), area('B2:B3')],
  choices: [{ area: area('A2'), values: ['3-4'] }],
});

/** A workbook where 古い is to become what 新しい is, and 参照 refers to it. */
async function prepared(): Promise<StandIn> {
  const excel = standIn({ book: emptyBook({ sheets: ['参照'] }) });
  const context = new Excel.RequestContext();
  addDrawing(context, older);
  addDrawing(context, newer);
  context.workbook.worksheets.getItem('参照').getRange('A1').formulas = [['=古い!B1']];
  await context.sync();
  excel.meter.reset();
  return excel;
}

async function run(drawing = newer, isFiltered = false): Promise<void> {
  const context = new Excel.RequestContext();
  const { worksheets } = context.workbook;
  takeOver(worksheets.getItem('古い'), worksheets.getItem('新しい'), area('A1:B3'), {
    ...layoutOf(drawing),
    isFiltered,
  });
  await context.sync();
}

/** How the sheet looks, but for what is frozen, and widths and heights beyond the area. */
function seenArea(book: Book, name: string) {
  const { columnWidths, rowHeights, frozenRows: _, ...rest } = seenSheet(book, name);
  return {
    ...rest,
    widths: ['A', 'B'].map((column) => columnWidths[column]),
    heights: ['1', '2', '3'].map((row) => rowHeights[row]),
  };
}

describe('a sheet taken over', () => {
  test('looks as the source does, and what refers to it still does', async () => {
    const { book } = await prepared();
    await run();
    expect(seenArea(book, '古い')).toEqual(seenArea(book, '新しい'));
    expect(sheetOf(book, '参照').cell(0, 0).formula).toBe('=古い!B1');
    expect(sheetOf(book, '古い').validations).toHaveLength(1);
  });

  test('is the same after a second time, and when it broke off at any action', async () => {
    const { meter } = await prepared();
    await run();
    const { actions } = meter;
    expect(actions).toBeGreaterThan(20);
    for (let action = 1; action <= actions; action++) {
      const { book, faults } = await prepared();
      faults.plan({ kind: 'error', at: { action }, code: 'GeneralException' });
      await expect(run()).rejects.toThrow();
      faults.plan();
      await run();
      await run();
      expect(seenArea(book, '古い')).toEqual(seenArea(book, '新しい'));
    }
  });

  test('hidden rows and columns come into view', async () => {
    const { book } = await prepared();
    sheetOf(book, '古い').hideRows(1, 2, true);
    sheetOf(book, '古い').hideColumns(0, 0, true);
    await run({ ...newer, columns: [], rows: newer.rows.map((row) => ({ ...row, growing: true })) });
    expect([[...sheetOf(book, '古い').hiddenRows], [...sheetOf(book, '古い').hiddenColumns]]).toEqual([[], []]);
  });

  test('a filtered source shows all its rows first: of a filtered area only those in view would be copied', async () => {
    const { book, meter } = await prepared();
    sheetOf(book, '新しい').filter = area('A1:B3');
    sheetOf(book, '新しい').filteredRows = new Set([1]);
    await run({ ...newer, filter: area('A1:B3') }, true);
    expect([...meter.members]).toContain('AutoFilter.clearCriteria()');
    expect(seenArea(book, '古い')).toEqual(seenArea(book, '新しい'));
    expect(['古い', '新しい'].map((name) => sheetOf(book, name).filter)).toEqual([area('A1:B3'), area('A1:B3')]);
  });

  test('its links are those of the source, and none of its own', async () => {
    const { book } = await prepared();
    sheetOf(book, '古い').link(0, 0, { reference: '参照!Z9' });
    sheetOf(book, '古い').link(99, 0, { reference: '参照!Z9' });
    sheetOf(book, '新しい').link(1, 0, { reference: '参照!B2' });
    await run();
    expect(sheetOf(book, '古い').links).toEqual([{ at: { row: 1, column: 0 }, reference: '参照!B2' }]);
    expect(seenArea(book, '古い')).toEqual(seenArea(book, '新しい'));
  });

  test('nothing is left of a larger sheet', async () => {
    const { book, meter } = await prepared();
    await run();
    expect(sheetOf(book, '古い').usedArea(false)).toEqual(area('A1:B3'));
    // Whether clear() takes merges and validations as well is not documented: both are taken off by name.
    expect([...meter.members]).toEqual(expect.arrayContaining(['Range.unmerge()', 'DataValidation.clear()']));
  });
});

/** The drawings above are what they are taken for. */
test.each<Drawing>([older, newer])('$name can be drawn', async (drawing) => {
  standIn({ book: emptyBook() });
  const context = new Excel.RequestContext();
  addDrawing(context, drawing);
  await context.sync();
});
