import { unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { fingerprint } from '../../../../src/sheet/fingerprint';
import { readXlsxWorkbook } from '../../../../src/workbook/xlsx/index';
import { drawingOf } from '../../../support/xlsx/drawings';
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
  withParts,
  workbook,
} from './support';

const USER = workbook({ sheets: [{ name: '指標', data: '<row r="1"><c r="A1"><v>5</v></c></row>' }] });

describe('new sheets', () => {
  test('stand behind those there are, all else is byte for byte the same', async () => {
    const { bytes, written } = await graft(USER, [form('認知症', '甲'), list('乙')]);
    expect(written).toEqual([
      { name: '別紙２_1_認知症', outcome: 'added' },
      { name: '点検結果', outcome: 'added' },
    ]);
    expect(await sheetsIn(bytes)).toEqual(['指標:5', '別紙２_1_認知症:甲', '点検結果:乙']);
    const [now, then] = [unzipSync(bytes), unzipSync(USER)];
    for (const path of ['xl/worksheets/sheet1.xml', '_rels/.rels']) expect(now[path]).toEqual(then[path]);
  });

  test('bear their marks, hidden, and their print areas', async () => {
    const { bytes } = await graft(USER, [form('認知症', '甲')]);
    const names = partOf(bytes, 'xl/workbook.xml');
    expect(names).toMatch(/<definedName name="_besshi2_mark" localSheetId="1" hidden="1">/);
    expect(names).toContain(
      `<definedName name="_xlnm.Print_Area" localSheetId="1">'別紙２_1_認知症'!$A$1:$B$1</definedName>`,
    );
    const [, sheet] = await readXlsxWorkbook(bytes, '試験.xlsx');
    expect(sheet?.mark).toMatchObject({ kind: 'form', item: '認知症' });
  });

  test('take another name where a sheet of the user bears theirs', async () => {
    const source = workbook({ sheets: [{ name: '点検結果' }] });
    const { bytes, written } = await graft(source, [list('乙')]);
    expect(written).toEqual([{ name: '点検結果 (2)', outcome: 'added' }]);
    expect(await sheetsIn(bytes)).toEqual(['点検結果:', '点検結果 (2):乙']);
  });

  test('long drop-down lists get a hidden sheet with a free name', async () => {
    const source = workbook({ sheets: [{ name: '選択肢' }] });
    const values = ['あ,', 'い'];
    const choices = [{ area: { top: 0, left: 0, bottom: 0, right: 0 }, values }];
    const { bytes } = await graft(source, [drawingOf([['甲']], { name: '入力', choices })]);
    expect(await sheetsIn(bytes)).toEqual(['選択肢:', '入力:甲', '選択肢2:あ,']);
    expect(partOf(bytes, pathOf(bytes, '入力'))).toContain("'選択肢2'!$A$1:$A$2");
  });

  test('tabs in front move what is told by places', async () => {
    const first = await graft(workbook({ sheets: [{ name: '甲' }] }), [list('一')]);
    const source = changed(
      changed(
        first.bytes,
        'xl/workbook.xml',
        '<sheets>',
        '<bookViews><workbookView activeTab="1"/></bookViews><sheets>',
      ),
      'xl/workbook.xml',
      '</definedNames>',
      '<definedName name="表" localSheetId="1">1</definedName><definedName name="表">2</definedName></definedNames>',
    );
    const { bytes } = await graft(source, [form('認知症', '二')]);
    expect(await sheetsIn(bytes)).toEqual(['甲:', '別紙２_1_認知症:二', '点検結果:一']);
    const text = partOf(bytes, 'xl/workbook.xml');
    expect(text).toContain('activeTab="2"');
    expect(text).toContain(
      '<definedName name="表" localSheetId="2">1</definedName><definedName name="表">2</definedName>',
    );
    expect(await readXlsxWorkbook(bytes, 'x').then((sheets) => sheets[2]?.mark?.kind)).toBe('findings');
  });

  test('names come where Excel sorts them', async () => {
    const names =
      '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">A1</definedName><definedName name="あ">1</definedName></definedNames>';
    const source = changed(USER, 'xl/workbook.xml', '</sheets>', `</sheets>${names}`);
    const { bytes } = await graft(source, [form('認知症', '甲')]);
    const found = [
      ...partOf(bytes, 'xl/workbook.xml').matchAll(/definedName name="([^"]*)"(?: localSheetId="(\d)")?/g),
    ];
    expect(found.map(([, name, tab]) => `${name} ${tab ?? ''}`)).toEqual([
      '_besshi2_mark 1',
      '_xlnm.Print_Area 0',
      '_xlnm.Print_Area 1',
      'あ ',
    ]);
  });
});

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

  test('formulas elsewhere are calculated anew', async () => {
    const source = workbook({ sheets: [{ name: '指標', data: '<row r="1"><c r="A1"><f>1+1</f></c></row>' }] });
    const first = await graft(source, [form('認知症', '甲')]);
    expect(partOf(first.bytes, 'xl/workbook.xml')).not.toContain('calcPr');
    const { bytes } = await graft(first.bytes, [form('認知症', '丙')]);
    expect(partOf(bytes, 'xl/workbook.xml')).toContain('</definedNames><calcPr fullCalcOnLoad="1"/>');
  });
});

