import { makePackage, type PackageParts } from '../../support/xlsx/package';
import { hostile, many, millions, textCell, type Hostile } from './case';

const book = (parts: PackageParts) => makePackage({ level: 0, ...parts });
const CELL = `<row r="1">${textCell('A1', '甲')}</row>`;
const TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';
const LINKS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const typesOf = (inner: string) =>
  book({ parts: { '[Content_Types].xml': `<Types xmlns="${TYPES}">${inner}</Types>` } });
const linksOf = (inner: string) =>
  book({
    parts: {
      'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${LINKS}"><Relationship Id="rId1" Type="x/worksheet" Target="worksheets/sheet1.xml"/>${inner}</Relationships>`,
    },
  });
const after = (xml: string, data = CELL) => book({ sheets: [{ data, after: xml }] });
const styled = (styles: string, data = CELL) => book({ styles, sheets: [{ data }] });
const sheets = (count: number, more: (number: number) => string = () => CELL) =>
  Array.from({ length: count }, (_, at) => ({ data: more(at + 1) }));
const FONT = (n: number) =>
  `<font><b/><sz val="${n / 2}"/><color rgb="FF${n}"/><name val="書体${n}"/><family val="1"/></font>`;
const XF = (n: number) =>
  `<xf numFmtId="0" fontId="${n}" fillId="0" borderId="0" xfId="0" applyFont="1"><alignment horizontal="left" indent="${n % 9}"/></xf>`;

