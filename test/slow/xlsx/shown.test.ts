import { beforeAll, describe, expect, test } from 'vitest';
import { a1 } from '../../../src/sheet/address';
import { numberShower } from '../../../src/workbook/xlsx/shown/shown';
import { escape, makePackage } from '../../support/xlsx/package';
import { isWithoutTools, shownByLibreOffice } from '../../support/xlsx/tools';

const DAY = 45412;

/** Formats that Japanese offices use. LibreOffice knows them without our code. */
const SHOWN: readonly (readonly [string, number])[] = [
  ...(['#,##0,"千円"', '#,##0.0,,"百万円"', '0.0%', '#,##0', '0.00E+00', '##0.0E+0'] as const).map(
    (code) => [code, 1_234_567.85] as const,
  ),
  ...[0.1745, 0.00049, -0.0004].map((value) => ['0.0%', value] as const),
  ...[5, 70, 90].map((value) => ['[<60]"×";[<80]"△";"○"', value] as const),
  ...[2.25, 0.25, 1.005, -0.04, 2.5].map((value) => ['0.0', value] as const),
  ...[1234, 0, -5].map((value) => ['_ * #,##0_ ;_ * -#,##0_ ;_ * "-"_ ;_ @_ ', value] as const),
  ...[-1234, 1234].map((value) => ['#,##0;"▲ "#,##0', value] as const),
  ...[-5, 5].map((value) => ['#,##0;[Red]△#,##0', value] as const),
  ...['# ?/?', '# ?/4', '# ??/16'].map((code) => [code, 1.25] as const),
  ...['[=0]"なし";0', '0;-0;"ゼロ";@', '#', '#,###'].map((code) => [code, 0] as const),
  ...['[h]:mm', '[mm]:ss', '[h]"時間"mm"分"', 'h"時"mm"分"'].map((code) => [code, 1.75] as const),
  ...['aaa', 'aaaa', 'yyyy/m/d(aaa)', '[$-411]aaaa', 'yyyy"年度"', 'm"月"d"日"', 'yy.mm.dd'].map(
    (code) => [code, DAY] as const,
  ),
  ...['[$-411]ggge"年"m"月"d"日";@', '[$-411]ge.m.d', '[$-411]gge"年"', '[$-411]e"."m"."d'].map(
    (code) => [code, DAY] as const,
  ),
  ...[43585, 43586, 32515, 32516, 9855, 9856, 4594, 4595].map((day) => ['[$-411]ge.m.d', day] as const),
  ...['[DBNum1]', '[DBNum2]'].map((numeral) => [`${numeral}[$-411]General`, 12345] as const),
  ['[DBNum3][$-411]0', 123],
  ...['[DBNum1]', '[DBNum3]'].map((numeral) => [`${numeral}[$-411]ggge"年"m"月"d"日"`, DAY] as const),
  ['yyyy-mm-dd hh:mm:ss', DAY + 0.5],
  ['000-0000', 1234567],
  ['[<=99999999]####-####;(00) ####-####', 312345678],
  ['[$¥-411]#,##0', 1200],
  ['0!人', 3],
  ['General', 12345678901],
  ['General', 1.5],
];

const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

function workbook(): Uint8Array {
  const formats = SHOWN.map(([code], at) => `<numFmt numFmtId="${164 + at}" formatCode="${escape(code)}"/>`).join('');
  const xf = (id: number) => `<xf numFmtId="${id}" fontId="0" fillId="0" borderId="0" applyNumberFormat="1"/>`;
  const data = SHOWN.map(([, value], row) => {
    const at = a1({ row, column: 0 });
    return `<row r="${row + 1}"><c r="${at}" s="${row}"><v>${value}</v></c></row>`;
  });
  const type = (path: string, of: string) =>
    `<Override PartName="/xl/${path}" ContentType="${SPREADSHEET}.${of}+xml"/>`;
  return makePackage({
    sheets: [{ before: '<cols><col min="1" max="1" width="60" customWidth="1"/></cols>', data: data.join('') }],
    styles:
      `<numFmts count="${SHOWN.length}">${formats}</numFmts><fonts count="1"><font><sz val="11"/></font></fonts>` +
      `<fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1">${xf(0)}</cellStyleXfs>` +
      `<cellXfs count="${SHOWN.length}">${SHOWN.map((_, at) => xf(164 + at)).join('')}</cellXfs>`,
    parts: {
      '[Content_Types].xml':
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ' +
        'ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ' +
        `ContentType="application/xml"/>${type('workbook.xml', 'sheet.main')}${type('styles.xml', 'styles')}` +
        `${type('worksheets/sheet1.xml', 'worksheet')}</Types>`,
    },
  });
}

describe.skipIf(isWithoutTools)('a Japanese LibreOffice shows the same', () => {
  let lines: readonly string[] = [];
  beforeAll(async () => {
    lines = await shownByLibreOffice(workbook());
  });

  test.each(SHOWN.map(([code, value], row) => [code, value, row] as const))('%s of %d', (code, value, row) => {
    expect(numberShower(code, '1900')(value)).toBe(lines[row]?.trim());
  });
});
