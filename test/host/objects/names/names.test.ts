import { expect, test } from 'vitest';
import { inExcel, newBook, onSheet, refusalOf } from '../excel';

test('names of the workbook and of a sheet: added, read, found, deleted', async () => {
  const book = newBook();
  await inExcel(book, async (context) => {
    const sheet = context.workbook.worksheets.getItem('別紙 1');
    const { names } = sheet;
    const mark = names.add('besshi2', '="版""1"""', '覚え');
    context.workbook.names.add('範囲', sheet.getRange('A1:B2'));
    mark.load();
    const common = context.workbook.names.getItem('範囲').load('formula, type, value, scope, visible');
    names.load('items/name');
    const count = names.getCount();
    const [none, found] = [names.getItemOrNullObject('ない'), names.getItemOrNullObject('BESSHI2')];
    found.load('comment');
    await context.sync();
    expect([mark.name, mark.formula, mark.type, mark.value, mark.comment, mark.scope, mark.visible]).toEqual([
      'besshi2',
      '="版""1"""',
      'String',
      '版"1"',
      '覚え',
      'Worksheet',
      true,
    ]);
    const at = "'別紙 1'!$A$1:$B$2";
    expect([common.formula, common.type, common.value, common.scope]).toEqual([`=${at}`, 'Range', at, 'Workbook']);
    expect([names.items.length, count.value, none.isNullObject, found.comment]).toEqual([1, 1, true, '覚え']);
    names.items[0]?.delete();
    await context.sync();
  });
  expect(book.sheets[1]?.names.all()).toEqual([]);
  expect(book.names.all().map(({ name }) => name)).toEqual(['範囲']);
});

test('formula, comment and visibility are set', async () => {
  const book = newBook();
  const read = await onSheet(book, async ({ names }, context) => {
    const mark = names.add('mark', '=1');
    await context.sync();
    mark.set({ formula: '="x"', comment: 'c', visible: false });
    mark.load('formula, comment, visible');
    await context.sync();
    return [mark.formula, mark.comment, mark.visible];
  });
  expect(read).toEqual(['="x"', 'c', false]);
  expect(book.activeSheet.names.find('mark')?.visible).toBe(false);
});

test('a name got by its name is not hidden, without an error (a known fault)', async () => {
  const book = newBook();
  book.names.add('mark', '="x"');
  await inExcel(book, async ({ workbook }) => {
    workbook.names.getItem('mark').visible = false;
    workbook.names.getItemOrNullObject('mark').visible = false;
  });
  expect(book.names.find('mark')?.visible).toBe(true);
});

test('what a name comes to', async () => {
  const book = newBook();
  const formulas = ['=12.5', '=TRUE', '=#REF!$A$1', '="あ"', '=指標!$A:$B'];
  formulas.forEach((formula, i) => book.names.add(`n_${i}`, formula));
  const read = await inExcel(book, async (context) => {
    const { names } = context.workbook;
    names.load('items/type, items/value');
    await context.sync();
    return names.items.map(({ type, value }) => [type, value]);
  });
  expect(read).toEqual([
    ['Double', 12.5],
    ['Boolean', true],
    ['Error', '#REF!'],
    ['String', 'あ'],
    ['Range', '指標!$A:$B'],
  ]);
});

test.each<[string, (names: Excel.NamedItemCollection) => unknown]>([
  ['InvalidArgument NamedItemCollection.add', (names) => names.add('A1', '=1')],
  ['InvalidArgument NamedItem.formula', (names) => names.add('x', 'Sheet1!A1')],
  ['ItemAlreadyExists NamedItemCollection.add', (names) => names.add('旧', '=1')],
  ['InvalidArgument NamedItem.formula', (names) => (names.getItem('旧').formula = '1')],
  ['InvalidArgument NamedItem.comment', (names) => (names.getItem('旧').comment = 'あ'.repeat(256))],
  ['InvalidArgument NamedItem.visible', (names) => Reflect.set(names.getItem('旧'), 'visible', 0)],
  ['ItemNotFound NamedItemCollection.getItem', (names) => names.getItem('ない').load()],
  ['NotImplemented NamedItem.value', (names) => names.add('y', '=SUM(指標!$A$1)').load('value')],
  ['ApiNotFound NamedItem.getRange()', (names) => names.getItem('旧').getRange().load()],
])('%s', async (refusal, act) => {
  const book = newBook();
  book.activeSheet.names.add('旧', '="x"');
  expect(await refusalOf(book, (sheet) => act(sheet.names))).toBe(refusal);
});