/** What costs those who look through what was read, and those who write to it: much of everything a workbook may hold. */
export const WRITING: readonly Hostile[] = [
  hostile('65,490 fonts and cell formats, 64,000 named styles', 'read', () =>
    styled(
      `<fonts>${many(65_490, FONT)}</fonts><cellStyleXfs>${many(64_000, () => '<xf/>')}</cellStyleXfs><cellXfs>${many(65_490, XF)}</cellXfs>` +
        `<cellStyles>${many(64_000, (n) => `<cellStyle name="様式${n}" xfId="${n - 1}"/>`)}</cellStyles>`,
    ),
  ),
  hostile('2 million attributes in the styles', 'read', () => styled(`<fonts><font${millions(' a=""', 10)}/></fonts>`)),
  hostile('3 million elements in the styles', 'read', () => styled(`<dxfs>${millions('<dxf/>', 18)}</dxfs>`)),
  hostile('30 MB of blanks and comments between the styles', 'read', () =>
    styled(`<!--${millions('a', 15)}-->${millions(' ', 15)}<cellXfs><xf/></cellXfs>`),
  ),
  hostile('2 million attributes of a cell', 'read', () =>
    book({ sheets: [{ data: `<row r="1"><c r="A1"${millions(' a=""', 10)}><v>1</v></c></row>` }] }),
  ),
  hostile('100,000 merges of two cells, 60 edits', 'read', () =>
    after(`<mergeCells>${many(100_000, (n) => `<mergeCell ref="D${n}:E${n}"/>`)}</mergeCells>`),
  ),
  hostile('a million array formulas', 'read', () =>
    book({
      sheets: [
        {
          data: many(100_000, (n) => `<row r="${n}">${`<c><f t="array" ref="C${n}:D${n}">1</f></c>`.repeat(3)}</row>`),
        },
      ],
    }),
  ),
  hostile('300,000 shared formulas, 60 of them changed', 'read', () =>
    book({
      sheets: [
        {
          data: many(
            100_000,
            (n) =>
              `<row r="${n}">${`<c><f t="shared" si="${n % 60}"${n <= 60 ? ` ref="A1:C9"` : ''}>${n <= 60 ? 'B1*2' : ''}</f><v>1</v></c>`.repeat(3)}</row>`,
          ),
        },
      ],
    }),
  ),
  ...[
    [
      'conditional formats',
      '<conditionalFormatting sqref="A1"><cfRule type="cellIs"><formula>1</formula></cfRule></conditionalFormatting>',
    ],
    ['validations', '<dataValidation sqref="A1:A9"><formula1>$B$1:$B$9</formula1></dataValidation>'],
    ['row breaks', '<brk id="1" max="16383" man="1"/>'],
    ['hyperlinks', '<hyperlink ref="A1" location="表1!A1" display="長い"/>'],
    ['columns with formats', '<col min="1" max="16384" style="1" width="9"/>'],
    ['groups', '<a><b><c><d/></c></b></a>'],
  ].map(([what = '', xml = '']) => hostile(`100,000 ${what}`, 'read', () => after(xml.repeat(100_000)))),
  hostile('900 groups in one another, 100 times', 'read', () =>
    after(`${'<g>'.repeat(900)}${'</g>'.repeat(900)}`.repeat(100)),
  ),
  hostile('2,000 sheets of one cell', 'read', () => book({ sheets: sheets(2000) })),
  hostile('1,900 sheets and 300,000 names of theirs', 'read', () =>
    book({
      sheets: sheets(1900),
      workbook: `<definedNames>${many(300_000, (n) => `<definedName name="${n % 2 ? '_besshi2_mark' : '_xlnm.Print_Area'}" localSheetId="${n % 1900}">"x"</definedName>`)}</definedNames>`,
    }),
  ),
  hostile('15,000 parts where our sheets would go', 'read', () =>
    book({
      parts: Object.fromEntries(Array.from({ length: 15_000 }, (_, n) => [`xl/worksheets/sheet${n + 2}.xml`, '<a/>'])),
    }),
  ),
  hostile('1,000 names that our sheet would take', 'read', () =>
    book({
      sheets: Array.from({ length: 1000 }, (_, n) => ({
        name: n === 0 ? '別紙２_1_甲' : `別紙２_1_甲 (${n + 1})`,
        data: CELL,
      })),
    }),
  ),
  hostile('10,000 relationships', 'read', () =>
    linksOf(many(10_000, (n) => `<Relationship Id="rId${n + 1}" Type="x/theme" Target="theme${n}.xml"/>`)),
  ),
  hostile('300,000 content types', 'read', () =>
    typesOf(many(300_000, (n) => `<Override PartName="/xl/${n}.xml" ContentType="a/b"/>`)),
  ),
  hostile('30 MB of content types that are nothing', 'read', () => typesOf(millions('<a/>', 30))),
  hostile('a content type of 30 MB', 'read', () =>
    typesOf(`<Default Extension="xml" ContentType="${millions('x', 30)}"/>`),
  ),
  hostile('30 MB of blanks between relationships', 'read', () => linksOf(millions(' ', 30))),
  hostile('200,000 runs of rich text in a cell', 'read', () =>
    book({
      sheets: [
        {
          data: `<row r="1"><c r="A1" t="inlineStr"><is>${'<r><rPr><b/></rPr><t>字</t></r>'.repeat(200_000)}</is></c></row>`,
        },
      ],
    }),
  ),
  hostile('shared strings that say there are 4 billion', 'read', () =>
    book({
      strings: '<si><t>甲</t></si>',
      parts: { 'xl/sharedStrings.xml': '<sst count="4294967295" uniqueCount="4294967295"><si><t>甲</t></si></sst>' },
      sheets: [{ data: '<row r="1"><c r="A1" t="s"><v>0</v></c></row>' }],
    }),
  ),
  hostile('a sheet name of 200,000 letters', 'read', () =>
    book({ sheets: [{ name: '長'.repeat(200_000), data: CELL }] }),
  ),
  hostile('50,000 rows that say what they span', 'read', () =>
    book({
      sheets: [
        { data: many(50_000, (n) => `<row r="${n}" spans="1:16384" ht="9" customHeight="1"><c r="A${n}"/></row>`) },
      ],
    }),
  ),
];
