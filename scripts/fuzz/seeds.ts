import { unzipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import { makePackage, stylesOf } from '../../test/support/xlsx/package';
import { prefixed, strict } from '../../test/support/xlsx/rich/ways';
import type { Texts } from './input';

const DATA =
  '<row r="1" ht="30" customHeight="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><r><t xml:space="preserve">前 </t></r><r><rPr><b/></rPr><t>橋</t></r><rPh sb="0" eb="1"><t>マエ</t></rPh></is></c></row>' +
  '<row r="2" hidden="1"><c r="A2" s="1"><v>45412.5</v></c><c r="B2" s="2"><v>0.174</v></c><c r="C2" t="str"><f>A2&amp;"_x000D_"</f><v>一_x000A_二</v></c></row>' +
  '<row r="3"><c r="A3"><f t="shared" ref="A3:A4" si="0">$B$2*A2</f><v>1</v></c><c r="B3" t="e"><v>#REF!</v></c><c r="C3" t="b"><v>1</v></c></row>' +
  '<row r="4"><c r="A4"><f t="shared" si="0"/><v>2</v></c><c r="B4" t="d" s="1"><v>2024-04-30</v></c><c><f>1+1</f></c></row>';

const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const TYPES =
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>' +
  `<Override PartName="/xl/workbook.xml" ContentType="${SPREADSHEET}.sheet.main+xml"/>` +
  ['1', '2']
    .map((at) => `<Override PartName="/xl/worksheets/sheet${at}.xml" ContentType="${SPREADSHEET}.worksheet+xml"/>`)
    .join('') +
  '</Types>';

/** A small package with something of all that is read, and those of other programs and of the samples. */
export function seeds(): readonly Texts[] {
  const made = makePackage({
    parts: { '[Content_Types].xml': TYPES },
    workbook:
      '<workbookPr date1904="0"/><definedNames><definedName name="_besshi2_mark" localSheetId="0">"x"</definedName></definedNames>',
    strings: '<si><t>地域&#xE0100;</t><rPh sb="0" eb="2"><t>チイキ</t></rPh></si><si><r><t>甲</t></r></si>',
    styles: stylesOf(0, 'ggge"年"m"月"d"日"', '0.0%', 14, 27, '[DBNum3]0', '#,##0,"千円"'),
    sheets: [
      {
        data: DATA,
        before: '<cols><col min="2" max="3" hidden="1"/></cols>',
        after: '<mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells>',
      },
      { name: '隠し', state: 'veryHidden', data: DATA },
      { name: 'グラフ', type: 'chartsheet', xml: '<chartsheet/>' },
    ],
  });
  const rich = file('corpus/rich.xlsx');
  return [
    textsOf(made),
    ...[rich, prefixed(rich), strict(rich), file('corpus/office.xlsx')].map(textsOf),
    ...[`${PRODUCERS}/gnumeric.xlsx`, `${PRODUCERS}/xlsxwriter.xlsx`].map((path) => textsOf(file(path))),
    ...['gunma-r5', 'tochigi-r6'].map((name) => withoutMost(textsOf(file(`../../assets/sample/${name}.xlsx`)))),
  ];
}

const PRODUCERS = '../../test/support/xlsx/producers';

function file(path: string): Uint8Array {
  return readFileSync(new URL(path, import.meta.url));
}

/** Parts that are no text come out as other bytes, which nobody reads. */
function textsOf(file: Uint8Array): Texts {
  return new Map(Object.entries(unzipSync(file)).map(([path, data]) => [path, new TextDecoder().decode(data)]));
}

/** Sheets beyond the second only cost time. */
function withoutMost(parts: Texts): Texts {
  return new Map([...parts].filter(([path]) => !/sheet([3-9]|\d\d)\.xml/.test(path)));
}
