import { describe, expect, test } from 'vitest';
import { adr, area } from '../../../src/sheet/address';
import { cellAt, type Cell, type Sheet } from '../../../src/sheet/sheet';
import { readXlsxWorkbook } from '../../../src/workbook/xlsx/index';
import { escape, makePackage, stylesOf, type PackageParts } from '../../support/xlsx/package';

async function read(parts: PackageParts): Promise<readonly Sheet[]> {
  return readXlsxWorkbook(makePackage(parts), '試験.xlsx');
}

async function sheetOf(parts: PackageParts): Promise<Sheet> {
  const [sheet] = await read(parts);
  if (!sheet) throw new Error('no sheet');
  return sheet;
}

async function cellsOf(data: string, parts: PackageParts = {}): Promise<(at: string) => Cell | undefined> {
  const sheet = await sheetOf({ ...parts, sheets: [{ data }] });
  return (at) => cellAt(sheet, adr(at));
}

describe('values', () => {
  test('numbers, booleans, errors and texts keep their kind', async () => {
    const at = await cellsOf(
      '<row r="1"><c r="A1"><v>0.174</v></c><c r="B1" t="b"><v>1</v></c><c r="C1" t="e"><v>#DIV/0!</v></c>' +
        '<c r="D1" t="s"><v>1</v></c><c r="E1" t="inlineStr"><is><t>00123</t></is></c><c r="F1" t="str"><f>A1&amp;""</f><v>0.174</v></c>' +
        '<c r="G1" t="str"><f>A1</f><v>一_x000A_二</v></c></row>',
      { strings: '<si><t>無関係</t></si><si><t>12</t></si>' },
    );
    expect(at('A1')).toEqual({ value: 0.174, shown: '0.174', format: 'General' });
    expect(at('B1')).toEqual({ value: true, shown: 'TRUE', format: 'General' });
    expect(at('C1')).toEqual({ value: { error: '#DIV/0!' }, shown: '#DIV/0!', format: 'General' });
    expect(at('D1')).toEqual({ value: '12', shown: '12', format: 'General' });
    expect(at('E1')?.value).toBe('00123');
    expect(at('G1')?.value).toBe('一\n二');
    expect(at('F1')).toEqual({ value: '0.174', shown: '0.174', format: 'General', formula: 'A1&""' });
  });

  test('cells that only carry a style, or an empty text, are absent', async () => {
    const at = await cellsOf(
      '<row r="1"><c r="A1" s="0"/><c r="B1" t="s"><v>0</v></c><c r="C1"><v></v></c><c r="D1"><v>1</v></c></row>',
      { strings: '<si><t/></si>', styles: stylesOf('0.0') },
    );
    expect([at('A1'), at('B1'), at('C1')]).toEqual([undefined, undefined, undefined]);
    expect(at('D1')?.value).toBe(1);
  });

  test('an empty element is no value, whatever its kind', async () => {
    const at = await cellsOf(
      '<row r="1"><c r="A1" t="s"><v/></c><c r="B1" t="b"><v></v></c><c r="C1" t="e"><v/></c><c r="D1" t="d"><v/></c>' +
        '<c r="E1" t="s"><v> </v></c><c r="F1" t="s"><v> 0 </v></c></row>',
      { strings: '<si><t>最初</t></si>' },
    );
    expect(['A1', 'B1', 'C1', 'D1', 'E1'].map(at)).toEqual(Array(5).fill(undefined));
    expect(at('F1')?.value).toBe('最初');
  });

  test('numbers are decimal: what only a program reads as one is a text', async () => {
    const texts = ['0x10', '0b11', '0o7', 'Infinity', '1E309', '1.5E-3', '-0'];
    const at = await cellsOf(`<row r="1">${texts.map((text) => `<c><v>${text}</v></c>`).join('')}</row>`);
    expect(['A1', 'B1', 'C1', 'D1', 'E1', 'F1', 'G1'].map((place) => at(place)?.value)).toEqual([
      ...['0x10', '0b11', '0o7', 'Infinity', '1E309'],
      ...[0.0015, -0],
    ]);
  });

  test('cells without a reference follow the one before', async () => {
    const at = await cellsOf(
      '<row><c><v>1</v></c><c r="D1"><v>2</v></c><c><v>3</v></c></row><row><c><v>4</v></c></row>',
    );
    expect(['A1', 'D1', 'E1', 'A2'].map((place) => at(place)?.value)).toEqual([1, 2, 3, 4]);
  });

  test('a formula without a stored result is told from a blank cell', async () => {
    const at = await cellsOf(
      '<row r="1"><c r="A1"><f>1+1</f></c><c r="B1"><f>1+1</f><v/></c><c r="C1" t="str"><f>""</f><v></v></c></row>',
    );
    expect(at('A1')).toEqual({ value: null, shown: '', format: 'General', formula: '1+1', uncalculated: true });
    expect(at('B1')?.uncalculated).toBe(true);
    expect(at('C1')).toEqual({ value: '', shown: '', format: 'General', formula: '""' });
  });

  test('cells that share a formula get it with their own references', async () => {
    const at = await cellsOf(
      '<row r="1"><c r="B1"><f t="shared" ref="B1:B2" si="0">A1*$A$1</f><v>1</v></c></row>' +
        '<row r="2"><c r="B2"><f t="shared" si="0"/><v>2</v></c></row>',
    );
    expect(at('B1')?.formula).toBe('A1*$A$1');
    expect(at('B2')?.formula).toBe('A2*$A$1');
  });
});

