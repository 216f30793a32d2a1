import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { adr } from '../../../../src/sheet/address';
import { cellAt } from '../../../../src/sheet/sheet';
import { editCells } from '../../../../src/workbook/xlsx/index';
import { makePackage, stylesOf } from '../../../support/xlsx/package';
import type { CellState } from '../../../../src/workbook/port/edit';
import { edit, formula, number, partOf, SHEET, sheetOf, T, text } from './editSupport';

describe('number formats', () => {
  const styles = stylesOf(0, '0.0', 9);
  const book = (data: string) => makePackage({ sheets: [{ data }], styles });

  test('a format that stands there is taken', async () => {
    const { bytes } = await editCells(book('<row r="1"><c r="A1" s="1"><v>1</v></c></row>'), [
      edit('A1', number(1, '0.0'), number(0.5, '0%')),
    ]);
    expect(partOf(bytes, SHEET)).toContain('<c r="A1" s="2"><v>0.5</v></c>');
    expect(partOf(bytes, 'xl/styles.xml')).toBe(partOf(book(''), 'xl/styles.xml'));
  });

  test('another one is added at the end, and differs in nothing else', async () => {
    const xf = '<xf numFmtId="0" fontId="0" borderId="0" applyAlignment="1"><alignment wrapText="1"/></xf>';
    const source = makePackage({
      sheets: [{ data: '<row r="1"><c r="A1" s="0" t="inlineStr"><is><r><t>12</t></r></is></c></row>' }],
      styles: `<cellXfs count="1">${xf}</cellXfs>`,
    });
    const { bytes } = await editCells(source, [edit('A1', text('12'), text('12', '#,##0"件"'))]);
    expect(partOf(bytes, SHEET)).toContain('<c r="A1" s="1" t="inlineStr"><is><r><t>12</t></r></is></c>');
    const made = partOf(bytes, 'xl/styles.xml');
    expect(made).toContain('<numFmts count="1"><numFmt numFmtId="164" formatCode="#,##0&quot;件&quot;"/></numFmts>');
    expect(made).toContain(
      `<cellXfs count="2">${xf}<xf applyNumberFormat="1" numFmtId="164" fontId="0" borderId="0" applyAlignment="1"><alignment wrapText="1"/></xf></cellXfs>`,
    );
    expect(cellAt(await sheetOf(bytes), adr('A1'))).toMatchObject({ value: '12', format: '#,##0"件"' });
  });

  test('a workbook without styles gets some', async () => {
    const { bytes } = await editCells(makePackage({ sheets: [{ data: '' }] }), [
      edit('A1', text(''), number(0.25, '0.0%')),
    ]);
    expect(cellAt(await sheetOf(bytes), adr('A1'))).toMatchObject({ value: 0.25, shown: '25.0%' });
    expect(partOf(bytes, '[Content_Types].xml')).toContain('/xl/styles.xml');
  });

  test('a new cell looks like its row, or else its column', async () => {
    const before = '<cols><col min="2" max="3" style="2"/></cols>';
    const data = '<row r="1" s="1" customFormat="1"/>';
    const { bytes } = await editCells(makePackage({ sheets: [{ before, data }], styles }), [
      edit('B1', text(''), number(1, '0.0')),
      edit('B2', text(''), number(1, '0%')),
      edit('D2', text(''), number(1)),
    ]);
    expect(partOf(bytes, SHEET)).toMatch(/r="B1" s="1".*r="B2" s="2".*r="D2"><v>/);
  });
});

