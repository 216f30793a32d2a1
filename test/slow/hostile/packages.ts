import { strToU8, zipSync } from 'fflate';
import { MAIN, makePackage } from '../../support/xlsx/package';
import { declareSize, makeOle, replaceAscii } from '../../support/xlsx/zip';
import { hostile, many, millions, type Hostile } from './case';

const SHEET = 'xl/worksheets/sheet1.xml';
const ONE_CELL = '<row r="1"><c r="A1"><v>1</v></c></row>';
const good = makePackage({ sheets: [{ data: ONE_CELL.repeat(50) }] });
const END = 22;

/** The files of zips and of other kinds: what the reader meets before any XML. */
export const PACKAGES: readonly Hostile[] = [
  ...[1_000_000_000, 0xfffffff0, 0xffffffff].map((size) =>
    hostile(`a sheet that declares ${size} bytes`, '大きすぎる', () => declareSize(good, SHEET, size)),
  ),
  hostile('a sheet that declares 1 GB, packed as well', '大きすぎる', () => declareSize(good, SHEET, 1e9, 1e9)),
  hostile('a sheet that declares 100 MB, packed as well', '壊れている', () => declareSize(good, SHEET, 1e8, 1e8)),
  hostile('a bomb in a sheet', '大きすぎる', () => makePackage({ sheets: [{ data: millions(' ', 40) }], level: 1 })),
  hostile('a bomb in the shared strings', '大きすぎる', () => makePackage({ strings: millions(' ', 40), level: 1 })),
  hostile('a bomb in the styles', '大きすぎる', () => makePackage({ styles: millions(' ', 40), level: 1 })),
  hostile('a bomb in the workbook part', '大きすぎる', () => makePackage({ workbook: millions(' ', 40), level: 1 })),
  hostile('a bomb in the relationships', '大きすぎる', () =>
    makePackage({ parts: { 'xl/_rels/workbook.xml.rels': millions(' ', 40) }, level: 1 }),
  ),
  hostile('a bomb in a picture and in the content types, which are not unpacked', 'read', () =>
    makePackage({
      parts: { 'xl/media/1.png': millions(' ', 40), '[Content_Types].xml': millions(' ', 40) },
      level: 1,
    }),
  ),
  hostile('a bomb that declares 1,000 bytes', '壊れている', () =>
    declareSize(makePackage({ sheets: [{ data: millions(' ', 40) }], level: 1 }), SHEET, 1000),
  ),
  hostile('200 MB of sheet, packed to a tenth', '大きすぎる', () =>
    makePackage({
      sheets: [{ data: many(20_000, (row) => `<row><c><v>${row}</v></c></row>`).repeat(340) }],
      level: 1,
    }),
  ),
  hostile('1,000 sheets of 1 MB over one another in the file', '大きすぎる', overlapping),
  hostile('20,001 parts', '大きすぎる', () =>
    makePackage({ parts: Object.fromEntries(Array.from({ length: 20_001 }, (_, at) => [`xl/${at}`, ''])), level: 0 }),
  ),
  hostile('a directory that claims 20,000 parts', '壊れている', () => inEnd(good, 10, 20_000)),
  hostile('a directory that claims to begin behind the file', '壊れている', () => inEnd(good, 18, 0x7fff)),
  hostile('a directory that claims to begin at its own end', '壊れている', () => inEnd(good, 16, 0)),
  hostile('a sheet whose data are another part’s', '壊れている', () => directed(good, () => 0)),
  hostile('a sheet whose data lie behind the file', '壊れている', () => directed(good, () => 0x7fffffff)),
  ...[8, 9, 12, 14, 93, 98].map((method) =>
    hostile(`packed by method ${method}`, method === 8 ? 'read' : '壊れている', () => inEntries(good, 10, method)),
  ),
  hostile('two parts of one name', '壊れている', () =>
    replaceAscii(makePackage({ parts: { 'xl/worksheets/sheet2.xml': 'x' } }), 'sheet2.xml', 'sheet1.xml'),
  ),
  ...['../../outside.xml', '..\\outside.xml', 'xl/../../outside.xml'].map((path) =>
    hostile(`a part named ${path}`, '壊れている', () => makePackage({ parts: { [path]: 'x' } })),
  ),
  hostile('parts with names of roots, drives, quotes, line breaks, zeros and prototypes', 'read', () =>
    makePackage({
      parts: Object.fromEntries(
        [
          '/etc/passwd',
          'C:\\x',
          '"\'`$(x)',
          'a\nb',
          'a\0b',
          '__proto__',
          'constructor',
          '\u202excod.fdp',
          'あ'.repeat(900),
        ].map((path) => [path, 'x']),
      ),
    }),
  ),
  hostile('a comment that looks like an end of directory', '壊れている', () =>
    joined(
      good.subarray(0, good.length - 2),
      [END, 0],
      good.subarray(good.length - END, good.length - 6),
      [0xff, 0xff, 0xff, 0x7f, 0, 0],
    ),
  ),
  hostile('60,000 bytes of anything behind the file', 'read', () => joined(good, new Uint8Array(60_000).fill(0x50))),
  hostile('100,000 bytes of anything behind the file', '壊れている', () => joined(good, new Uint8Array(100_000))),
  hostile('cut in the middle', '壊れている', () => good.subarray(0, good.length >> 1)),
  hostile('cut at its end', '壊れている', () => good.subarray(0, good.length - 1)),
  hostile('zeros from the middle on', '壊れている', () =>
    joined(good.subarray(0, good.length >> 1), new Uint8Array(9000)),
  ),
  hostile('nothing but the first four bytes of a zip and 99 MB of them', '壊れている', () =>
    strToU8(millions('PK\u0003\u0004', 99), true),
  ),
  hostile('99 MB of end records', '壊れている', () =>
    joined([0x50, 0x4b, 3, 4], strToU8(millions('PK\u0005\u0006', 99), true)),
  ),
  hostile('more than 100 MB', '大きすぎる', () => joined(good, new Uint8Array(105_000_000))),
  hostile('HTML', 'Excel ブックではありません', () => strToU8(`<html>${millions('<table>', 30)}`, true)),
  hostile('CSV', 'Excel ブックではありません', () => strToU8(millions('1,2\r\n', 30), true)),
  hostile('.xls', '.xls', () => makeOle('Root Entry', 'Workbook')),
  hostile('.xls of 90 MB', '.xls', () =>
    joined(makeOle('Root Entry', 'Workbook'), new Uint8Array(90_000_000).fill(0x20)),
  ),
  hostile('an old Office file of 90 MB that names 700,000 things', 'Excel ブックではありません', () =>
    joined(makeOle('Root Entry'), names(90_000_000)),
  ),
  hostile('encrypted', 'パスワード', () => makeOle('Root Entry', 'EncryptionInfo', 'EncryptedPackage')),
  ...[
    ['.docx', 'word/document.xml'],
    ['.pptx', 'ppt/presentation.xml'],
    ['.xlsb', 'xl/workbook.bin'],
  ].map(([what = '', target]) =>
    hostile(what, 'Excel ブックではありません', () =>
      zipSync({
        '_rels/.rels': strToU8(
          `<Relationships><Relationship Id="a" Type="x/officeDocument" Target="${target}"/></Relationships>`,
        ),
      }),
    ),
  ),
  hostile('no sheet', 'シートがありません', () => makePackage({ sheets: [] })),
  hostile('only chart sheets', 'シートがありません', () => makePackage({ sheets: [{ type: 'chartsheet' }] })),
];

