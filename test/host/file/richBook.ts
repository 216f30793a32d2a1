import { area } from '../../../src/sheet/address';
import { emptyBook } from '../book';
import type { Book, BookSheet } from '../book/book';

const MINCHO = { name: 'ＭＳ 明朝', size: 10.5, bold: true, color: '#C00000' };

/** A book with something of everything that a file keeps. All content is 架空. */
export function richBook(): Book {
  const book = emptyBook({ sheets: ['指標', "表 (2)'s", '控え', '秘密'] });
  const [first, second, third, fourth] = book.sheets;
  if (!first || !second || !third || !fourth) throw new Error('four sheets were asked for');
  book.names.add('率', "='表 (2)''s'!$A$1");
  const note = first.names.add('_印', '="a&<b>"');
  [note.visible, note.comment] = [false, '注記'];
  second.names.add('範囲', '=指標!$A$1:$B$3');
  contents(first);
  looks(first);
  lines(first);
  layout(first);
  page(second);
  lists(second);
  book.showSheet(third, 'hidden');
  book.showSheet(fourth, 'veryHidden');
  second.isProtected = true;
  book.structureProtected = true;
  return book;
}

/** Texts that look like something else, and what they look like. */
const TEXTS = [
  '前橋市',
  '1-2',
  '=1+1',
  "'引用",
  '#N/A',
  'TRUE',
  ' 字下げ ',
  '一行\n二行',
  '_x000D_',
  '\u0001\ud800',
  '<&">',
  '１２',
];

function contents(sheet: BookSheet): void {
  for (const [row, text] of TEXTS.entries()) {
    sheet.format(area(`A${row + 1}`), { numberFormat: '@' });
    sheet.type(row, 0, text.replace(/^'/, "''"));
  }
  const typed = [
    1234.5,
    0.1,
    true,
    false,
    '#DIV/0!',
    '=SUM(B1:B2)',
    '=率&"％"',
    '1900/2/29',
    '17.4%',
    'R5.3.31',
    '9:30',
    -0.5,
  ];
  for (const [row, value] of typed.entries()) sheet.type(row, 1, value);
}

function looks(sheet: BookSheet): void {
  sheet.format(area('A1:B2'), { font: MINCHO, fill: '#F2F2F2', wrap: true, horizontal: 'Center', vertical: 'Top' });
  const horizontal = ['Left', 'Right', 'Fill', 'Justify', 'CenterAcrossSelection', 'Distributed', 'General'] as const;
  for (const [at, side] of horizontal.entries())
    sheet.format(area(`C${at + 1}`), { horizontal: side, fill: '#FFFF00' });
  const vertical = ['Top', 'Bottom', 'Justify', 'Distributed', 'Center'] as const;
  for (const [at, side] of vertical.entries()) sheet.format(area(`D${at + 1}`), { vertical: side, wrap: true });
}

/** Excel's pairs, and what a file calls them (docs/excel-rules.md: border-file). */
export const LINES = [
  { style: 'Continuous', weight: 'Hairline', line: 'hair' },
  { style: 'Continuous', weight: 'Thin', line: 'thin' },
  { style: 'Continuous', weight: 'Medium', line: 'medium' },
  { style: 'Continuous', weight: 'Thick', line: 'thick' },
  { style: 'Dot', weight: 'Thin', line: 'dotted' },
  { style: 'Dash', weight: 'Thin', line: 'dashed' },
  { style: 'Dash', weight: 'Medium', line: 'mediumDashed' },
  { style: 'DashDot', weight: 'Thin', line: 'dashDot' },
  { style: 'DashDot', weight: 'Medium', line: 'mediumDashDot' },
  { style: 'DashDotDot', weight: 'Thin', line: 'dashDotDot' },
  { style: 'DashDotDot', weight: 'Medium', line: 'mediumDashDotDot' },
  { style: 'SlantDashDot', weight: 'Medium', line: 'slantDashDot' },
  { style: 'Double', weight: 'Thick', line: 'double' },
] as const;

function lines(sheet: BookSheet): void {
  for (const [at, { style, weight }] of LINES.entries()) {
    sheet.line(area(`F${2 * at + 2}`), 'EdgeTop', { style, weight, color: '#1F4E79' });
    sheet.line(area(`F${2 * at + 2}`), 'EdgeLeft', { style, weight, color: '#000000' });
  }
  sheet.line(area('H1:J4'), 'EdgeBottom', { style: 'Continuous', weight: 'Thin', color: '#000000' });
  sheet.line(area('H1:J4'), 'EdgeRight', { style: 'Continuous', weight: 'Thin', color: '#000000' });
  sheet.merge(area('H1:J4'), false);
  sheet.merge(area('H6:I6'), false);
}

function layout(sheet: BookSheet): void {
  sheet.setRowHeight(0, 0, 409.5);
  sheet.setRowHeight(2, 4, 13.5);
  sheet.hideRows(3, 3, true);
  sheet.hideRows(40, 40, true);
  sheet.setColumnWidth(0, 0, 110.25);
  sheet.setColumnWidth(2, 3, 6.75);
  sheet.hideColumns(3, 4, true);
  sheet.frozenRows = 2;
  sheet.filter = area('A1:B12');
}

function page({ page }: BookSheet): void {
  page.orientation = 'Landscape';
  page.paperSize = 'A4';
  page.scale = 85;
  page.margins = { top: 54, right: 36.5, bottom: 54, left: 36, header: 18, footer: 20 };
  page.header = { left: '&"ＭＳ ゴシック,標準"&9左', center: '', right: '&D && &T' };
  page.footer = { left: '', center: '&"ＭＳ ゴシック,標準"&9&P／&N', right: '右' };
  page.printArea = area('A1:D40');
  page.titleRows = { first: 3, last: 4 };
  for (const row of [20, 10, 30]) page.breaks.add(row);
}

function lists(sheet: BookSheet): void {
  sheet.validate(area('A1:A9'), { source: 'はい,いいえ', showsError: true });
  sheet.validate(area('B1'), { source: '=指標!$A$1:$A$9', showsError: false });
  sheet.validate(area('C1'), { source: '「"」,二', showsError: false });
}
