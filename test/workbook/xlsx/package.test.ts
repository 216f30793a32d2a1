import { expect, test } from 'vitest';
import { decodeXml } from '../../../src/workbook/xlsx/package/decode';
import { Package } from '../../../src/workbook/xlsx/package/package';
import { PackageFault } from '../../../src/workbook/xlsx/package/refusals';
import { makePackage } from '../../support/xlsx/package';

const SHEET = 'xl/worksheets/sheet1.xml';
const good = makePackage({ sheets: [{ data: '<row r="1"><c r="A1"><v>1</v></c></row>'.repeat(50) }] });

function textOf(file: Uint8Array): unknown {
  try {
    return new Package(file).text(SHEET);
  } catch (error) {
    return error;
  }
}

test('packed data that are no such data are a broken package, whatever the library throws', () => {
  const whole = textOf(good);
  const from = Buffer.from(good).indexOf(SHEET) + SHEET.length;
  for (let at = from; at < from + 60; at++) {
    for (const flip of [0x01, 0x06, 0x80, 0xff]) {
      const copy = good.slice();
      copy[at] = (copy[at] ?? 0) ^ flip;
      // Some bits mean nothing.
      if (textOf(copy) !== whole) expect(textOf(copy)).toBeInstanceOf(PackageFault);
    }
  }
});

/** As streaming writers do: all numbers of the last entry in its Zip64 field. */
function inZip64(file: Uint8Array, sizeAdded = 0): Uint8Array {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const at = Buffer.from(file).lastIndexOf(Buffer.from([0x50, 0x4b, 1, 2]));
  const end = file.length - 22;
  const field = new DataView(new ArrayBuffer(28));
  field.setUint16(0, 1, true);
  field.setUint16(2, 24, true);
  field.setBigUint64(4, BigInt(view.getUint32(at + 24, true) + sizeAdded), true);
  field.setBigUint64(12, BigInt(view.getUint32(at + 20, true)), true);
  field.setBigUint64(20, BigInt(view.getUint32(at + 42, true)), true);
  const copy = file.slice();
  const changed = new DataView(copy.buffer);
  for (const place of [20, 24, 42]) changed.setUint32(at + place, 0xffffffff, true);
  changed.setUint16(at + 30, 28, true);
  return Buffer.concat([copy.subarray(0, end), new Uint8Array(field.buffer), copy.subarray(end)]);
}

test('sizes in a Zip64 field are read, and believed no further than others', () => {
  expect(textOf(inZip64(good))).toBe(textOf(good));
  expect(textOf(inZip64(good, 2 ** 40))).toMatchObject({ fault: 'too-large' });
  expect(textOf(inZip64(good, 1))).toMatchObject({ fault: 'broken' });
});

const bytes = (...units: number[]) => new Uint8Array(units);

test.each([
  ['UTF-8', Buffer.from('<a>漢</a>'), '<a>漢</a>'],
  ['UTF-8 with its mark', Buffer.from('\ufeff<a/>'), '<a/>'],
  ['UTF-16, low byte first', bytes(0xff, 0xfe, 0x3c, 0, 0x22, 0x6f), '<漢'],
  ['UTF-16, high byte first', bytes(0xfe, 0xff, 0, 0x3c, 0x6f, 0x22), '<漢'],
  ['UTF-16 without its mark', bytes(0x3c, 0, 0x22, 0x6f), '<漢'],
  ['UTF-16 without its mark, high byte first', bytes(0, 0x3c, 0x6f, 0x22), '<漢'],
  [
    'an encoding that is named',
    Buffer.from('<?xml version="1.0" encoding="utf-8"?><a/>'),
    '<?xml version="1.0" encoding="utf-8"?><a/>',
  ],
])('%s', (_, data, text) => {
  expect(decodeXml(data)).toBe(text);
});

test.each([
  ['bytes that are no UTF-8', bytes(0x3c, 0x8d, 0x80)],
  ['half a character of UTF-16', bytes(0xff, 0xfe, 0x3c, 0, 0x22)],
  ['a zero byte', Buffer.from('<a>\0</a>')],
  ['another encoding', Buffer.from('<?xml version="1.0" encoding="Shift_JIS"?><a/>')],
])('%s is no part of a package', (_, data) => {
  expect(() => decodeXml(data)).toThrow(PackageFault);
});