describe('text', () => {
  test('rich text is joined; furigana are no part of it, in shared and in inline strings', async () => {
    const furigana = '<rPh sb="0" eb="2"><t>マエバシ</t></rPh><phoneticPr fontId="1"/>';
    const at = await cellsOf(
      `<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>前橋</t>${furigana}</is></c><c r="C1" t="s"><v>1</v></c></row>`,
      {
        strings: `<si><r><t>前</t></r><r><rPr><b/></rPr><t xml:space="preserve"> 橋</t></r>${furigana}</si><si><t>高崎</t></si>`,
      },
    );
    expect([at('A1')?.value, at('B1')?.value, at('C1')?.value]).toEqual(['前 橋', '前橋', '高崎']);
  });

  test('what stands in parts of a cell that nobody reads is no value, however deep', async () => {
    const at = await cellsOf('<row r="1"><c r="A1"><extLst><ext><v>9</v></ext><v>8</v></extLst><v>1</v></c></row>');
    expect(at('A1')?.value).toBe(1);
  });

  test('a merge that names no area is passed over', async () => {
    const sheet = await sheetOf({
      sheets: [{ after: '<mergeCells><mergeCell ref="A1:B"/><mergeCell/><mergeCell ref="C1:D2"/></mergeCells>' }],
    });
    expect(sheet.merges).toEqual([area('C1:D2')]);
  });

  test('escapes, entities, CDATA and line ends are read as they are meant', async () => {
    const raw = '&#x1F600;&amp;lt;<![CDATA[<a&b>]]><!-- note -->_x000D_\r\n_x005F_x000D_&unknown;';
    const at = await cellsOf(`<row r="1"><c r="A1" t="inlineStr"><is><t>${raw}</t></is></c></row>`);
    expect(at('A1')?.value).toBe('😀&lt;<a&b>\r\n_x000D_&unknown;');
  });

  test('a variation selector stays, as itself or by its number, in shared and in inline strings; furigana do not', async () => {
    const ruby = '<x:rPh sb="0" eb="1"><x:t>カツ</x:t></x:rPh>';
    const at = await cellsOf(
      '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c>' +
        `<c r="C1" t="inlineStr"><is><t>葛&#917760;</t>${ruby}</is></c></row>`,
      { strings: `<si><t>葛\u{E0100}</t>${ruby}</si><si><r><t>葛&#xE0100;</t></r>${ruby}<r><t>城</t></r></si>` },
    );
    expect(['A1', 'B1', 'C1'].map((place) => at(place)?.value)).toEqual([
      '葛\u{E0100}',
      '葛\u{E0100}城',
      '葛\u{E0100}',
    ]);
  });

  test('white space, IVS and characters beyond the first plane stay', async () => {
    const text = '　 字下げ𠮷葛\u{E0100}\n改行 ';
    const at = await cellsOf(
      `<row r="1"><c r="A1" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c></row>`,
    );
    expect(at('A1')?.value).toBe(text);
  });
});

