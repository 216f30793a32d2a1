import { strFromU8, unzipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import { makePackage, stylesOf } from '../../test/support/xlsx/package';
import type { Texts } from './input';

const DATA =
  '<row r="1" ht="30" customHeight="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><r><t xml:space="preserve">前 </t></r><r><rPr><b/></rPr><t>橋</t></r><rPh sb="0" eb="1"><t>マエ</t></rPh></is></c></row>' +
  '<row r="2" hidden="1"><c r="A2" s="1"><v>45412.5</v></c><c r="B2" s="2"><v>0.174</v></c><c r="C2" t="str"><f>A2&amp;"_x000D_"</f><v>一_x000A_二</v></c></row>' +
  '<row r="3"><c r="A3"><f t="shared" ref="A3:A4" si="0">$B$2*A2</f><v>1</v></c><c r="B3" t="e"><v>#REF!</v></c><c r="C3" t="b"><v>1</v></c></row>' +
  '<row r="4"><c r="A4"><f t="shared" si="0"/><v>2</v></c><c r="B4" t="d" s="1"><v>2024-04-30</v></c><c><f>1+1</f></c></row>';

/** A package with something of all that is read, and some of each sample's sheets. */
export function seeds(): readonly Texts[] {
  const made = makePackage({
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
  return [made, sample('gunma-r5'), sample('tochigi-r6')].map(textsOf);
}

function sample(name: string): Uint8Array {
  return readFileSync(new URL(`../../assets/sample/${name}.xlsx`, import.meta.url));
}

/** Sheets beyond the second only cost time. */
function textsOf(file: Uint8Array): Texts {
  const parts = Object.entries(unzipSync(file)).filter(([path]) => !/sheet([3-9]|\d\d)\.xml/.test(path));
  return new Map(parts.map(([path, data]) => [path, strFromU8(data)]));
}
