import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { graftSheets, readXlsxWorkbook } from '../../../../src/workbook/xlsx/index';
import { drawingOf } from '../../../support/xlsx/drawings';
import { changed, form, graft, list, OFFICE, partOf, pathOf, sheetsIn, USER, withParts, workbook } from './support';

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

  test('take no part whose relationships were left behind', async () => {
    const left = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>';
    const rels = 'xl/worksheets/_rels/sheet2.xml.rels';
    const { bytes } = await graftSheets(withParts(USER, { [rels]: left }), [form('認知症', '甲')]);
    expect(pathOf(bytes, '別紙２_1_認知症')).toBe('xl/worksheets/sheet3.xml');
    expect(partOf(bytes, rels)).toBe(left);
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

describe('numbers of tabs', () => {
  test('stay among those that Excel takes', async () => {
    const source = changed(USER, 'xl/workbook.xml', 'sheetId="1"', 'sheetId="65534"');
    const { bytes } = await graft(source, [form('認知症', '甲'), list('乙')]);
    const found = partOf(bytes, 'xl/workbook.xml').matchAll(/sheetId="(\d+)"/g);
    expect([...found].map(([, id]) => id)).toEqual(['65534', '1', '2']);
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
    [
      'an add-in',
      changed(
        USER,
        '[Content_Types].xml',
        '</Types>',
        '<Override PartName="/xl/workbook.xml" ContentType="application/vnd.ms-excel.addin.macroEnabled.main+xml"/></Types>',
      ),
      'cannot-write',
    ],
    [
      'as many formats as Excel takes',
      workbook({ styles: `<cellXfs>${'<xf numFmtId="0" fontId="0"/>'.repeat(65_490)}</cellXfs>` }),
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
