import { expect, test } from 'vitest';
import { area } from '../../../../src/sheet/address';
import { emptyBook } from '../../book';
import { inExcel, newBook, onSheet, refusalOf } from '../excel';

test('sheets are listed, found by name and id, added at the end', async () => {
  const book = newBook();
  await inExcel(book, async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/id, items/name, items/position, items/visibility');
    const [added, chosen] = [worksheets.add('新'), worksheets.add()];
    added.load('position');
    chosen.load('name');
    await context.sync();
    expect(worksheets.items.map(({ name, position, visibility }) => [name, position, visibility])).toEqual([
      ['指標', 0, 'Visible'],
      ['別紙 1', 1, 'Visible'],
    ]);
    expect(added.position).toBe(2);
    const byId = worksheets.getItem(worksheets.items[1]?.id ?? '').load('name');
    const [none, some] = [worksheets.getItemOrNullObject('ない'), worksheets.getItemOrNullObject('新')];
    const active = worksheets.getActiveWorksheet().load('name');
    book.showSheet(book.activeSheet, 'hidden');
    const counts = [worksheets.getCount(), worksheets.getCount(true)];
    await context.sync();
    expect([byId.name, none.isNullObject, some.isNullObject]).toEqual(['別紙 1', true, false]);
    expect([active.name, counts.map(({ value }) => value)]).toEqual(['別紙 1', [4, 3]]);
  });
  expect(book.sheets.map(({ name }) => name).slice(0, 3)).toEqual(['指標', '別紙 1', '新']);
});

test('name, position, visibility, grid lines and standard sizes', async () => {
  const book = newBook();
  const read = await onSheet(book, async (sheet, context) => {
    sheet.load('showGridlines');
    await context.sync();
    expect(sheet.showGridlines).toBe(true);
    sheet.set({ name: '指標2', position: 1, showGridlines: false });
    sheet.visibility = 'VeryHidden';
    sheet.load();
    sheet.protection.load('protected');
    await context.sync();
    const { name, position, showGridlines, visibility, standardHeight, standardWidth, protection } = sheet;
    return [name, position, showGridlines, visibility, standardHeight, standardWidth, protection.protected];
  });
  expect(read).toEqual(['指標2', 1, false, 'VeryHidden', 18.75, 8.38, false]);
  expect(book.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
    ['別紙 1', 'visible'],
    ['指標2', 'veryHidden'],
  ]);
});

test('protection is read', async () => {
  const book = newBook();
  book.structureProtected = true;
  book.activeSheet.isProtected = true;
  const read = await onSheet(book, async (sheet, context) => {
    const both = [sheet.protection, context.workbook.protection];
    for (const one of both) one.load('protected');
    await context.sync();
    return both.map((one) => one.protected);
  });
  expect(read).toEqual([true, true]);
  expect(await refusalOf(book, (_, { workbook }) => workbook.worksheets.add('新'))).toMatch(/^AccessDenied/);
});

test('used ranges', async () => {
  const book = newBook();
  const read = await inExcel(book, async (context) => {
    const [sheet, blank] = ['指標', '別紙 1'].map((name) => context.workbook.worksheets.getItem(name));
    if (!sheet || !blank) throw new Error('two sheets');
    sheet.getRange('B2').values = [[1]];
    sheet.getRange('D9').format.fill.color = '#FFFF00';
    const used = [sheet.getUsedRange(), sheet.getUsedRange(true), blank.getUsedRange()];
    const nothing = [sheet.getUsedRangeOrNullObject(true), blank.getUsedRangeOrNullObject()];
    for (const range of [...used, ...nothing]) range.load('address');
    await context.sync();
    return [...used.map(({ address }) => address), ...nothing.map(({ isNullObject }) => isNullObject)];
  });
  expect(read).toEqual(['指標!B2:D9', '指標!B2', "'別紙 1'!A1", false, true]);
});

test('copies go where they are told, and are found again', async () => {
  const book = newBook();
  await onSheet(book, async (sheet, context) => {
    const other = context.workbook.worksheets.getItem('別紙 1');
    const copies = [sheet.copy('End'), sheet.copy('Before', other), sheet.copy('After', sheet), sheet.copy()];
    await context.sync();
    copies.forEach((copy, i) => (copy.name = ['末尾', '前', '後', '先頭'][i] ?? ''));
    await context.sync();
  });
  expect(book.sheets.map(({ name }) => name)).toEqual(['先頭', '指標', '後', '前', '別紙 1', '末尾']);
  for (const relative of [undefined, 'A1'] as const) {
    const act = (sheet: Excel.Worksheet) =>
      Reflect.apply(sheet.copy, sheet, ['Before', relative === undefined ? relative : sheet.getRange(relative)]);
    expect(await refusalOf(book, act)).toBe('InvalidArgument Worksheet.copy');
  }
});

