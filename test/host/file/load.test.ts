import { describe, expect, it } from 'vitest';
import { makePackage, stylesOf, type PackageParts } from '../../support/xlsx/package';
import { emptyBook } from '../book';
import { cellAt } from '../book/sample';
import { bookFromXlsx } from './load';

async function loaded(parts: PackageParts) {
  const book = await bookFromXlsx(makePackage(parts), emptyBook);
  return { book, sheet: book.activeSheet };
}

describe('loading a file', () => {
  it('keeps texts that look like something else, in any number format', async () => {
    const text = (at: string, content: string) => `<c r="${at}" t="inlineStr"><is><t>${content}</t></is></c>`;
    const { sheet } = await loaded({
      sheets: [
        { data: `<row r="1">${text('A1', '3-4')}${text('B1', '=1')}${text('C1', "'x")}${text('D1', '#N/A')}</row>` },
      ],
    });
    expect(['A1', 'B1', 'C1', 'D1'].map((at) => cellAt(sheet, at).value)).toEqual(['3-4', '=1', "'x", '#N/A']);
    expect(cellAt(sheet, 'A1').style.numberFormat).toBe('General');
  });

  it('keeps serial numbers as they are, built-in formats as a Japanese Excel has them', async () => {
    const { sheet } = await loaded({
      styles: stylesOf(0, 14, 27, 57, 38, 'yyyy"年"'),
      sheets: [
        {
          data: `<row r="1">${[0, 1, 2, 3, 4, 5].map((s) => `<c r="${'ABCDEF'[s]}1" s="${s}"><v>60.25</v></c>`).join('')}</row>`,
        },
      ],
    });
    const cells = ['A1', 'B1', 'C1', 'D1', 'E1', 'F1'].map((at) => cellAt(sheet, at));
    expect(cells.map(({ value }) => value)).toEqual([60.25, 60.25, 60.25, 60.25, 60.25, 60.25]);
    const era = '[$-411]ge.m.d';
    expect(cells.map(({ style }) => style.numberFormat)).toEqual([
      ...['General', 'yyyy/m/d', era, era, '#,##0;[Red]-#,##0', 'yyyy"年"'],
    ]);
  });

  it('gives shared formulas to all their cells', async () => {
    const { sheet } = await loaded({
      sheets: [
        {
          data:
            '<row r="1"><c r="A1"><v>5</v></c><c r="B1"><f t="shared" si="0" ref="B1:B2">A1&amp;$A$1</f></c></row>' +
            '<row r="2"><c r="B2"><f t="shared" si="0"/></c></row>',
        },
      ],
    });
    expect(cellAt(sheet, 'B1')).toMatchObject({ formula: '=A1&$A$1', value: '55' });
    expect(cellAt(sheet, 'B2')).toMatchObject({ formula: '=A2&$A$1' });
  });

  it('leaves chart sheets out and gives names to the right sheets', async () => {
    const names =
      '<definedName name="全体" hidden="1">表3!$A$1</definedName><definedName name="中" localSheetId="2">1</definedName>';
    const { book } = await loaded({
      sheets: [{}, { type: 'chartsheet' }, {}],
      parts: { 'xl/workbook.xml': workbookXml(names) },
    });
    expect(book.sheets.map(({ name }) => name)).toEqual(['表1', '表3']);
    expect(book.names.all()).toMatchObject([{ name: '全体', formula: '=表3!$A$1', visible: false }]);
    expect(book.sheets[1]?.names.all()).toMatchObject([{ name: '中', formula: '=1', visible: true }]);
  });

  it('counts column widths in digits of the Normal font', async () => {
    const widthIn = async (font: string) => {
      const { sheet } = await loaded({
        styles: `<fonts><font>${font}</font></fonts><cellXfs><xf/></cellXfs>`,
        sheets: [{ before: '<cols><col min="2" max="3" width="8.7109375" customWidth="1"/></cols>' }],
      });
      return sheet.columnWidths;
    };
    expect([...(await widthIn('<sz val="11"/><name val="Calibri"/>'))]).toEqual([
      [1, 45.75],
      [2, 45.75],
    ]);
    expect([...(await widthIn('<sz val="10"/><name val="Courier New"/>'))]).toEqual([
      [1, 52.5],
      [2, 52.5],
    ]);
  });

  it('reads colours of themes and palettes, and cells without a font as the Normal one', async () => {
    const { sheet } = await loaded({
      styles:
        '<fonts><font><sz val="9"/><name val="游明朝"/></font><font><b/><color indexed="10"/><sz val="12"/><name val="Arial"/></font></fonts>' +
        '<fills><fill/><fill/><fill><patternFill patternType="solid"><fgColor rgb="FFABCDEF"/></patternFill></fill></fills>' +
        '<cellXfs><xf fontId="0"/><xf fontId="1" fillId="2"/></cellXfs>',
      sheets: [{ data: '<row r="1"><c r="A1" s="0"><v>1</v></c><c r="B1" s="1"/><c r="C1"><v>1</v></c></row>' }],
    });
    expect(cellAt(sheet, 'A1').style.font).toMatchObject({ name: '游明朝', size: 9, bold: false, color: '#000000' });
    expect(cellAt(sheet, 'C1').style.font.name).toBe('游明朝');
    const { font, fill, vertical } = cellAt(sheet, 'B1').style;
    expect(font).toEqual({ name: 'Arial', size: 12, bold: true, color: '#FF0000', underline: 'None' });
    expect([fill, vertical]).toEqual(['#ABCDEF', 'Bottom']);
  });

  it('reads headers with codes, lists over several areas, fitting to pages', async () => {
    const { sheet } = await loaded({
      sheets: [
        {
          before: '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
          after:
            '<dataValidations><dataValidation type="list" sqref="A1:A2 C3"><formula1>"い,ろ"</formula1></dataValidation></dataValidations>' +
            '<pageSetup paperSize="8" orientation="landscape"/>' +
            '<headerFooter><oddHeader>中&amp;"R,標準"&amp;&amp;&amp;R右</oddHeader></headerFooter>',
        },
      ],
    });
    expect({ ...sheet.page.header }).toEqual({ left: '', center: '中&"R,標準"&&', right: '右' });
    expect(sheet.validations.map(({ area: { top, left }, source }) => [top, left, source])).toEqual([
      [0, 0, 'い,ろ'],
      [2, 2, 'い,ろ'],
    ]);
    expect([sheet.page.scale, sheet.page.paperSize, sheet.page.orientation]).toEqual([null, 'A3', 'Landscape']);
  });

  it('throws on what is no .xlsx', async () => {
    await expect(bookFromXlsx(new Uint8Array([1, 2, 3]), emptyBook)).rejects.toThrow();
  });
});

function workbookXml(names: string): string {
  const sheets = [1, 2, 3].map((id) => `<sheet name="表${id}" sheetId="${id}" r:id="rId${id}"/>`).join('');
  return (
    '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" ' +
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">' +
    `<sheets>${sheets}</sheets><definedNames>${names}</definedNames></workbook>`
  );
}