describe('dates', () => {
  const styles = stylesOf(14, 'ggge"年"m"月"d"日"');

  test('serial numbers stay exact, also 60 and fractions', async () => {
    const at = await cellsOf(
      '<row r="1"><c r="A1" s="0"><v>60</v></c><c r="B1" s="0"><v>45412.123456789</v></c></row>',
      { styles },
    );
    expect(at('A1')).toEqual({ value: 60, shown: '1900/2/29', format: 'yyyy/m/d' });
    expect(at('B1')?.value).toBe(45412.123456789);
  });

  test('the 1904 system is named, and shown by its own days', async () => {
    const sheet = await sheetOf({
      workbook: '<workbookPr date1904="1"/>',
      styles,
      sheets: [{ data: '<row r="1"><c r="A1" s="1"><v>43950</v></c></row>' }],
    });
    expect(sheet.dates).toBe('1904');
    expect(cellAt(sheet, adr('A1'))).toMatchObject({ value: 43950, shown: '令和6年4月30日' });
  });

  test('dates of strict workbooks become serial numbers', async () => {
    const cell = (place: string, text: string) => `<c r="${place}1" s="0" t="d"><v>${text}</v></c>`;
    const at = await cellsOf(
      `<row r="1">${cell('A', '2024-04-30')}${cell('B', '1900-01-01T12:00:00')}${cell('C', '1900-03-01')}${cell('D', '2024-13-99')}</row>`,
      { styles },
    );
    expect(['A1', 'B1', 'C1', 'D1'].map((place) => at(place)?.value)).toEqual([45412, 1.5, 61, '2024-13-99']);
  });

  test('and count from 1904 where the workbook does', async () => {
    const at = await cellsOf(
      '<row r="1"><c r="A1" s="0" t="d"><v>2024-04-30</v></c><c r="B1" t="d"><v>1904-01-02</v></c></row>',
      {
        workbook: '<workbookPr date1904="1"/>',
        styles,
      },
    );
    expect(at('A1')).toMatchObject({ value: 43950, shown: '2024/4/30' });
    expect(at('B1')?.value).toBe(1);
  });
});

describe('formats', () => {
  test('the East Asian dates that files name by number alone', async () => {
    const ids = [27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58];
    const cells = ids.map((_, at) => `<c s="${at}"><v>45412.5</v></c>`).join('');
    const sheet = await sheetOf({ styles: stylesOf(...ids), sheets: [{ data: `<row r="1">${cells}</row>` }] });
    const [short, long] = ['R6.4.30', '令和6年4月30日'];
    const [month, day] = ['2024年4月', '4月30日'];
    expect(sheet.rows[0]?.map((cell) => cell?.shown)).toEqual([
      ...[short, long, long, '4/30/24', '2024年4月30日', '12時00分', '12時00分00秒', month, day, short],
      ...[short, long, month, day, long, month, day, short, long],
    ]);
  });

  test('a custom code goes before a built-in one; a style that is not there is General', async () => {
    const styles =
      '<numFmts><numFmt numFmtId="14" formatCode="0.0%"/></numFmts><cellXfs><xf numFmtId="14"/><xf numFmtId="9"/></cellXfs>';
    const at = await cellsOf(
      '<row r="1"><c r="A1" s="0"><v>0.174</v></c><c r="B1" s="1"><v>0.5</v></c><c r="C1" s="9"><v>1</v></c></row>',
      { styles },
    );
    expect(at('A1')).toEqual({ value: 0.174, shown: '17.4%', format: '0.0%' });
    expect(at('B1')).toEqual({ value: 0.5, shown: '50%', format: '0%' });
    expect(at('C1')?.format).toBe('General');
  });
});