test('deleting and activating', async () => {
  const book = newBook();
  await inExcel(book, async ({ workbook }) => {
    workbook.worksheets.getItem('別紙 1').activate();
    workbook.worksheets.getItem('指標').delete();
  });
  expect(book.sheets.map(({ name }) => name)).toEqual(['別紙 1']);
  expect(book.activeSheet.name).toBe('別紙 1');
});

test('frozen rows and the filter', async () => {
  const book = newBook();
  await onSheet(book, async ({ freezePanes, autoFilter }, context) => {
    const none = [freezePanes.getLocationOrNullObject(), autoFilter.getRangeOrNullObject()];
    await context.sync();
    expect(none.map(({ isNullObject }) => isNullObject)).toEqual([true, true]);
    freezePanes.freezeRows(2);
    autoFilter.apply('A2:F9');
    const set = [freezePanes.getLocationOrNullObject(), autoFilter.getRangeOrNullObject()];
    for (const range of set) range.load('address');
    autoFilter.load('enabled');
    await context.sync();
    expect([...set.map(({ address }) => address), autoFilter.enabled]).toEqual(['指標!1:2', '指標!A2:F9', true]);
  });
  expect([book.activeSheet.frozenRows, book.activeSheet.filter]).toEqual([2, area('A2:F9')]);
  await onSheet(book, async ({ freezePanes, autoFilter }) => {
    freezePanes.unfreeze();
    autoFilter.remove();
  });
  expect([book.activeSheet.frozenRows, book.activeSheet.filter]).toEqual([0, null]);
  expect(await refusalOf(book, (sheet) => sheet.autoFilter.clearCriteria())).toBe(
    'InvalidOperation AutoFilter.clearCriteria',
  );
  const filtered = (sheet: Excel.Worksheet) => sheet.autoFilter.apply('A1:B2', 0, { filterOn: 'Values' });
  expect(await refusalOf(book, filtered)).toBe('NotImplemented AutoFilter.apply');
});

test.each<[string, (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown]>([
  ['ItemNotFound WorksheetCollection.getItem', (_, { workbook }) => workbook.worksheets.getItem('ない').load()],
  ['ItemAlreadyExists Worksheet.name', (sheet) => (sheet.name = '別紙 1')],
  ['InvalidArgument Worksheet.name', (sheet) => (sheet.name = 'あ'.repeat(32))],
  ['InvalidArgument Worksheet.name', (sheet) => Reflect.set(sheet, 'name', 1)],
  ['InvalidArgument Worksheet.position', (sheet) => (sheet.position = 2)],
  ['InvalidArgument Worksheet.position', (sheet) => (sheet.position = 0.5)],
  ['InvalidArgument Worksheet.visibility', (sheet) => Reflect.set(sheet, 'visibility', 'hidden')],
  ['InvalidArgument Worksheet.showGridlines', (sheet) => Reflect.set(sheet, 'showGridlines', 'no')],
  ['InvalidArgument WorksheetFreezePanes.freezeRows', (sheet) => sheet.freezePanes.freezeRows(-1)],
  ['ItemAlreadyExists WorksheetCollection.add', (_, { workbook }) => workbook.worksheets.add('指標')],
  ['ApiNotFound Worksheet.tabColor =', (sheet) => (sheet.tabColor = '#FF0000')],
  ['ApiNotFound Workbook.tables', (_, { workbook }) => workbook.tables.load()],
  [
    'ItemNotFound Worksheet',
    (sheet) => {
      sheet.delete();
      sheet.name = '新';
    },
  ],
])('%s', async (refusal, act) => {
  expect(await refusalOf(newBook(), act)).toBe(refusal);
});

test('DATE tells the date system', async () => {
  const read = async (dates: '1900' | '1904') =>
    inExcel(emptyBook({ dates }), async (context) => {
      const { functions } = context.workbook;
      const days = [
        functions.date(2023, 3, 31),
        functions.date(2023, 14, 0),
        functions.date(1900, 2, 28),
        functions.date(0, 3, 1),
        functions.date(10000, 1, 1),
        functions.date(9999, 12, 31),
        functions.date(1900, 1, 0),
        functions.date(1904, 1, 1),
      ];
      for (const day of days) day.load('value, error');
      await context.sync();
      return days.map(({ value, error }) => error ?? value);
    });
  expect(await read('1900')).toEqual([45016, 45322, 59, 61, '#NUM!', 2_958_465, 0, 1462]);
  expect(await read('1904')).toEqual([43554, 43860, '#NUM!', '#NUM!', '#NUM!', 2_957_003, '#NUM!', 0]);
});
