import { expect, test } from 'vitest';
import { area } from '../../../../src/sheet/address';
import { newBook, onSheet, refusalOf } from '../excel';

const MARGINS = {
  topMargin: 0,
  rightMargin: 40,
  bottomMargin: 51,
  leftMargin: 41,
  headerMargin: 20,
  footerMargin: 21,
};

test('page set-up', async () => {
  const book = newBook();
  const read = await onSheet(book, async (sheet, context) => {
    const { pageLayout } = sheet;
    pageLayout.set({ orientation: 'Landscape', paperSize: 'A4', zoom: { scale: 90 }, ...MARGINS });
    pageLayout.load();
    await context.sync();
    const { orientation, paperSize, zoom, topMargin, rightMargin, bottomMargin, leftMargin } = pageLayout;
    const { headerMargin, footerMargin } = pageLayout;
    const margins = { topMargin, rightMargin, bottomMargin, leftMargin, headerMargin, footerMargin };
    return [orientation, paperSize, zoom, margins];
  });
  expect(read).toEqual(['Landscape', 'A4', { scale: 90 }, MARGINS]);
  const { page } = book.activeSheet;
  expect([page.orientation, page.paperSize, page.scale]).toEqual(['Landscape', 'A4', 90]);
  expect(page.margins).toEqual({ top: 0, right: 40, bottom: 51, left: 41, header: 20, footer: 21 });
});

test('headers and footers', async () => {
  const book = newBook();
  const read = await onSheet(book, async (sheet, context) => {
    const all = sheet.pageLayout.headersFooters.defaultForAllPages;
    all.set({ leftHeader: 'a', centerHeader: 'b', rightHeader: 'c', leftFooter: 'd', rightFooter: 'e' });
    all.centerFooter = '&P／&N';
    all.load();
    await context.sync();
    return all.toJSON();
  });
  const parts = { leftHeader: 'a', centerHeader: 'b', rightHeader: 'c', leftFooter: 'd', rightFooter: 'e' };
  expect(read).toEqual({ ...parts, centerFooter: '&P／&N' });
  expect(book.activeSheet.page.header).toMatchObject({ left: 'a', center: 'b', right: 'c' });
  expect(book.activeSheet.page.footer).toMatchObject({ left: 'd', center: '&P／&N', right: 'e' });
});

test('print area and title rows, none at first', async () => {
  const book = newBook();
  const read = await onSheet(book, async ({ pageLayout }, context) => {
    const none = [pageLayout.getPrintAreaOrNullObject(), pageLayout.getPrintTitleRowsOrNullObject()];
    await context.sync();
    pageLayout.setPrintArea('A1:D9');
    pageLayout.setPrintTitleRows('$1:$2');
    const printed = pageLayout.getPrintAreaOrNullObject().load('address');
    const titles = pageLayout.getPrintTitleRowsOrNullObject().load('address');
    await context.sync();
    return [...none.map(({ isNullObject }) => isNullObject), printed.address, titles.address];
  });
  expect(read).toEqual([true, true, '指標!A1:D9', '指標!1:2']);
  await onSheet(book, async (sheet) => sheet.pageLayout.setPrintArea(sheet.getRange('B2:C3')));
  expect(book.activeSheet.page.printArea).toEqual(area('B2:C3'));
});

test('page breaks: added, listed in order, found again, deleted, all removed', async () => {
  const book = newBook();
  const { page } = book.activeSheet;
  await onSheet(book, async (sheet, context) => {
    const breaks = sheet.horizontalPageBreaks;
    const added = breaks.add('A21:E22');
    breaks.add(sheet.getRange('C11'));
    breaks.load('items/rowIndex, items/columnIndex');
    const count = breaks.getCount();
    await context.sync();
    expect(count.value).toBe(2);
    expect(breaks.items.map(({ rowIndex, columnIndex }) => [rowIndex, columnIndex])).toEqual([
      [10, 0],
      [20, 0],
    ]);
    const cells = [breaks.getItem(0), added].map((one) => one.getCellAfterBreak().load('address'));
    await context.sync();
    expect(cells.map(({ address }) => address)).toEqual(['指標!A11', '指標!A21']);
    breaks.items[0]?.delete();
    await context.sync();
    expect([...page.breaks]).toEqual([20]);
    breaks.removePageBreaks();
    await context.sync();
  });
  expect(page.breaks.size).toBe(0);
});

test.each<[string, (sheet: Excel.Worksheet) => unknown]>([
  ['InvalidArgument PageLayout.orientation', (sheet) => Reflect.set(sheet.pageLayout, 'orientation', 'portrait')],
  ['InvalidArgument PageLayout.paperSize', (sheet) => Reflect.set(sheet.pageLayout, 'paperSize', 'A6')],
  ['InvalidArgument PageLayout.topMargin', (sheet) => (sheet.pageLayout.topMargin = -1)],
  ['InvalidArgument PageLayout.zoom', (sheet) => (sheet.pageLayout.zoom = { scale: 9 })],
  ['InvalidArgument PageLayout.zoom', (sheet) => (sheet.pageLayout.zoom = { scale: 401 })],
  ['NotImplemented PageLayout.zoom', (sheet) => (sheet.pageLayout.zoom = { horizontalFitToPages: 1 })],
  ['InvalidArgument PageLayout.setPrintArea', (sheet) => sheet.pageLayout.setPrintArea('A1:B2,D4')],
  [
    'InvalidArgument PageLayout.setPrintArea',
    (sheet) => Reflect.apply(sheet.pageLayout.setPrintArea, sheet.pageLayout, [sheet]),
  ],
  ['InvalidArgument PageLayout.setPrintTitleRows', (sheet) => sheet.pageLayout.setPrintTitleRows('A1:C2')],
  ['InvalidArgument PageBreakCollection.add', (sheet) => sheet.horizontalPageBreaks.add('A1')],
  ['ItemNotFound PageBreakCollection.getItem', (sheet) => sheet.horizontalPageBreaks.getItem(0).delete()],
  [
    'InvalidArgument HeaderFooter',
    (sheet) => {
      sheet.pageLayout.headersFooters.defaultForAllPages.centerFooter = 'あ'.repeat(254);
    },
  ],
  ['ApiNotFound HeaderFooterGroup.firstPage', (sheet) => sheet.pageLayout.headersFooters.firstPage.load()],
  ['ApiNotFound PageLayout.centerHorizontally =', (sheet) => (sheet.pageLayout.centerHorizontally = true)],
])('%s', async (refusal, act) => {
  expect(await refusalOf(newBook(), act)).toBe(refusal);
});

test('a second break before the same row, and one range of another sheet, are refused', async () => {
  const twice = (sheet: Excel.Worksheet) => ['A5', 'C5'].map((cell) => sheet.horizontalPageBreaks.add(cell));
  expect(await refusalOf(newBook(), twice)).toBe('InvalidArgument PageBreakCollection.add');
  const elsewhere = (sheet: Excel.Worksheet, { workbook }: Excel.RequestContext) =>
    sheet.pageLayout.setPrintArea(workbook.worksheets.getItem('別紙 1').getRange('A1'));
  expect(await refusalOf(newBook(), elsewhere)).toBe('InvalidArgument PageLayout.setPrintArea');
});