describe('sheets', () => {
  test('merges, heights, hidden rows and columns', async () => {
    const sheet = await sheetOf({
      sheets: [
        {
          before: '<cols><col min="2" max="3" hidden="1"/><col min="5" max="5" width="9"/></cols>',
          data: '<row r="1" ht="30" customHeight="1"/><row r="2" ht="15"/><row r="4" hidden="true"><c r="A4"><v>1</v></c></row>',
          after: '<mergeCells count="1"><mergeCell ref="A1:B2"/></mergeCells>',
        },
      ],
    });
    expect(sheet.merges).toEqual([{ top: 0, left: 0, bottom: 1, right: 1 }]);
    expect([...sheet.rowHeights]).toEqual([[0, 30]]);
    expect([...sheet.hiddenRows]).toEqual([3]);
    expect([...sheet.hiddenColumns]).toEqual([1, 2]);
    expect(sheet.rows.map((row) => row.length)).toEqual([0, 0, 0, 1]);
  });

  test('rows without a height and columns without a width are hidden', async () => {
    const sheet = await sheetOf({
      sheets: [
        {
          before: '<cols><col min="2" max="2" width="0" customWidth="1"/><col min="3" max="3" width="0.1"/></cols>',
          data: '<row r="1" ht="0" customHeight="1"/><row r="2" ht="0.75" customHeight="1"/><row r="3"/>',
        },
      ],
    });
    expect([...sheet.hiddenRows]).toEqual([0]);
    expect([...sheet.hiddenColumns]).toEqual([1]);
    expect([...sheet.rowHeights]).toEqual([[1, 0.75]]);
  });

  test('where rows are hidden by default, those that are there are seen', async () => {
    const data =
      '<row r="2"><c r="A2"><v>1</v></c></row><row r="4" hidden="1"/><row r="5"><c r="A5"><v>1</v></c></row>';
    const sheet = await sheetOf({
      sheets: [{ before: '<sheetFormatPr defaultRowHeight="15" zeroHeight="1"/>', data }],
    });
    expect([...sheet.hiddenRows]).toEqual([0, 2, 3]);
  });

  test('chart sheets are left out; the order and the visibility of the others stay', async () => {
    const sheets = await read({
      sheets: [
        { name: '後', state: 'veryHidden' },
        { name: 'グラフ', type: 'chartsheet' },
        { name: '_\'&<>"__proto__', state: 'hidden' },
        { name: '表' },
      ],
    });
    expect(sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ['後', 'veryHidden'],
      ['_\'&<>"__proto__', 'hidden'],
      ['表', 'visible'],
    ]);
  });

  test('prefixed names and a package without styles, strings or dimension', async () => {
    const sheet = await sheetOf({
      sheets: [
        {
          xml: '<x:worksheet xmlns:x="urn:any"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>5</x:v></x:c></x:row></x:sheetData></x:worksheet>',
        },
      ],
    });
    expect(cellAt(sheet, adr('A1'))?.value).toBe(5);
  });

  test('parts are found by their relationships, wherever they lie', async () => {
    const relationship = (id: string, type: string, target: string) =>
      `<Relationship Target="${target}" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/${type}" Id="${id}"/>`;
    const bytes = makePackage({
      parts: {
        '_rels/.rels': `<Relationships>${relationship('a', 'officeDocument', '/book/main.xml')}</Relationships>`,
        'book/main.xml':
          '<workbook><sheets><sheet name="別の場所" sheetId="7" rel:id="s" xmlns:rel="urn:r"/></sheets></workbook>',
        'book/_rels/main.xml.rels': `<Relationships>${relationship('s', 'worksheet', '../sheets/./one.xml')}</Relationships>`,
        'sheets/one.xml': '<worksheet><sheetData><row r="1"><c r="A1"><v>8</v></c></row></sheetData></worksheet>',
        'xl/workbook.xml': null,
      },
    });
    const [sheet] = await readXlsxWorkbook(bytes, 'x');
    expect(sheet?.name).toBe('別の場所');
    expect(sheet && cellAt(sheet, adr('A1'))?.value).toBe(8);
  });

  test('UTF-16 parts are read', async () => {
    const xml = `<worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>${escape('漢字')}</t></is></c></row></sheetData></worksheet>`;
    const utf16 = new Uint8Array([
      0xff,
      0xfe,
      ...new Uint8Array(Uint16Array.from(xml, (unit) => unit.charCodeAt(0)).buffer),
    ]);
    const [sheet] = await readXlsxWorkbook(makePackage({ parts: { 'xl/worksheets/sheet1.xml': utf16 } }), 'x');
    expect(sheet && cellAt(sheet, adr('A1'))?.value).toBe('漢字');
  });
});
