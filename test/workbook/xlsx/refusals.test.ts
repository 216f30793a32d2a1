import { strToU8, unzipSync, zipSync } from 'fflate';
import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import type { RefusalReason } from '../../../src/workbook/port/refusal';
import { Refusal } from '../../../src/workbook/port/refusal';
import { readXlsxWorkbook } from '../../../src/workbook/xlsx/index';
import { makePackage, type PackageParts } from '../../support/xlsx/package';
import { declareSize, makeOle, replaceAscii } from '../../support/xlsx/zip';

const NAME = '評価表.xlsx';
const SHEET = 'xl/worksheets/sheet1.xml';

async function refusalOf(bytes: Uint8Array): Promise<Refusal> {
  const cause: unknown = await readXlsxWorkbook(bytes, NAME).then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (cause instanceof Refusal) return cause;
  throw new Error(`not refused: ${String(cause)}`);
}

const good = makePackage({ sheets: [{ data: '<row r="1"><c r="A1"><v>1</v></c></row>'.repeat(50) }] });
const office = (target: string) =>
  `<Relationships><Relationship Id="a" Type="urn:x/officeDocument" Target="${target}"/></Relationships>`;
const zipOf = (files: Record<string, string>) =>
  zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)])));
const sheetXml = (xml: string): PackageParts => ({ sheets: [{ xml }] });

/** As Excel encrypts: ECMA-376 agile encryption, with few rounds to be quick. */
const encrypted = await writeXlsx({
  sheets: [{ name: '指標', rows: [['架空']] }],
  encryption: { password: 'himitsu', spinCount: 10 },
});