describe('a cell that is not there yet', () => {
  const percent = '<xf numFmtId="10" fontId="1" applyFont="1" applyNumberFormat="1"/>';
  const row = '<xf numFmtId="0" fontId="2" applyFont="1"/>';
  const styles = `<cellXfs count="3"><xf numFmtId="0" fontId="0"/>${percent}${row}</cellXfs>`;
  const before = '<cols><col min="2" max="2" width="9" style="1"/></cols>';
  const data = '<row r="2" s="2" customFormat="1"/><row r="3" s="2"/>';
  const book = makePackage({ sheets: [{ before, data }], styles });

  /** What stands in the cell's element after an edit, and the format that it names. */
  async function filled(at: string, after: CellState): Promise<readonly [string, string]> {
    const { bytes } = await editCells(book, [edit(at, text(''), after)]);
    const [, style = '0', inner = ''] =
      new RegExp(`<c r="${at}"(?: s="(\\d+)")?[^>]*>(.*?)</c>`).exec(partOf(bytes, SHEET)) ?? [];
    const [list = ''] = /<cellXfs.*<\/cellXfs>/.exec(partOf(bytes, 'xl/styles.xml')) ?? [];
    return [inner, [...list.matchAll(/<xf[^>]*>/g)][Number(style)]?.[0] ?? ''];
  }

  test('takes its column’s format whole where it is filled in that number format', async () => {
    expect(await filled('B1', number(0.174, '0.00%'))).toEqual(['<v>0.174</v>', percent]);
  });

  test('a number that shall be shown as it is: in a percent column the number format alone is another', async () => {
    expect(await filled('B1', number(5))).toEqual(['<v>5</v>', percent.replace('numFmtId="10"', 'numFmtId="0"')]);
  });

  test('a text in a percent column is a text, in the column’s font', async () => {
    expect(await filled('B1', text('5%', '@'))).toEqual([T('5%'), percent.replace('numFmtId="10"', 'numFmtId="49"')]);
  });

  test('a row’s format goes before the column’s, where the row says that it is its own', async () => {
    expect((await filled('B2', number(5)))[1]).toBe(row);
    expect((await filled('B3', number(0.5, '0.00%')))[1]).toBe(percent);
    expect((await filled('C3', number(5)))[1]).toBe('<xf numFmtId="0" fontId="0"/>');
  });
});

describe('formulas', () => {
  const chain = {
    'xl/calcChain.xml':
      '<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><c r="A1" i="1"/></calcChain>',
  };

  test('cells that share a formula keep theirs when its first cell loses it', async () => {
    const data =
      '<row r="1"><c r="A1"><f t="shared" ref="A1:A3" si="0">B1*2&amp;""</f><v>1</v></c></row>' +
      '<row r="2"><c r="A2"><f t="shared" si="0"/><v>2</v></c></row><row r="3"><c r="A3"><f t="shared" si="0"></f></c></row>';
    const { bytes } = await editCells(makePackage({ sheets: [{ data }] }), [edit('A1', formula('B1*2&""'), number(1))]);
    const sheet = await sheetOf(bytes);
    expect(['A2', 'A3'].map((at) => cellAt(sheet, adr(at))?.formula)).toEqual(['B2*2&""', 'B3*2&""']);
    expect(partOf(bytes, SHEET)).not.toContain('shared');
  });

  test('the order of calculation goes when a formula does, and Excel calculates anew', async () => {
    const data = '<row r="1"><c r="A1"><f>B1</f><v>1</v></c><c r="B1"><v>1</v></c><c r="C1"><f>B1</f></c></row>';
    const rels = partOf(makePackage({ sheets: [{ data }] }), 'xl/_rels/workbook.xml.rels').replace(
      '</Relationships>',
      '<Relationship Id="c" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/calcChain" Target="calcChain.xml"/></Relationships>',
    );
    const source = makePackage({ sheets: [{ data }], parts: { ...chain, 'xl/_rels/workbook.xml.rels': rels } });
    const kept = await editCells(source, [edit('B1', number(1), number(2))]);
    expect(Object.keys(unzipSync(kept.bytes))).toContain('xl/calcChain.xml');
    expect(partOf(kept.bytes, 'xl/workbook.xml')).toContain('<calcPr fullCalcOnLoad="1"/>');
    const gone = await editCells(source, [edit('A1', formula('B1'), number(2))]);
    expect(Object.keys(unzipSync(gone.bytes))).not.toContain('xl/calcChain.xml');
    expect(partOf(gone.bytes, 'xl/_rels/workbook.xml.rels')).not.toContain('calcChain');
  });

  test('a part of an array formula is refused', async () => {
    const data = '<row r="1"><c r="A1"><f t="array" ref="A1:B1">C1:D1</f><v>1</v></c><c r="B1"><v>2</v></c></row>';
    await expect(
      editCells(makePackage({ sheets: [{ data }] }), [edit('B1', number(2), number(3))]),
    ).rejects.toMatchObject({ reason: 'cannot-write' });
  });
});
