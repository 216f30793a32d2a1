import { describe, expect, it } from 'vitest';
import { area } from '../../../src/sheet/address';
import { emptyBook } from '../book';
import type { Book, BookSheet, StyleChange } from '../book/book';
import { richBook } from './richBook';
import { differences } from './seen';

/** A change to the rich book, and the lines that tell it. */
type Planted = readonly [
  change: (first: BookSheet, book: Book, second: BookSheet) => void,
  ...lines: readonly string[],
];

function format(where: string, change: StyleChange): Planted[0] {
  return (first) => first.format(area(where), change);
}

function unprotected(change: (second: BookSheet) => void): Planted[0] {
  return (_, __, second) => {
    second.isProtected = false;
    change(second);
    second.isProtected = true;
  };
}

const PLANTED: readonly Planted[] = [
  [(first) => first.type(0, 0, '高崎市'), '指標!A1 value 前橋市 / 高崎市', '指標!A1 text 前橋市 / 高崎市'],
  [(first) => first.type(0, 1, 1234), '指標!B1 value 1234.5 / 1234', '指標!B1 text 1234.5 / 1234'],
  [(first) => first.type(4, 1, "'#DIV/0!"), '指標!B5 isError true / –'],
  [(first) => first.type(5, 1, '=SUM(B1:B1)'), '指標!B6 formula'],
  [(first) => first.type(19, 0, '追加'), '指標!A20 untouched / 追加'],
  [(first) => first.format(area('A20'), { fill: '#FF0000' }), '指標!A20 untouched / blank with a format'],
  [format('B12', { numberFormat: '0.00' }), '指標!B12 text -0.5 / -0.50', '指標!B12 numberFormat General / 0.00'],
  [format('A1', { font: { name: '游明朝' } }), '指標!A1 font.name "ＭＳ 明朝" / 游明朝'],
  [format('A1', { font: { size: 9 } }), '指標!A1 font.size 10.5 / 9'],
  [format('A1', { font: { bold: false } }), '指標!A1 font.bold true / false'],
  [format('A1', { font: { color: '#000000' } }), '指標!A1 font.color #C00000 / #000000'],
  [format('A1', { fill: null }), '指標!A1 fill #F2F2F2 / null'],
  [format('A1', { wrap: false }), '指標!A1 wrap true / false'],
  [format('A1', { horizontal: 'Left' }), '指標!A1 horizontal Center / Left'],
  [format('A1', { vertical: 'Bottom' }), '指標!A1 vertical Top / Bottom'],
  [
    (first) => first.line(area('F4'), 'EdgeTop', { style: 'Continuous', weight: 'Hairline', color: '#1F4E79' }),
    '指標!F4 line.top "thin #1F4E79" / "hair #1F4E79"',
  ],
  [(first) => first.line(area('F4'), 'EdgeLeft', null), '指標!F4 line.left "thin #000000" / –'],
  [(first) => first.line(area('H1:J4'), 'EdgeBottom', null), '指標!H5 line.top "thin #000000" / –'],
  [
    (first) => {
      first.unmerge(area('H6:I6'));
      first.merge(area('H6:I7'), false);
    },
    '指標 merges H6:I6 / –',
    '指標 merges – / H6:I7',
  ],
  [(first) => first.setRowHeight(2, 2, 15), '指標 rowHeights.3 13.5 / 15'],
  [(first) => first.setColumnWidth(0, 0, 111), '指標 columnWidths.A 147 / 148'],
  [(first) => first.hideRows(3, 3, false), '指標 hiddenRows 4 / –'],
  [(first) => first.hideColumns(1, 1, true), '指標 hiddenColumns – / B'],
  [(first) => (first.frozenRows = 3), '指標 frozenRows 2 / 3'],
  [(first) => (first.filter = null), '指標 filter A1:B12 / null'],
  [(first) => (first.isProtected = true), '指標 isProtected false / true'],
  [(_, __, { page }) => (page.orientation = 'Portrait'), `表 (2)'s page.orientation Landscape / Portrait`],
  [(_, __, { page }) => (page.paperSize = 'A3'), `表 (2)'s page.paperSize A4 / A3`],
  [(_, __, { page }) => (page.scale = null), `表 (2)'s page.scale 85 / null`],
  [(_, __, { page }) => (page.margins.top = 55), `表 (2)'s page.margins.top 54 / 55`],
  [(_, __, { page }) => (page.header.left = '左'), `表 (2)'s page.header.left`],
  [(_, __, { page }) => (page.footer.center = '&P'), `表 (2)'s page.footer.center`],
  [(_, __, { page }) => (page.printArea = area('A1:D41')), `表 (2)'s page.printArea A1:D40 / A1:D41`],
  [(_, __, { page }) => (page.titleRows = null), `表 (2)'s page.titleRows 4:5 / null`],
  [(_, __, { page }) => page.breaks.delete(20), `表 (2)'s page.breaks 21 / –`],
  [unprotected((sheet) => sheet.validate(area('B1'), null)), `表 (2)'s validations.B1 =指標!$A$1:$A$9 / –`],
  [
    unprotected((sheet) => sheet.validate(area('B1'), { source: 'はい', showsError: true })),
    `表 (2)'s validations.B1 =指標!$A$1:$A$9 / "はい (enforced)"`,
  ],
  [(first) => first.names.remove('_印'), '指標 names._印'],
  [(first) => ((first.names.find('_印') ?? fail()).visible = true), '指標 names._印.visible false / true'],
  [(first) => ((first.names.find('_印') ?? fail()).comment = ''), '指標 names._印.comment 注記 / ""'],
  [(_, book) => book.names.add('別', '=1'), 'workbook names.別'],
  [(_, book) => (book.structureProtected = false), 'workbook structureProtected true / false'],
];

