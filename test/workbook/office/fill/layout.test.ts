import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { area } from '../../../../src/sheet/address';
import type { Drawing } from '../../../../src/sheet/drawing';
import { applyLayout, layoutOf, readLayout, type Layout } from '../../../../src/workbook/office/fill';
import { emptyBook } from '../../../host/book';
import { standIn } from '../../../host/standIn';
import { drawingOf, drawn } from '../../../support/xlsx/drawings';
import { drawings } from './arbitrary';
import { seenSheet, sheetOf } from './support';

/** The area of a drawing's rows and columns. */
function whole({ rows, columns }: Drawing) {
  return { top: 0, left: 0, bottom: rows.length - 1, right: columns.length - 1 };
}

const two = () => standIn({ book: emptyBook({ sheets: ['一', '二'] }) });

function sheets({ workbook }: Excel.RequestContext) {
  return { one: workbook.worksheets.getItem('一'), other: workbook.worksheets.getItem('二') };
}

describe('the layout of a drawing', () => {
  const drawing = drawingOf([['あ'], ['い']]);

  test('lengths are whole pixels, never less than was wanted', () => {
    const rows = [
      { height: 20.1, cells: [] },
      { height: 409.5, cells: [] },
    ];
    expect(layoutOf({ ...drawing, columns: [10.4, 9], rows })).toMatchObject({
      columns: [10.5, 9],
      rows: [20.25, 409.5],
    });
  });

  test('a row that grows is left to the program', async () => {
    const { book } = two();
    const context = new Excel.RequestContext();
    const rows = [
      { height: 20, cells: [drawn(0, 'あ')] },
      { height: 60, cells: [], growing: true as const },
    ];
    applyLayout(sheets(context).one, layoutOf({ ...drawing, rows }));
    await context.sync();
    expect([...sheetOf(book, '一').rowHeights]).toEqual([[0, 20.25]]);
  });

  test('a page begins below a row with a break', () => {
    const rows = [
      { height: 20, cells: [], breakAfter: true as const },
      { height: 20, cells: [] },
    ];
    expect(layoutOf({ ...drawing, rows }).breaksBefore).toEqual([1]);
  });
});

describe('applying a layout', () => {
  test('property: once or twice is the same', async () => {
    await fc.assert(
      fc.asyncProperty(drawings, async (drawing) => {
        const { book } = two();
        const context = new Excel.RequestContext();
        const { one, other } = sheets(context);
        applyLayout(one, layoutOf(drawing));
        applyLayout(other, layoutOf(drawing));
        applyLayout(other, layoutOf(drawing));
        await context.sync();
        expect(seenSheet(book, '二')).toEqual(seenSheet(book, '一'));
      }),
      { numRuns: 25 },
    );
  });

  test('a sheet without frozen rows and filter is spared what may fail on hidden sheets', async () => {
    const { meter } = two();
    const context = new Excel.RequestContext();
    applyLayout(sheets(context).one, layoutOf(drawingOf([['あ']])));
    await context.sync();
    expect([...meter.members].filter((member) => /freezePanes|autoFilter/i.test(member))).toEqual([]);
  });

  test('what another layout left behind goes', async () => {
    const { book, meter } = two();
    Object.assign(sheetOf(book, '一').page, { scale: 50, orientation: 'Landscape', paperSize: 'A3' });
    const context = new Excel.RequestContext();
    const { one, other } = sheets(context);
    const plain = drawingOf([['あ'], ['い'], ['う']]);
    const wanted = layoutOf({ ...plain, frozenRows: 1, filter: area('A1:A2') });
    applyLayout(one, {
      ...wanted,
      frozenRows: 2,
      filter: area('A1:A3'),
      breaksBefore: [1, 2],
      page: { ...wanted.page, footer: '&L左&R右' },
    });
    for (const sheet of [one, other]) applyLayout(sheet, wanted);
    await context.sync();
    expect(seenSheet(book, '一')).toEqual(seenSheet(book, '二'));
    // Whether Excel lets the new one take the place of the old is not documented: it is taken off first.
    expect([...meter.members]).toEqual(
      expect.arrayContaining(['WorksheetFreezePanes.unfreeze()', 'AutoFilter.remove()']),
    );
  });
});

describe('reading a layout', () => {
  async function read(drawing: Drawing, before: (layout: Layout) => Layout = (layout) => layout): Promise<Layout> {
    const context = new Excel.RequestContext();
    const { one } = sheets(context);
    applyLayout(one, before(layoutOf(drawing)));
    const asked = readLayout(one, whole(drawing));
    await context.sync();
    return asked.ready();
  }

  test('property: what was applied is read, in the same round trip', async () => {
    await fc.assert(
      fc.asyncProperty(drawings, async (drawing) => {
        const { meter } = two();
        expect(await read(drawing)).toEqual({ ...layoutOf(drawing), frozenRows: 0 });
        expect(meter.roundTrips).toBe(1);
      }),
      { numRuns: 25 },
    );
  });

  test('property: another sheet looks the same with what was read, but for what is frozen', async () => {
    await fc.assert(
      fc.asyncProperty(drawings, async ({ frozenRows: _, ...drawing }) => {
        const { book } = two();
        const layout = await read(drawing);
        const context = new Excel.RequestContext();
        applyLayout(sheets(context).other, layout);
        await context.sync();
        expect(seenSheet(book, '二')).toEqual(seenSheet(book, '一'));
      }),
      { numRuns: 25 },
    );
  });

  test('heights of hidden rows and widths of hidden columns are not relied on', async () => {
    const { book } = two();
    sheetOf(book, '一').hideRows(1, 1, true);
    sheetOf(book, '一').hideColumns(0, 0, true);
    const context = new Excel.RequestContext();
    const asked = readLayout(sheets(context).one, area('A1:B2'));
    await context.sync();
    const { rows, columns } = asked.ready();
    expect([rows[1], columns[0]]).toEqual([null, null]);
  });

  test('without a printed area it is the cells asked for', async () => {
    two();
    const context = new Excel.RequestContext();
    const asked = readLayout(sheets(context).one, area('A1:C4'));
    await context.sync();
    const { page, breaksBefore, frozenRows, filter } = asked.ready();
    expect({ area: page.printArea, footer: page.footer, breaksBefore, frozenRows, filter }).toEqual({
      area: area('A1:C4'),
      footer: '',
      breaksBefore: [],
      frozenRows: 0,
      filter: null,
    });
  });

  test('a printed area of whole columns counts as none', async () => {
    two();
    const context = new Excel.RequestContext();
    const { one } = sheets(context);
    one.pageLayout.setPrintArea('A:C');
    const asked = readLayout(one, area('A1:C4'));
    await context.sync();
    expect(asked.ready().page.printArea).toEqual(area('A1:C4'));
  });
});
