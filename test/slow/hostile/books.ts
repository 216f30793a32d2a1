import { markFormula } from '../../../src/sheet/mark';
import { escape, makePackage, stylesOf, type PackageParts, type SheetParts } from '../../support/xlsx/package';
import { hostile, many, millions, textCell, type Hostile } from './case';

const WORKBOOK_RELS = 'xl/_rels/workbook.xml.rels';
const CORNER = '<row r="1048576"><c r="A1048576"><v>1</v></c></row>';
const book = (parts: PackageParts) => makePackage({ level: 0, ...parts });
const sheets = (count: number, sheet: (number: number) => SheetParts) =>
  book({ sheets: Array.from({ length: count }, (_, at) => sheet(at + 1)) });
const links = (...targets: readonly (readonly [id: string, type: string, target: string])[]) =>
  `<Relationships>${targets.map(([id, type, to]) => `<Relationship Id="${id}" Type="x/${type}" Target="${to}"/>`).join('')}</Relationships>`;
const linked = (...targets: readonly (readonly [id: string, type: string, target: string])[]) =>
  book({ parts: { [WORKBOOK_RELS]: links(...targets) } });
const names = (text: string) => book({ workbook: `<definedNames>${text}</definedNames>` });
const marked = markFormula({ kind: 'form', item: '甲', fingerprint: 'a', sheet: '表1' });
const styled = (styles: string, cells: (row: number) => string, rows = 1) =>
  book({ styles, sheets: [{ data: many(rows, (row) => `<row r="${row}">${cells(row)}</row>`) }] });
const formats = (code: (number: number) => string, count = 1, value = '45412.5') =>
  styled(
    stylesOf(...Array.from({ length: count }, (_, at) => code(at + 1))),
    (row) => `<c r="A${row}" s="${row - 1}"><v>${value}</v></c>`,
    count,
  );