describe('ways of writing', () => {
  const drawings = [form('認知症', '甲'), list('乙')];

  test('prefixed', async () => {
    const prefixed = (text: string) =>
      text
        .replaceAll(/<(\/?)(?=[a-z])/gi, '<$1x:')
        .replaceAll('xmlns="http://schemas.openxmlformats.org/s', 'xmlns:x="http://schemas.openxmlformats.org/s');
    const { bytes: first } = await graft(USER, drawings);
    const source = withParts(first, {
      'xl/workbook.xml': prefixed(partOf(first, 'xl/workbook.xml')).replace('<?x:xml', '<?xml'),
      'xl/styles.xml': prefixed(partOf(first, 'xl/styles.xml')),
      'xl/worksheets/sheet1.xml': prefixed(partOf(first, 'xl/worksheets/sheet1.xml')),
    });
    const { bytes, written } = await graft(source, [form('認知症', '丙'), form('介護', '丁', '別紙２_2_介護')]);
    expect(written.map(({ outcome }) => outcome)).toEqual(['replaced', 'added']);
    expect(await sheetsIn(bytes)).toEqual(['指標:5', '別紙２_1_認知症:丙', '別紙２_2_介護:丁', '点検結果:乙']);
    expect(partOf(bytes, 'xl/styles.xml')).toBe(partOf(source, 'xl/styles.xml'));
    expect(partOf(bytes, 'xl/workbook.xml')).toContain('<x:sheet name="別紙２_2_介護" sheetId="4"');
  });

  test('strict', async () => {
    const strict = (text: string) =>
      text
        .replaceAll(
          'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
          'http://purl.oclc.org/ooxml/spreadsheetml/main',
        )
        .replaceAll(OFFICE, 'http://purl.oclc.org/ooxml/officeDocument/relationships');
    const paths = ['xl/workbook.xml', 'xl/worksheets/sheet1.xml', '_rels/.rels', 'xl/_rels/workbook.xml.rels'];
    const source = withParts(USER, Object.fromEntries(paths.map((path) => [path, strict(partOf(USER, path))])));
    const { bytes } = await graft(source, drawings);
    expect(await sheetsIn(bytes)).toEqual(['指標:5', '別紙２_1_認知症:甲', '点検結果:乙']);
    const xml = Object.keys(unzipSync(bytes)).filter((path) => path.startsWith('xl/'));
    for (const path of xml) expect(partOf(bytes, path), path).not.toContain('schemas.openxmlformats.org/s');
    for (const path of xml) expect(partOf(bytes, path), path).not.toContain('schemas.openxmlformats.org/o');
  });

  test('UTF-16', async () => {
    const text = partOf(USER, 'xl/workbook.xml');
    const wide = Uint8Array.from([
      0xff,
      0xfe,
      ...[...text].flatMap((sign) => [sign.charCodeAt(0) & 255, sign.charCodeAt(0) >> 8]),
    ]);
    const source = zipSync({ ...unzipSync(USER), 'xl/workbook.xml': wide });
    const { bytes } = await graft(source, drawings);
    expect(await sheetsIn(bytes)).toEqual(['指標:5', '別紙２_1_認知症:甲', '点検結果:乙']);
    expect([...(unzipSync(bytes)['xl/workbook.xml']?.subarray(0, 2) ?? [])]).toEqual([0xff, 0xfe]);
  });

  test('unknown', async () => {
    const source = changed(USER, 'xl/workbook.xml', 'spreadsheetml/2006/main', 'spreadsheetml/2030/main');
    await expect(graft(source, drawings)).rejects.toMatchObject({ reason: 'cannot-write' });
  });
});

describe('what takes no sheets', () => {
  const refused: readonly (readonly [string, Uint8Array, string])[] = [
    [
      'locked',
      changed(USER, 'xl/workbook.xml', '<sheets>', '<workbookProtection lockStructure="1"/><sheets>'),
      'protected-workbook',
    ],
    ['signed', withParts(USER, { '_xmlsignatures/sig1.xml': '<Signature/>' }), 'cannot-write'],
    [
      'shared',
      changed(
        USER,
        'xl/_rels/workbook.xml.rels',
        '</R',
        `<Relationship Id="h" Type="${OFFICE}/revisionHeaders" Target="r.xml"/></R`,
      ),
      'cannot-write',
    ],
    [
      'left by a run',
      changed(
        USER,
        'xl/workbook.xml',
        '</sheets>',
        '</sheets><definedNames><definedName name="_besshi2_run">"x"</definedName></definedNames>',
      ),
      'cannot-write',
    ],
    ['no zip', new Uint8Array(8), 'not-a-workbook'],
  ];

  test.each(refused)('%s', async (_, bytes, reason) => {
    await expect(graft(bytes, [list('乙')])).rejects.toMatchObject({ name: 'Refusal', reason });
  });

  test('a protected sheet of ours', async () => {
    const first = await graft(USER, [list('乙')]);
    const path = pathOf(first.bytes, '点検結果');
    const source = changed(first.bytes, path, '</sheetData>', '</sheetData><sheetProtection sheet="1"/>');
    await expect(graft(source, [list('丁')])).rejects.toMatchObject({ reason: 'protected-sheet' });
  });

  test('cancelled before the last step', async () => {
    const controller = new AbortController();
    const onStep = () => controller.abort();
    await expect(graft(USER, [list('乙')], { signal: controller.signal, onStep })).rejects.toMatchObject({
      reason: 'cancelled',
    });
  });
});
