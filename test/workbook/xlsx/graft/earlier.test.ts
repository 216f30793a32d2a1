import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { fingerprint } from '../../../../src/sheet/fingerprint';
import { readXlsxWorkbook } from '../../../../src/workbook/xlsx/index';
import {
  changed,
  form,
  graft,
  list,
  OFFICE,
  partOf,
  pathOf,
  sheetsIn,
  typedOver,
  USER,
  withParts,
  workbook,
} from './support';

describe('earlier sheets', () => {
  test('nobody edited are filled anew in their place, under their names', async () => {
    const first = await graft(USER, [form('認知症', '甲'), list('乙')]);
    const { bytes, written } = await graft(first.bytes, [form('認知症', '丙', '別紙２_7_認知症'), list('丁')]);
    expect(written).toEqual([
      { name: '別紙２_1_認知症', outcome: 'replaced' },
      { name: '点検結果', outcome: 'replaced' },
    ]);
    expect(await sheetsIn(bytes)).toEqual(['指標:5', '別紙２_1_認知症:丙', '点検結果:丁']);
    const sheets = (of: Uint8Array) => /<sheets>.*<\/sheets>/.exec(partOf(of, 'xl/workbook.xml'))?.[0];
    expect(sheets(bytes)).toBe(sheets(first.bytes));
    expect(Object.keys(unzipSync(bytes))).toEqual(Object.keys(unzipSync(first.bytes)));
    expect(partOf(bytes, 'xl/styles.xml')).toBe(partOf(first.bytes, 'xl/styles.xml'));
  });

  test('the same drawings give the same bytes', async () => {
    const drawings = [form('認知症', '甲'), list('乙')];
    const first = await graft(USER, drawings);
    expect((await graft(first.bytes, drawings)).bytes).toEqual(first.bytes);
    expect((await graft(USER, drawings)).bytes).toEqual(first.bytes);
  });

  test('a person edited are kept, beside a list a new one comes', async () => {
    const first = await graft(USER, [form('認知症', '甲'), list('乙')]);
    const edited = typedOver(typedOver(first.bytes, '別紙２_1_認知症', '甲', '私の'), '点検結果', '乙', '私の');
    const { bytes, written } = await graft(edited, [form('認知症', '丙'), list('丁')]);
    expect(written).toEqual([
      { name: '別紙２_1_認知症', outcome: 'kept' },
      { name: '点検結果 (2)', outcome: 'added' },
    ]);
    expect(await sheetsIn(bytes)).toEqual(['指標:5', '別紙２_1_認知症:私の', '点検結果 (2):丁', '点検結果:私の']);
  });

  test('all kept gives the very same bytes', async () => {
    const first = await graft(USER, [form('認知症', '甲')]);
    const edited = typedOver(first.bytes, '別紙２_1_認知症', '甲', '私の');
    expect((await graft(edited, [form('認知症', '丙')])).bytes).toBe(edited);
  });

  test('edited go only as they were seen', async () => {
    const first = await graft(USER, [form('認知症', '甲')]);
    const edited = typedOver(first.bytes, '別紙２_1_認知症', '甲', '私の');
    const sheet = (await readXlsxWorkbook(edited, '試験.xlsx'))[1];
    if (!sheet) throw new Error('no sheet');
    const seen = new Map([[sheet.name, fingerprint(sheet)]]);
    expect((await graft(edited, [form('認知症', '丙')], { seen })).written[0]?.outcome).toBe('replaced');
    const again = typedOver(edited, '別紙２_1_認知症', '私の', '更に');
    expect((await graft(again, [form('認知症', '丙')], { seen })).written[0]?.outcome).toBe('kept');
  });

  test('a sheet that a person renamed is the person’s own', async () => {
    const first = await graft(USER, [form('認知症', '甲')]);
    const renamed = changed(first.bytes, 'xl/workbook.xml', 'sheet name="別紙２_1_認知症"', 'sheet name="控え"');
    const { bytes } = await graft(renamed, [form('認知症', '丙')]);
    expect(await sheetsIn(bytes)).toEqual(['指標:5', '控え:甲', '別紙２_1_認知症:丙']);
  });

  test('a sheet of the user that only looks like one of ours stays', async () => {
    const source = workbook({ sheets: [{ name: '別紙２_1_認知症', data: '<row r="1"><c r="A1"><v>1</v></c></row>' }] });
    const { bytes } = await graft(source, [form('認知症', '丙')]);
    expect(await sheetsIn(bytes)).toEqual(['別紙２_1_認知症:1', '別紙２_1_認知症 (2):丙']);
  });

  test('what hangs on a sheet, its name in macros and being in view stay with it', async () => {
    const { bytes: first } = await graft(USER, [form('認知症', '甲')]);
    const path = pathOf(first, '別紙２_1_認知症');
    const rels = path.replace('worksheets/', 'worksheets/_rels/').concat('.rels');
    const links = `<Relationship Id="rId9" Type="${OFFICE}/drawing" Target="../drawings/drawing1.xml"/>`;
    const hung = withParts(
      changed(
        changed(
          changed(first, path, '<dimension', '<sheetPr codeName="Sheet9"/><dimension'),
          path,
          '<sheetView ',
          '<sheetView tabSelected="1" ',
        ),
        path,
        '</worksheet>',
        '<drawing r:id="rId9"/></worksheet>',
      ),
      {
        [rels]: `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${links}</Relationships>`,
        'xl/drawings/drawing1.xml': '<wsDr headerRowCount="0"/>',
      },
    );
    const { bytes, written } = await graft(hung, [form('認知症', '丙')]);
    expect(written[0]?.outcome).toBe('replaced');
    const made = partOf(bytes, path);
    expect(made).toContain('<sheetPr codeName="Sheet9"/>');
    expect(made).toContain('<sheetView tabSelected="1" ');
    expect(made).toContain('<drawing r:id="rId9"/></worksheet>');
    expect(partOf(bytes, rels)).toBe(partOf(hung, rels));
    const tabled = changed(hung, rels, '/drawing"', '/table"');
    expect((await graft(tabled, [form('認知症', '丙')])).written[0]?.outcome).toBe('kept');
  });

  test('sheets are known again where names stayed behind as tabs moved (openpyxl before 3.1)', async () => {
    const { bytes: first } = await graft(USER, [form('認知症', '甲'), list('乙')]);
    const tabs = /(<sheet name="指標".*?\/>)(.*)<\/sheets>/;
    const source = changed(first, 'xl/workbook.xml', tabs, '$2$1</sheets>');
    const { bytes, written } = await graft(source, [form('認知症', '丙'), list('丁')]);
    expect(written.map(({ outcome }) => outcome)).toEqual(['replaced', 'replaced']);
    expect(await sheetsIn(bytes)).toEqual(['別紙２_1_認知症:丙', '点検結果:丁', '指標:5']);
    const sheets = await readXlsxWorkbook(bytes, '試験.xlsx');
    expect(sheets.map(({ mark }) => mark?.sheet)).toEqual(['別紙２_1_認知症', '点検結果', undefined]);
    const again = await graft(bytes, [form('認知症', '戊'), list('己')]);
    expect(again.written.map(({ outcome }) => outcome)).toEqual(['replaced', 'replaced']);
  });

  test('the color that a person gave its tab stays', async () => {
    const { bytes: first } = await graft(USER, [form('認知症', '甲')]);
    const path = pathOf(first, '別紙２_1_認知症');
    const pr = (inner: string) => `<sheetPr${inner}</sheetPr>`;
    const wanted = pr(' codeName="Sheet9"><tabColor theme="4" tint="-0.25"/>');
    const colored = changed(first, path, '<dimension', `${wanted}<dimension`);
    expect(partOf((await graft(colored, [form('認知症', '丙')])).bytes, path)).toContain(`${wanted}<dimension`);
    const unnamed = changed(first, path, '<dimension', `${pr('><tabColor rgb="FFFF0000"/>')}<dimension`);
    expect(partOf((await graft(unnamed, [form('認知症', '丙')])).bytes, path)).toContain(
      '<sheetPr><tabColor rgb="FFFF0000"/></sheetPr><dimension',
    );
  });

  test('sheets that are said not to be in view do not come into view', async () => {
    const { bytes: first } = await graft(USER, [form('認知症', '甲'), list('乙')]);
    const written = [
      ['別紙２_1_認知症', 'false'],
      ['点検結果', '0'],
    ] as const;
    const source = written.reduce(
      (bytes, [sheet, value]) =>
        changed(bytes, pathOf(bytes, sheet), '<sheetView ', `<sheetView tabSelected="${value}" `),
      first,
    );
    const { bytes } = await graft(source, [form('認知症', '丙'), list('丁')]);
    for (const [sheet] of written) expect(partOf(bytes, pathOf(bytes, sheet))).not.toContain('tabSelected');
  });

  test('formulas elsewhere are calculated anew', async () => {
    const source = workbook({ sheets: [{ name: '指標', data: '<row r="1"><c r="A1"><f>1+1</f></c></row>' }] });
    const first = await graft(source, [form('認知症', '甲')]);
    expect(partOf(first.bytes, 'xl/workbook.xml')).not.toContain('calcPr');
    const { bytes } = await graft(first.bytes, [form('認知症', '丙')]);
    expect(partOf(bytes, 'xl/workbook.xml')).toContain('</definedNames><calcPr fullCalcOnLoad="1"/>');
  });
});