const FILES: readonly (readonly [what: string, reason: RefusalReason, bytes: Uint8Array, says: string])[] = [
  ['an empty file', 'empty-file', new Uint8Array(), '0 バイト'],
  ['.xls', 'old-excel', makeOle('Root Entry', 'Workbook'), '.xls'],
  ['.xls of Excel 95', 'old-excel', makeOle('Root Entry', 'Book'), '.xls'],
  ['an encrypted workbook', 'encrypted', encrypted, 'パスワード'],
  [
    'a container of an encrypted workbook',
    'encrypted',
    makeOle('Root Entry', 'EncryptionInfo', 'EncryptedPackage'),
    'パスワード',
  ],
  ['.doc', 'not-a-workbook', makeOle('Root Entry', 'WordDocument'), '旧形式'],
  ['HTML', 'not-a-workbook', strToU8('\ufeff\n<html><table></table></html>'), 'HTML'],
  ['CSV', 'not-a-workbook', strToU8('項目,値\n地域,1\n'), 'CSV'],
  ['CSV in Shift_JIS', 'not-a-workbook', new Uint8Array([0x8d, 0x80, 0x2c, 0x31, 0x0a]), 'CSV'],
  ['PDF', 'not-a-workbook', strToU8('%PDF-1.7\n'), 'PDF'],
  ['a picture', 'not-a-workbook', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]), '別の種類'],
  [
    '.docx',
    'not-a-workbook',
    zipOf({ '_rels/.rels': office('word/document.xml'), 'word/document.xml': '<d/>' }),
    '.docx',
  ],
  ['.pptx', 'not-a-workbook', zipOf({ '_rels/.rels': office('/ppt/presentation.xml') }), '.pptx'],
  ['.xlsb', 'not-a-workbook', zipOf({ '_rels/.rels': office('xl/workbook.bin') }), '.xlsb'],
  ['.ods', 'not-a-workbook', zipOf({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet' }), '.ods'],
  ['another zip', 'not-a-workbook', zipOf({ '議事録.txt': 'x' }), 'zip'],
  ['an empty zip', 'not-a-workbook', zipSync({}), '圧縮ファイル'],
  ['a zip with a password', 'not-a-workbook', withEncryptionFlag(good), '圧縮ファイル'],
  ['a zip cut at its end', 'broken', good.subarray(0, good.length - 30), '壊れている'],
  ['a zip cut in the middle', 'broken', good.subarray(0, good.length >> 1), '壊れている'],
  ['a package without its workbook', 'broken', makePackage({ parts: { 'xl/workbook.xml': null } }), '壊れている'],
  ['a package without its sheet', 'broken', makePackage({ parts: { [SHEET]: null } }), '壊れている'],
  ['a package without relationships', 'broken', makePackage({ parts: { '_rels/.rels': null } }), '壊れている'],
  ['corrupt packed data', 'broken', corrupted(good, SHEET), '壊れている'],
  ['contents that do not match their checksum', 'broken', changedUnpacked(), '壊れている'],
  ['a declared size too small', 'broken', declareSize(good, SHEET, 10), '壊れている'],
  ['a declared size too large', 'broken', declareSize(good, SHEET, 100_000), '壊れている'],
  ['XML cut inside a tag', 'broken', makePackage(sheetXml('<worksheet><sheetData><row r="1"><c r="A')), '壊れている'],
  ['XML cut between tags', 'broken', makePackage(sheetXml('<worksheet><sheetData><row r="1">')), '壊れている'],
  [
    'XML wrongly nested',
    'broken',
    makePackage(sheetXml('<worksheet><sheetData></worksheet></sheetData>')),
    '壊れている',
  ],
  [
    'XML with a document type',
    'broken',
    makePackage(sheetXml('<!DOCTYPE a [<!ENTITY b "c">]><worksheet/>')),
    '壊れている',
  ],
  ['an empty part', 'broken', makePackage(sheetXml('')), '壊れている'],
  [
    'an attribute without quotes',
    'broken',
    makePackage(sheetXml('<worksheet><sheetData><row r=1></row></sheetData></worksheet>')),
    '壊れている',
  ],
  [
    'two parts of one name',
    'broken',
    replaceAscii(makePackage({ parts: { 'xl/worksheets/sheet2.xml': 'x' } }), 'sheet2.xml', 'sheet1.xml'),
    '壊れている',
  ],
  [
    'two parts that differ in case',
    'broken',
    makePackage({ parts: { 'xl/Worksheets/sheet1.xml': 'x' } }),
    '壊れている',
  ],
  ['a part that leads out', 'broken', makePackage({ parts: { '../../outside.xml': 'x' } }), '壊れている'],
  ['a part that leads out by backslashes', 'broken', makePackage({ parts: { '..\\outside.xml': 'x' } }), '壊れている'],
  ['only chart sheets', 'no-sheets', makePackage({ sheets: [{ type: 'chartsheet' }] }), 'シートがありません'],
  ['no sheet at all', 'no-sheets', makePackage({ sheets: [] }), 'シートがありません'],
];

function withEncryptionFlag(bytes: Uint8Array): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  for (let at = 0; at + 46 <= copy.length; at++) if (view.getUint32(at, true) === 0x02014b50) copy[at + 8] = 1;
  return copy;
}

/** A value changed in a part that is kept unpacked: everything but the checksum is right. */
function changedUnpacked(): Uint8Array {
  const data = '<row r="1"><c r="A1"><v>10</v></c></row>';
  const parts = unzipSync(makePackage({ sheets: [{ data }] }));
  return replaceAscii(zipSync(parts, { level: 0 }), '<v>10</v>', '<v>20</v>');
}

/** Changes one byte in the middle of a part's packed data. */
function corrupted(bytes: Uint8Array, path: string): Uint8Array {
  const copy = bytes.slice();
  const text = Buffer.from(copy).toString('latin1');
  const at = text.indexOf(path) + path.length + 12;
  copy[at] = (copy[at] ?? 0) ^ 0x15;
  return copy;
}

describe('files that cannot be read', () => {
  test.each(FILES)('%s', async (_what, reason, bytes, says) => {
    const refusal = await refusalOf(bytes);
    expect(refusal.reason).toBe(reason);
    expect(refusal.message).toContain(says);
  });

  test.each(FILES)(
    '%s is refused in plain Japanese that names the file and the way out',
    async (_what, _reason, bytes) => {
      const { message } = await refusalOf(bytes);
      expect(message.startsWith(`『${NAME}』`)).toBe(true);
      expect(message).toMatch(/ください。$/);
      expect(message).not.toMatch(/error|invalid|undefined|zip64|\bat\b/i);
    },
  );

  test('any cut of a good file is refused, or read whole', async () => {
    for (let length = 1; length < good.length; length += 7) {
      expect((await refusalOf(good.subarray(0, length))).reason).toMatch(/broken|not-a-workbook/);
    }
  });
});