function fail(): never {
  throw new Error('the rich book has no such name');
}

describe('the differences of two workbooks', () => {
  it('are none where there are none', () => {
    expect(differences(richBook(), richBook())).toEqual([]);
  });

  it.each([...PLANTED.entries()])('tell planted change %i', (_, [change, ...expected]) => {
    const [book, other] = [richBook(), richBook()];
    const [first, second] = other.sheets;
    if (!first || !second) throw new Error('the rich book has four sheets');
    change(first, other, second);
    const found = differences(book, other);
    for (const line of expected) expect(found).toContainEqual(expect.stringContaining(line));
    expect(found.length).toBeLessThan(6);
  });

  it('tell other sheets, another order and other visibility', () => {
    const book = (...sheets: string[]) => emptyBook({ sheets });
    expect(differences(book('a', 'b'), book('a', 'c'))).toEqual(['workbook tabs b / –', 'workbook tabs – / c']);
    expect(differences(book('a', 'b'), book('b', 'a'))).toEqual(['workbook tabs a,b / b,a']);
    const hidden = book('a', 'b');
    hidden.showSheet(hidden.sheets[1] ?? hidden.activeSheet, 'hidden');
    expect(differences(book('a', 'b'), hidden)).toEqual(['b visibility visible / hidden']);
  });

  it('do not tell at which of two cells an edge was drawn, nor what a merge covers', () => {
    const [book, other] = [emptyBook(), emptyBook()];
    const line = { style: 'Continuous', weight: 'Thin', color: '#000000' } as const;
    book.activeSheet.line(area('A1'), 'EdgeBottom', line);
    other.activeSheet.line(area('A2'), 'EdgeTop', line);
    other.activeSheet.format(area('C1'), { borders: { right: line, bottom: line } });
    for (const { activeSheet } of [book, other]) activeSheet.merge(area('C1:D2'), false);
    other.activeSheet.format(area('D2'), { font: { size: 20 } });
    expect(differences(book, other)).toEqual([]);
  });
});
