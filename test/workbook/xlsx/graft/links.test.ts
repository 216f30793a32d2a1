import { describe, expect, test } from 'vitest';
import type { CellLink, Drawing } from '../../../../src/sheet/drawing';
import { graftOrNew } from '../../../../src/workbook/xlsx/graft';
import { writeXlsxWorkbook } from '../../../../src/workbook/xlsx/index';
import { drawingOf, drawn } from '../../../support/xlsx/drawings';
import { changed, graft, partOf, USER, workbook } from './support';

const at = { row: 4, column: 7 };

/** 点検結果 with a row for each place, which its text leads to. */
function places(links: readonly CellLink[]): Drawing {
  const rows = links.map((link) => ({ height: 20, cells: [drawn(0, link.sheet, { link }), drawn(1, '値')] }));
  return drawingOf([], { name: '点検結果', columns: [72, 72], rows, mark: { kind: 'findings', item: '' } });
}

/** The links of a sheet part, "A1 '指標'!H5". */
function linksIn(bytes: Uint8Array, path: string): readonly string[] {
  const found = partOf(bytes, path).matchAll(/<hyperlink ref="([A-Z]+\d+)" location="([^"]*)" display="[^"]*"\/>/g);
  return [...found].map(([, cell = '', location = '']) => `${cell} ${location.replaceAll('&apos;', "'")}`);
}

const OWN = 'xl/worksheets/sheet2.xml';
const USER_LINKS =
  '<hyperlinks><hyperlink ref="A1" location="指標!B2" display="戻る"/><hyperlink ref="B1" r:id="rId9"/></hyperlinks>';

describe('links in a copy of a workbook', () => {
  test('lead to its sheets, need no relationship, and stand where Excel expects them', async () => {
    const { bytes } = await graft(USER, [places([{ sheet: '指標', at }])]);
    expect(linksIn(bytes, OWN)).toEqual(["A1 '指標'!H5"]);
    expect(partOf(bytes, OWN)).not.toContain('r:id');
    expect(partOf(bytes, 'xl/styles.xml')).toContain('<u/>');
  });

  test('to a sheet that the workbook has not are plain text', async () => {
    const { bytes } = await graft(USER, [places([{ sheet: 'ない表', at }])]);
    expect(partOf(bytes, OWN)).not.toContain('hyperlink');
    expect(partOf(bytes, 'xl/styles.xml')).not.toContain('<u/>');
  });

  test('written again in place: none of before is left', async () => {
    const first = await graft(USER, [
      places([
        { sheet: '指標', at },
        { sheet: '点検結果', at },
      ]),
    ]);
    expect(linksIn(first.bytes, OWN)).toHaveLength(2);
    const second = await graft(first.bytes, [places([{ sheet: '指標', at: { row: 0, column: 0 } }])]);
    expect(second.written).toEqual([{ name: '点検結果', outcome: 'replaced' }]);
    expect(linksIn(second.bytes, OWN)).toEqual(["A1 '指標'!A1"]);
    const none = await graft(second.bytes, [places([])]);
    expect(partOf(none.bytes, OWN)).not.toContain('hyperlink');
  });

  test("of the user's own stay as they are", async () => {
    const cell = '<row r="1"><c r="A1"><v>5</v></c></row>';
    const source = workbook({ sheets: [{ name: '指標', data: cell, after: USER_LINKS }] });
    const { bytes } = await graft(source, [places([{ sheet: '指標', at }])]);
    expect(partOf(bytes, 'xl/worksheets/sheet1.xml')).toBe(partOf(source, 'xl/worksheets/sheet1.xml'));
    expect(partOf(bytes, 'xl/worksheets/sheet1.xml')).toContain(USER_LINKS);
  });
});

describe('links in a new workbook', () => {
  test('lead to its own sheets alone', async () => {
    const bytes = await writeXlsxWorkbook([
      places([
        { sheet: '指標', at },
        { sheet: '別紙２_1_甲', at },
      ]),
      drawingOf([['甲']], { name: '別紙２_1_甲' }),
    ]);
    expect(linksIn(bytes, 'xl/worksheets/sheet1.xml')).toEqual(["A2 '別紙２_1_甲'!H5"]);
  });

  test('that stands in for a copy lead nowhere', async () => {
    const locked = changed(USER, 'xl/workbook.xml', '<sheets>', '<workbookProtection lockStructure="1"/><sheets>');
    const made = await graftOrNew(locked, [places([{ sheet: '指標', at }])]);
    expect(made.because).not.toBeNull();
    expect(partOf(made.bytes, 'xl/worksheets/sheet1.xml')).not.toContain('hyperlink');
  });
});
