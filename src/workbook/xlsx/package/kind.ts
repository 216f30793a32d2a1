import { readEnd } from './end';
import { MAX_FILE_BYTES } from './limits';
import { PackageFault, refusals } from './refusals';

/** What the first bytes, and in old Office files the directory, say a file is. */
export type FileKind = 'zip' | 'old-excel' | 'encrypted' | 'empty';

const ZIP = [0x50, 0x4b, 0x03, 0x04];
const ZIP_WITHOUT_ENTRIES = [0x50, 0x4b, 0x05, 0x06];
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** More than this is another file in which a zip was put. */
const MAX_BYTES_BEFORE = 4096;
const PDF = [0x25, 0x50, 0x44, 0x46];

/** Tells what a file is. Throws PackageFault for what is no Excel file at all. */
export function kindOf(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return 'empty';
  if (startsWith(bytes, ZIP)) return 'zip';
  if (startsWith(bytes, OLE)) return kindOfOle(bytes);
  if (isZipBehindOther(bytes)) return 'zip';
  throw new PackageFault({ foreign: describe(bytes) });
}

/** Whether a zip begins a little further on, as in downloads with a message or a blank line before them. */
function isZipBehindOther(bytes: Uint8Array): boolean {
  try {
    const { shift } = readEnd(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength));
    return shift > 0 && shift <= MAX_BYTES_BEFORE && startsWith(bytes.subarray(shift), ZIP);
  } catch {
    return false;
  }
}

/** Refuses what is no package of a size that can be read. Throws Refusal, or PackageFault for no Excel file at all. */
export function refuseOtherFiles(bytes: Uint8Array, name: string): void {
  if (bytes.length > MAX_FILE_BYTES) throw refusals.tooLarge(name);
  const kind = kindOf(bytes);
  if (kind === 'empty') throw refusals.emptyFile(name);
  if (kind === 'old-excel') throw refusals.oldExcel(name);
  if (kind === 'encrypted') throw refusals.encrypted(name);
}

function describe(bytes: Uint8Array): string {
  if (startsWith(bytes, ZIP_WITHOUT_ENTRIES)) return '空の圧縮ファイル';
  if (startsWith(bytes, PDF)) return ' PDF ファイル';
  const head = bytes.subarray(0, 4096);
  // UTF-16 text has a byte order mark and zero bytes; nothing else that is text has zero bytes.
  const isUtf16 = startsWith(head, [0xff, 0xfe]) || startsWith(head, [0xfe, 0xff]);
  if (head.includes(0) && !isUtf16) return '別の種類のファイル';
  const text = new TextDecoder(isUtf16 ? 'utf-16le' : 'utf-8').decode(head).trimStart();
  return text.startsWith('<') ? 'ウェブページなどの文字のファイル（HTML・XML）' : '文字だけのファイル（CSV・テキスト）';
}

const DIRECTORY_ENTRY_BYTES = 128;

/** OLE directory entries are 128 bytes on a grid of 128: the name in UTF-16, its length in bytes at 64 (MS-CFB 2.6.1). */
function kindOfOle(bytes: Uint8Array): FileKind {
  const names = new Set<string>();
  for (let at = 512; at + DIRECTORY_ENTRY_BYTES <= bytes.length; at += DIRECTORY_ENTRY_BYTES) {
    const length = (bytes[at + 64] ?? 0) + (bytes[at + 65] ?? 0) * 256;
    if (length === 0 || length > 64) continue;
    names.add(new TextDecoder('utf-16le').decode(bytes.subarray(at, at + length - 2)));
  }
  if (names.has('EncryptedPackage')) return 'encrypted';
  if (names.has('Workbook') || names.has('Book')) return 'old-excel';
  throw new PackageFault({ foreign: ' Word や PowerPoint などの旧形式のファイル' });
}

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, index) => bytes[index] === byte);
}
