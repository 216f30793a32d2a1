import { makePackage, type PackageParts } from '../../support/xlsx/package';
import { hostile, many, millions, textCell, type Hostile } from './case';

const ALL = 'A1:XFD1048576';
const book = (parts: PackageParts) => makePackage({ level: 0, ...parts });
const sheet = (data: string) => book({ sheets: [{ data }] });
const after = (xml: string) => book({ sheets: [{ data: `<row r="1">${textCell('A1', '甲')}</row>`, after: xml }] });
const rows = (count: number, row: (number: number) => string) => sheet(many(count, row));
const cellRow = (cells: string, number = 1) => `<row r="${number}">${cells}</row>`;
const formulas = (count: number, first: string) =>
  rows(count, (n) => cellRow(`<c r="A${n}"><f t="shared" si="0">${n === 1 ? first : ''}</f><v>1</v></c>`, n));
const strings = (text: string, data: string) => book({ strings: text, sheets: [{ data }] });

/** What stands in sheets and in the shared strings. */
export const SHEETS: readonly Hostile[] = [
  hostile('a dimension over the whole sheet', 'read', () =>
    book({ sheets: [{ before: `<dimension ref="${ALL}"/>` }] }),
  ),
  hostile('a merge over the whole sheet', 'read', () => after(`<mergeCells><mergeCell ref="${ALL}"/></mergeCells>`)),
  hostile('a million merges over the whole sheet', 'read', () => after(millions(`<mergeCell ref="${ALL}"/>`, 32))),
  hostile('the same, with a cell in the last corner', '大きすぎる', () =>
    book({
      sheets: [
        {
          data: '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>',
          after: millions(`<mergeCell ref="${ALL}"/>`, 32),
        },
      ],
    }),
  ),
  hostile('4 million merges', '大きすぎる', () => after(millions('<mergeCell ref="A1"/>', 84))),
  hostile('300,000 merges of two cells', 'read', () =>
    book({
      sheets: [
        {
          data: `<row r="300000"><c r="B300000"><v>1</v></c></row>`,
          after: many(300_000, (n) => `<mergeCell ref="A${n}:B${n}"/>`),
        },
      ],
    }),
  ),
  ...[
    `<dataValidation sqref="${ALL}"><formula1>${ALL}</formula1></dataValidation>`,
    `<hyperlink ref="${ALL}" location="${ALL}"/>`,
    `<conditionalFormatting sqref="${ALL}"><cfRule><formula>${ALL}</formula></cfRule></conditionalFormatting>`,
    `<ignoredError sqref="${ALL}"/>`,
    `<protectedRange sqref="${ALL}" name="__proto__"/>`,
    `<extLst><ext><c r="${ALL}"/></ext></extLst>`,
  ].map((unit) => hostile(`40 MB of ${unit}`, 'read', () => after(millions(unit, 40)))),
  hostile('an array formula over the whole sheet', 'read', () =>
    sheet(cellRow(`<c r="A1"><f t="array" ref="${ALL}">SUM(${ALL})</f><v>1</v></c>`)),
  ),
  hostile('a data table over the whole sheet', 'read', () =>
    sheet(cellRow(`<c r="A1"><f t="dataTable" ref="${ALL}" r1="A1"/><v>1</v></c>`)),
  ),
  hostile('a cell in the last corner', 'read', () => sheet('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>')),
  hostile('a cell in the last column of 2,000 rows', '大きすぎる', () =>
    rows(2000, (n) => cellRow(`<c r="XFD${n}"><v>1</v></c>`, n)),
  ),
  hostile('a million empty rows and cells with styles', 'read', () =>
    rows(1_000_000, (n) => `<row r="${n}" s="1"><c r="A${n}" s="1"/></row>`),
  ),
  hostile('a million rows with heights', 'read', () =>
    rows(1_000_000, (n) => `<row r="${n}" ht="9" customHeight="1"/>`),
  ),
  hostile('4 million hidden rows in five sheets', '大きすぎる', () =>
    book({ sheets: Array.from({ length: 5 }, () => ({ data: millions('<row hidden="1"/>', 14) })) }),
  ),
  hostile('12 million rows without numbers', '壊れている', () => sheet(millions('<row/>', 72))),
  hostile('rows from the last to the first', 'read', () =>
    rows(200_000, (n) => cellRow(`<c><v>1</v></c>`, 200_001 - n)),
  ),
  hostile('one row a million times', 'read', () => rows(1_000_000, (n) => cellRow(`<c r="A1"><v>${n}</v></c>`))),
  hostile('6 million cells', '大きすぎる', () => sheet(millions(`<row>${'<c><v>1</v></c>'.repeat(100)}</row>`, 90))),
  hostile('a million cells of numbers', 'read', () =>
    rows(50_000, (n) =>
      cellRow(
        many(20, () => `<c><v>${n}.5</v></c>`),
        n,
      ),
    ),
  ),
  hostile('cells that say nothing true of where they are', '壊れている', () =>
    sheet(cellRow('<c r="XFE1048577"><v>1</v></c>')),
  ),
  hostile('numbers of all kinds', 'read', () =>
    sheet(
      cellRow(
        ['1e308', '-1e999', 'NaN', 'Infinity', '0x10', '1e-400', '-0', '１', '1,5', '9'.repeat(400)]
          .map((v) => `<c><v>${v}</v></c>`)
          .join(''),
      ),
    ),
  ),
  hostile('types nobody knows', 'read', () =>
    sheet(
      cellRow(
        ['__proto__', 'constructor', '', 'S', 'd', 'b', 'e']
          .map((type) => `<c t="${type}"><v>__proto__</v></c>`)
          .join(''),
      ),
    ),
  ),
  hostile('a million shared strings', 'read', () =>
    strings(
      many(1_000_000, (n) => `<si><t>文${n}</t></si>`),
      cellRow('<c t="s"><v>999999</v></c>'),
    ),
  ),
  hostile('18 million empty shared strings', '大きすぎる', () =>
    strings(millions('<si/>', 90), cellRow('<c t="s"><v>9</v></c>')),
  ),
  hostile('strings by numbers that are none', 'read', () =>
    strings(
      '<si><t>甲</t></si>',
      cellRow(
        ['-1', '1e999', 'NaN', '0.5', '', '__proto__', 'length', '9'].map((v) => `<c t="s"><v>${v}</v></c>`).join(''),
      ),
    ),
  ),
  hostile('a string of 30,000 characters in 200,000 cells', '大きすぎる', () =>
    strings(
      `<si><t>${'字'.repeat(30_000)}</t></si>`,
      many(200_000, (n) => cellRow('<c t="s"><v>0</v></c>', n)),
    ),
  ),
  hostile('a string of 300 characters in 200,000 cells', 'read', () =>
    strings(
      `<si><t>${'字'.repeat(300)}</t></si>`,
      many(200_000, (n) => cellRow('<c t="s"><v>0</v></c>', n)),
    ),
  ),
  hostile('a million runs of rich text', 'read', () =>
    strings(`<si>${many(1_000_000, () => '<r><t>字</t></r>')}</si>`, cellRow('<c t="s"><v>0</v></c>')),
  ),
  hostile('rich text in rich text', '壊れている', () =>
    strings(`<si>${'<r>'.repeat(200_000)}<t>字</t>${'</r>'.repeat(200_000)}</si>`, ''),
  ),
  hostile('furigana in furigana', '壊れている', () =>
    strings(`<si>${'<rPh>'.repeat(200_000)}${'</rPh>'.repeat(200_000)}</si>`, ''),
  ),
  hostile('a formula of 900,000 characters', '大きすぎる', () =>
    sheet(cellRow(`<c r="A1"><f>${millions('A1+', 0.9)}1</f><v>1</v></c>`)),
  ),
  hostile('a shared formula of 900,000 characters in 10,000 cells', '大きすぎる', () =>
    formulas(10_000, `${millions('A1+', 0.9)}1`),
  ),
  hostile('a shared formula of 8,000 characters in 300,000 cells', '大きすぎる', () =>
    formulas(300_000, `${'A1+'.repeat(2600)}1`),
  ),
  hostile('a formula of 19,000 characters', 'read', () =>
    sheet(cellRow(`<c r="A1"><f>${'A1+'.repeat(6300)}1</f><v>1</v></c>`)),
  ),
  hostile('shared formulas of 8,000 characters, each with another cell, 6,000 times', '大きすぎる', () =>
    rows(6000, (n) =>
      cellRow(
        `<c r="A${n}"><f t="shared" si="${n}">${'A1+'.repeat(2600)}1</f><v>1</v></c><c r="B${n}"><f t="shared" si="${n}"/><v>1</v></c>`,
        n,
      ),
    ),
  ),
  ...["'", '"', '[', "''", 'A1:', '$', '1:', 'A.', 'あ1', 'AAA1(', '1E+'].map((unit) =>
    hostile(`a shared formula of 8,000 characters of ${unit} in 50 cells`, 'read', () =>
      formulas(50, unit.repeat(8000 / unit.length).replaceAll('"', '&quot;')),
    ),
  ),
  hostile('a million shared formulas', 'read', () =>
    rows(300_000, (n) => cellRow(`<c r="A${n}"><f t="shared" si="${n}">B${n}</f><v>1</v></c>`, n)),
  ),
  hostile('400,000 cells that share a formula', 'read', () => formulas(400_000, 'B1*2')),
  hostile('a million shared formulas from one', '大きすぎる', () => formulas(1_000_000, 'B1*2')),
];
