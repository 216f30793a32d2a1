import { describe, expect, it } from 'vitest';
import { area } from '../../../src/sheet/address';
import { emptyBook } from './index';
import { codeOf, expectRefusal } from './refusal';

const names = (book: ReturnType<typeof emptyBook>): readonly string[] => book.sheets.map(({ name }) => name);

describe('sheets of a workbook', () => {
  it('begin with one called Sheet1, or with those asked for', () => {
    expect(names(emptyBook())).toEqual(['Sheet1']);
    expect(names(emptyBook({ sheets: ['基本情報', '指標'] }))).toEqual(['基本情報', '指標']);
    expect(emptyBook({ dates: '1904' }).dates).toBe('1904');
  });

  it('are added at the end and not activated; without a name Excel chooses one', () => {
    const book = emptyBook({ sheets: ['指標', 'sheet3'] });
    book.addSheet();
    expect(names(book)).toEqual(['指標', 'sheet3', 'Sheet4']);
    expect(book.activeSheet.name).toBe('指標');
  });

  it.each(['', ' ', 'あ'.repeat(32), 'a:b', 'a\\b', 'a/b', 'a?b', 'a*b', 'a[b', 'a]b', "'a", "a'", 'History', '履歴'])(
    'refuses the name %j',
    (name) => {
      const book = emptyBook();
      expectRefusal(() => book.addSheet(name), 'InvalidArgument');
      expectRefusal(() => book.renameSheet(book.activeSheet, name), 'InvalidArgument');
      expectRefusal(() => emptyBook({ sheets: [name] }), 'InvalidArgument');
      expect(names(book)).toEqual(['Sheet1']);
    },
  );

  it.each(['a：b', 'a＼b', 'a／b', 'a？b', 'a＊b', 'a［b', 'a］b', 'a￥b', '’a', 'a＇'])(
    'refuses the full-width %j as a Japanese Excel does',
    (name) => expectRefusal(() => emptyBook().addSheet(name), 'InvalidArgument'),
  );

  it.each(['あ'.repeat(31), "a'b", '歴史', 'Histories', '指標 (2)', '■目標', '🍎', ' a '])(
    'takes the name %j',
    (name) => {
      expect(codeOf(() => emptyBook().addSheet(name))).toBeNull();
    },
  );

  it('refuses a name that is there, whatever its case, hidden or not', () => {
    const book = emptyBook({ sheets: ['Data', '指標'] });
    const [data, other] = book.sheets;
    if (!data || !other) throw new Error('two sheets were asked for');
    book.showSheet(data, 'veryHidden');
    expectRefusal(() => book.addSheet('DATA'), 'ItemAlreadyExists');
    expectRefusal(() => book.renameSheet(other, 'data'), 'ItemAlreadyExists');
    book.renameSheet(data, 'DATA');
    expect(names(book)).toEqual(['DATA', '指標']);
  });

  it('keep their ids, which are never used again', () => {
    const book = emptyBook({ sheets: ['a', 'b'] });
    const [a, b] = book.sheets;
    if (!a || !b) throw new Error('two sheets were asked for');
    expect(a.id).toBe('{00000000-0001-0000-0000-000000000000}');
    const gone = b.id;
    book.deleteSheet(b);
    const c = book.addSheet('c');
    book.moveSheet(c, 0);
    book.renameSheet(c, 'd');
    expect(c.id).toBe('{00000000-0003-0000-0000-000000000000}');
    expect(c.id).not.toBe(gone);
    expectRefusal(() => book.deleteSheet(b), 'ItemNotFound');
  });

  it('can be moved to any place there is', () => {
    const book = emptyBook({ sheets: ['a', 'b', 'c'] });
    const [a] = book.sheets;
    if (!a) throw new Error('sheets were asked for');
    book.moveSheet(a, 2);
    expect(names(book)).toEqual(['b', 'c', 'a']);
    for (const place of [-1, 3, 0.5]) expectRefusal(() => book.moveSheet(a, place), 'InvalidArgument');
    expectRefusal(() => book.copySheet(a, 4), 'InvalidArgument');
  });
});

describe('visible and hidden sheets', () => {
  const twoSheets = () => {
    const book = emptyBook({ sheets: ['a', 'b'] });
    const [a, b] = book.sheets;
    if (!a || !b) throw new Error('two sheets were asked for');
    return { book, a, b };
  };

  it('the last visible one can be neither hidden nor deleted', () => {
    const { book, a, b } = twoSheets();
    book.showSheet(b, 'hidden');
    expectRefusal(() => book.showSheet(a, 'hidden'), 'InvalidOperation');
    expectRefusal(() => book.showSheet(a, 'veryHidden'), 'InvalidOperation');
    expectRefusal(() => book.deleteSheet(a), 'InvalidOperation');
    book.showSheet(b, 'visible');
    book.deleteSheet(a);
    expect(names(book)).toEqual(['b']);
  });

  it('a very hidden one can only be deleted after it was shown or hidden', () => {
    const { book, b } = twoSheets();
    book.showSheet(b, 'veryHidden');
    expectRefusal(() => book.deleteSheet(b), 'InvalidOperation');
    book.showSheet(b, 'hidden');
    book.deleteSheet(b);
    expect(names(book)).toEqual(['a']);
  });

  it('a hidden one is not activated and nothing in it is selected', () => {
    const { book, a, b } = twoSheets();
    book.showSheet(b, 'hidden');
    expectRefusal(() => book.activate(b), 'InvalidOperation');
    expectRefusal(() => book.select(b, area('A1')), 'InvalidOperation');
    expect(book.activeSheet).toBe(a);
  });

  it('the active one gives its place to the next when it is hidden or deleted', () => {
    const { book, a, b } = twoSheets();
    book.showSheet(a, 'hidden');
    expect(book.activeSheet).toBe(b);
    book.showSheet(a, 'visible');
    book.deleteSheet(b);
    expect(book.activeSheet).toBe(a);
  });

  it('selecting activates the sheet; each sheet keeps its selection', () => {
    const { book, a, b } = twoSheets();
    book.select(b, area('C3:D4'));
    expect(book.activeSheet).toBe(b);
    expect(book.selection).toEqual({ sheet: b, area: area('C3:D4') });
    book.activate(a);
    expect(book.selection?.area).toEqual(area('A1'));
    book.activate(b);
    expect(book.selection?.area).toEqual(area('C3:D4'));
  });
});

describe('a workbook whose structure is protected', () => {
  it('refuses every change of its sheets', () => {
    const book = emptyBook({ sheets: ['a', 'b'] });
    const [a] = book.sheets;
    if (!a) throw new Error('sheets were asked for');
    book.structureProtected = true;
    expectRefusal(() => book.addSheet('c'), 'AccessDenied');
    expectRefusal(() => book.deleteSheet(a), 'AccessDenied');
    expectRefusal(() => book.copySheet(a, 0), 'AccessDenied');
    expectRefusal(() => book.renameSheet(a, 'c'), 'AccessDenied');
    expectRefusal(() => book.moveSheet(a, 1), 'AccessDenied');
    expectRefusal(() => book.showSheet(a, 'hidden'), 'AccessDenied');
    a.type(0, 0, 'x');
    expect(a.cell(0, 0).value).toBe('x');
  });
});