/** As in “A better zip bomb” (D. Fifield, 2019): the directory names the same data again and again. */
function overlapping(): Uint8Array {
  const xml = `<worksheet xmlns="${MAIN}"><sheetData>${ONE_CELL}</sheetData><a>${millions('あ', 0.3)}</a></worksheet>`;
  const sheets = Array.from({ length: 1000 }, () => ({ xml: '<a/>' }));
  sheets[0] = { xml };
  const whole = makePackage({ sheets, level: 0 });
  const first = entriesOf(whole).find(({ name }) => name === SHEET)?.at ?? 0;
  for (const { at, name } of entriesOf(whole)) {
    if (name.startsWith('xl/worksheets/')) {
      whole.copyWithin(at + 16, first + 16, first + 28);
      whole.copyWithin(at + 42, first + 42, first + 46);
    }
  }
  return whole;
}

function entriesOf(bytes: Uint8Array): readonly { readonly at: number; readonly name: string }[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const found: { at: number; name: string }[] = [];
  let at = view.getUint32(bytes.length - END + 16, true);
  while (view.getUint32(at, true) === 0x02014b50) {
    const length = view.getUint16(at + 28, true);
    found.push({ at, name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + length)) });
    at += 46 + length;
  }
  return found;
}

function inEnd(bytes: Uint8Array, field: number, value: number): Uint8Array {
  const copy = bytes.slice();
  new DataView(copy.buffer).setUint16(copy.length - END + field, value, true);
  return copy;
}

function inEntries(bytes: Uint8Array, field: number, value: number): Uint8Array {
  const copy = bytes.slice();
  for (const { at } of entriesOf(bytes)) new DataView(copy.buffer).setUint16(at + field, value, true);
  return copy;
}

function directed(bytes: Uint8Array, offset: () => number): Uint8Array {
  const copy = bytes.slice();
  const sheet = entriesOf(bytes).find(({ name }) => name === SHEET)?.at ?? 0;
  new DataView(copy.buffer).setUint32(sheet + 42, offset(), true);
  return copy;
}

/** Directory entries of an old Office file, each with a name of one letter. */
function names(bytes: number): Uint8Array {
  const data = new Uint8Array(bytes);
  for (let at = 0; at + 128 <= bytes; at += 128) data.set([0x41, 0], at);
  for (let at = 64; at < bytes; at += 128) data[at] = 64;
  return data;
}

function joined(...blocks: readonly (Uint8Array | readonly number[])[]): Uint8Array {
  return Buffer.concat(blocks.map((block) => Uint8Array.from(block)));
}
