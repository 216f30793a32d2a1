import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { adr } from '../../../src/sheet/address';
import { cellAt } from '../../../src/sheet/sheet';
import { graftSheets, readXlsxWorkbook } from '../../../src/workbook/xlsx/index';
import { zippedAs, type ZipWay } from '../../support/xlsx/producers/zip';
import { faultsOf } from '../../support/xlsx/checkPackage';
import { form, workbook } from './graft/support';

const ROWS = '<row r="1"><c r="A1"><v>5</v></c></row>';
const source = workbook({
  sheets: [{ name: '指標', data: ROWS }],
  parts: { 'xl/media/図1.png': new Uint8Array([1, 2, 3]) },
});

const WAYS: readonly (readonly [string, ZipWay])[] = [
  ['Zip64 fields of every entry', { wideEntries: 'all' }],
  ['Zip64 fields and sizes behind the data', { wideEntries: 'all', descriptors: 'signed' }],
  ['Zip64 fields and sizes behind the data, without a signature', { wideEntries: 'all', descriptors: 'bare' }],
  ['Zip64 fields of sizes alone', { wideEntries: 'sizes', descriptors: 'signed' }],
  ['sizes behind the data', { descriptors: 'signed' }],
  ['sizes behind the data, without a signature', { descriptors: 'bare' }],
  ['a Zip64 record beside the plain one', { wideEnd: 'beside' }],
  ['a Zip64 record in place of the plain one', { wideEnd: 'instead', wideEntries: 'all' }],
  ['a comment', { comment: '架空の注記 PK\u0005\u0006 と続く長い文'.repeat(9) }],
  ['a comment behind a Zip64 record', { comment: 'x', wideEnd: 'instead' }],
  ['a blank line before the zip', { before: '\r\n' }],
  ['a message before a zip with a Zip64 record', { before: '<br>Notice: x\n', wideEnd: 'instead', wideEntries: 'all' }],
  ['folders', { folders: ['xl/', 'xl/worksheets/', '_rels/'] }],
  ['backslashes', { spelled: (path) => path.replaceAll('/', '\\') }],
  ['slashes at the beginning', { spelled: (path) => `/${path}` }],
  ['other cases', { spelled: (path) => path.toLowerCase().replace('sheet1', 'Sheet1') }],
  ['capital letters', { spelled: (path) => path.toUpperCase() }],
];

async function valueOf(bytes: Uint8Array): Promise<unknown> {
  const [sheet] = await readXlsxWorkbook(bytes, '試験.xlsx');
  return sheet && cellAt(sheet, adr('A1'))?.value;
}

describe.each(WAYS)('a zip with %s', (what, way) => {
  const zip = zippedAs(source, way);

  test('is read', async () => {
    expect(await valueOf(zip)).toBe(5);
  });

  test('is copied, with every other part as it was', async () => {
    const { bytes } = await graftSheets(zip, [form('認知症', '甲')]);
    expect(await valueOf(bytes)).toBe(5);
    if (!/case|capital/.test(what)) expect(faultsOf(bytes)).toEqual([]);
    const [now, then] = [byName(bytes), byName(source)];
    const kept = [...then].filter(([path]) => !CHANGED.test(path));
    expect(kept).toHaveLength(3);
    for (const [path, part] of kept) expect(Buffer.from(now.get(path) ?? []), path).toEqual(Buffer.from(part));
    expect(now.size).toBe(then.size + 2 + (way.folders?.length ?? 0));
  });
});

const CHANGED = /^\[content_types\].xml$|^xl\/(_rels\/)?workbook\.xml/;

function byName(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> {
  // fflate takes names that are not said to be UTF-8 byte by byte.
  const spelled = (path: string) => (/[^\0-\xff]/.test(path) ? path : Buffer.from(path, 'latin1').toString());
  return new Map(
    Object.entries(unzipSync(bytes)).map(([path, part]) => [
      spelled(path).replaceAll('\\', '/').replace(/^\//, '').toLowerCase(),
      part,
    ]),
  );
}

describe('records that contradict one another', () => {
  const wide = zippedAs(source, { wideEnd: 'beside' });
  const END = wide.length - 22;
  const RECORD = END - 20 - 56;

  /** The zip with a number of two bytes changed. */
  const changed = (at: number, value: number) => {
    const copy = wide.slice();
    new DataView(copy.buffer, copy.byteOffset).setUint16(at, value, true);
    return copy;
  };

  test.each([
    ['the plain record tells another count', END + 10, 3],
    ['the plain record tells another size', END + 12, 3],
    ['the plain record tells another place', END + 16, 3],
    ['the plain record is of another disk', END + 4, 1],
    ['the Zip64 record tells another count', RECORD + 32, 3],
    ['the Zip64 record tells a place behind the file', RECORD + 54, 3],
    ['the Zip64 record is of another disk', RECORD + 16, 1],
    ['the Zip64 record is none', RECORD, 0],
  ])('%s', async (_, at, value) => {
    await expect(valueOf(changed(at, value))).rejects.toMatchObject({ reason: 'broken' });
  });

  test('more parts than are counted: none may be lost', async () => {
    const copy = source.slice();
    new DataView(copy.buffer, copy.byteOffset).setUint16(
      copy.length - 12,
      Object.keys(unzipSync(copy)).length - 1,
      true,
    );
    await expect(valueOf(copy)).rejects.toMatchObject({ reason: 'broken' });
  });

  test('more before the zip than a message is another file', async () => {
    const copy = zippedAs(source, { before: 'x'.repeat(5000) });
    await expect(valueOf(copy)).rejects.toMatchObject({ reason: 'not-a-workbook' });
  });

  test('a part whose data lie behind the file is not carried into a copy', async () => {
    const bytes = Buffer.from(source);
    const at = bytes.lastIndexOf('xl/media/');
    const copy = source.slice();
    new DataView(copy.buffer, copy.byteOffset).setUint32(at - 46 + 20, 1_000_000, true);
    await expect(graftSheets(copy, [form('認知症', '甲')])).rejects.toMatchObject({ reason: 'broken' });
  });
});