/** What stands in the workbook part, its relationships, names and styles. */
export const BOOKS: readonly Hostile[] = [
  hostile('10,000 sheets', '大きすぎる', () =>
    sheets(10_000, (n) => ({ data: `<row r="1">${textCell('A1', `表${n}`)}</row>` })),
  ),
  hostile('1,000 sheets', 'read', () =>
    sheets(1000, (n) => ({ data: `<row r="1">${textCell('A1', `表${n}`)}</row>` })),
  ),
  hostile('300,000 sheets that are one', '大きすぎる', () =>
    book({
      parts: {
        'xl/workbook.xml': `<workbook><sheets>${many(300_000, (n) => `<sheet name="${n}" id="rId1"/>`)}</sheets></workbook>`,
      },
    }),
  ),
  hostile('200 sheets with a cell in the last row', '大きすぎる', () => sheets(200, () => ({ data: CORNER }))),
  hostile('1,000 sheets that hide all columns', '大きすぎる', () =>
    sheets(1000, () => ({ before: '<cols><col min="1" max="16384" hidden="1"/></cols>' })),
  ),
  hostile('sheet names of prototypes, quotes, controls and 10,000 letters', 'read', () =>
    book({
      sheets: [
        '__proto__',
        'constructor',
        'toString',
        '',
        "'",
        '"><script>',
        '=1+1',
        '\u202e',
        '長'.repeat(10_000),
        '表',
        '表',
      ].map((name) => ({ name })),
    }),
  ),
  hostile('a table of prototypes', 'read', () =>
    book({
      sheets: [
        {
          data: `<row r="1">${textCell('A1', '項目名')}${textCell('B1', '__proto__')}</row><row r="2">${textCell('A2', '__proto__')}${textCell('B2', 'constructor')}</row>`,
        },
      ],
    }),
  ),
  hostile('a workbook that is its own sheet', 'read', () => linked(['rId1', 'worksheet', 'workbook.xml'])),
  hostile('a sheet that is also styles and strings', 'read', () =>
    linked(
      ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
      ['a', 'styles', 'worksheets/sheet1.xml'],
      ['b', 'sharedStrings', 'worksheets/sheet1.xml'],
    ),
  ),
  hostile('a workbook part that is its own relationships', 'シートがありません', () =>
    book({
      parts: {
        '_rels/.rels': links(['a', 'officeDocument', '_rels/.rels']),
        '_rels/_rels/.rels.rels': links(['a', 'worksheet', '.rels']),
      },
    }),
  ),
  hostile('a sheet that leads out of the package', '壊れている', () =>
    linked(['rId1', 'worksheet', '../../../../etc/passwd']),
  ),
  hostile('a sheet on the web', '壊れている', () => linked(['rId1', 'worksheet', 'https://example.invalid/x.xml'])),
  hostile('a path of 10 million steps', '大きすぎる', () => linked(['rId1', 'worksheet', millions('../', 30)])),
  hostile('300,000 relationships', 'read', () =>
    book({
      parts: {
        [WORKBOOK_RELS]: `<Relationships>${many(300_000, (n) => `<Relationship Id="rId${n}" Type="x/worksheet" Target="worksheets/sheet1.xml"/>`)}</Relationships>`,
      },
    }),
  ),
  ...['xl/worksheets/sheet1.xml', 'xl/workbook.xml', '_rels/.rels', '[Content_Types].xml'].map((path) =>
    hostile(`without ${path}`, path === '[Content_Types].xml' ? 'read' : '壊れている', () =>
      book({ parts: { [path]: null } }),
    ),
  ),
  hostile('without the relationships of the workbook', 'シートがありません', () =>
    book({ parts: { [WORKBOOK_RELS]: null } }),
  ),
  hostile('strings and styles that are named but missing', 'read', () =>
    book({ strings: '', styles: '', parts: { 'xl/styles.xml': null, 'xl/sharedStrings.xml': null } }),
  ),
  hostile('300,000 defined names over the whole sheet', 'read', () =>
    names(many(300_000, (n) => `<definedName name="n${n}">表1!$A$1:$XFD$1048576</definedName>`)),
  ),
  hostile('300,000 marks of ours', 'read', () =>
    names(
      many(300_000, (n) => `<definedName name="_besshi2_mark" localSheetId="${n}">${escape(marked)}</definedName>`),
    ),
  ),
  hostile('a mark of 20 MB', '大きすぎる', () =>
    names(`<definedName name="_besshi2_mark" localSheetId="0">${millions('"a"&amp;', 20)}"</definedName>`),
  ),
  hostile('a mark of 900,000 characters that is none', '大きすぎる', () =>
    names(`<definedName name="_besshi2_mark" localSheetId="0">${millions('"a" &amp; ', 0.9)}"</definedName>`),
  ),
  hostile('100,000 cell styles', 'read', () =>
    styled(
      `<cellXfs>${many(100_000, (n) => `<xf numFmtId="${n % 60}"/>`)}</cellXfs>`,
      (row) => `<c r="A${row}" s="${row}"><v>1</v></c>`,
      100_000,
    ),
  ),
  hostile('300,000 cell styles', '大きすぎる', () => styled(`<cellXfs>${'<xf/>'.repeat(300_000)}</cellXfs>`, () => '')),
  hostile('300,000 number formats', '大きすぎる', () =>
    styled(
      `<numFmts>${many(300_000, (n) => `<numFmt numFmtId="${n}" formatCode="0&quot;${n}&quot;"/>`)}</numFmts>`,
      () => '',
    ),
  ),
  hostile('20,000 number formats in use', 'read', () =>
    formats((n) => `[$-411]ggge"年${n}"m"月"d"日";[Red]-0.0"${n}"`, 20_000),
  ),
  ...[
    '0',
    '#',
    '"',
    '\\',
    '[',
    ']',
    '[$-',
    '_',
    '*',
    '?',
    '#,',
    'e',
    'e+',
    'g',
    'y',
    'h',
    '[h]',
    'aaa',
    ';',
    '@',
    '/',
    '?/',
    '.',
    '0.',
    '%',
    ' ',
    'General',
    '[>1]',
    '[Red]',
    'あ',
    '\u0000',
    'AM/PM',
    '"a"',
    '[DBNum3]',
  ].map((unit) =>
    hostile(`a number format of 10,000 characters of ${JSON.stringify(unit)}`, 'read', () =>
      formats(() => unit.replaceAll('\0', '&#1;').repeat(Math.ceil(10_000 / unit.length))),
    ),
  ),
  hostile('a number format of 20 MB', '大きすぎる', () => formats(() => millions('0', 20))),
  hostile('a format of 255 characters on 500,000 cells', '大きすぎる', () =>
    styled(stylesOf('0'.repeat(255)), (row) => `<c r="A${row}" s="0"><v>1</v></c>`, 500_000),
  ),
  hostile('numbers of 300 digits in 500,000 cells', '大きすぎる', () =>
    styled(stylesOf('#,##0'), (row) => `<c r="A${row}" s="0"><v>1e300</v></c>`, 500_000),
  ),
  hostile('dates with eras in 300,000 cells', 'read', () =>
    styled(stylesOf('[$-411]ggge"年"m"月"d"日"(aaa)'), (row) => `<c r="A${row}" s="0"><v>${row / 7}</v></c>`, 300_000),
  ),
];
