import { strFromU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { changed, form, graft, list, OFFICE, partOf, sheetsIn, USER, withParts } from './support';

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

  test('content types by ending alone, and the workbook part under another name', async () => {
    const main = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';
    const rels = 'xl/_rels/workbook.xml.rels';
    const { 'xl/workbook.xml': book, [rels]: links, ...rest } = unzipSync(USER);
    const source = withParts(zipSync({ ...rest, 'workbook22.xml': book ?? new Uint8Array() }), {
      '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="r"/><Default Extension="xml" ContentType="${main}"/></Types>`,
      '_rels/.rels': partOf(USER, '_rels/.rels').replace('xl/workbook.xml', '/workbook22.xml'),
      '_rels/workbook22.xml.rels': strFromU8(links ?? new Uint8Array()).replace('worksheets/', 'xl/worksheets/'),
    });
    const { bytes } = await graft(source, drawings);
    expect(await sheetsIn(bytes)).toEqual(['指標:5', '別紙２_1_認知症:甲', '点検結果:乙']);
    expect(partOf(bytes, '[Content_Types].xml').match(/<Override PartName="\/worksheets/g)).toHaveLength(2);
    expect(partOf(bytes, '_rels/workbook22.xml.rels')).toContain('Target="worksheets/sheet2.xml"');
  });

  test('unknown', async () => {
    const source = changed(USER, 'xl/workbook.xml', 'spreadsheetml/2006/main', 'spreadsheetml/2030/main');
    await expect(graft(source, drawings)).rejects.toMatchObject({ reason: 'cannot-write' });
  });
});
