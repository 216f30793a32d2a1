import { ENTRY_SIGNATURE, readEnd } from './end';
import { MAX_PARTS } from './limits';
import { PackageFault } from './refusals';

/** One file in a zip as its central directory declares it. */
export interface ZipEntry {
  readonly path: string;
  /** The path's bytes as they stand there, but for backslashes and slashes at their beginning. */
  readonly name: Uint8Array;
  /** Whether those bytes are said to be UTF-8. */
  readonly isUtf8: boolean;
  /** Time and date as MS-DOS has them. */
  readonly time: number;
  readonly method: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  /** Where its local header stands. */
  readonly offset: number;
}

const LOCAL_SIGNATURE = 0x04034b50;
const ENTRY_BYTES = 46;
const LOCAL_BYTES = 30;
const ENCRYPTED_FLAG = 1;
const UTF8_FLAG = 0x0800;
const ZIP64 = 1;
/** A number that stands in the entry's Zip64 field, where programs that do not know sizes beforehand put them all. */
const STANDS_ELSEWHERE = 0xffffffff;

/**
 * Reads a zip's central directory (APPNOTE 4.3.12) without unpacking anything.
 * Throws PackageFault: broken when it is cut, holds a path twice or one that leads out of the package.
 */
export function readDirectory(bytes: Uint8Array): ReadonlyMap<string, ZipEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { count, from, to: end, shift } = readEnd(view);
  if (count > MAX_PARTS) throw new PackageFault('too-large');
  const entries = new Map<string, ZipEntry>();
  const seen = new Set<string>();
  let at = from;
  for (let index = 0; index < count; index++) {
    if (at + ENTRY_BYTES > end || view.getUint32(at, true) !== ENTRY_SIGNATURE) throw new PackageFault('broken');
    const nameLength = view.getUint16(at + 28, true);
    const entry = readEntry(view, bytes, at, nameLength, shift);
    // Part names are one when they differ only in case (ECMA-376 part 2, 6.2.2.3).
    if (seen.has(entry.path.toLowerCase())) throw new PackageFault('broken');
    seen.add(entry.path.toLowerCase());
    entries.set(entry.path, entry);
    at += ENTRY_BYTES + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  // Entries that are not counted are parts that would be lost.
  if (at + ENTRY_BYTES <= end && view.getUint32(at, true) === ENTRY_SIGNATURE) throw new PackageFault('broken');
  return entries;
}

/** The packed bytes of an entry. Throws PackageFault where its local header is missing. */
export function packedData(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const at = entry.offset;
  if (at + LOCAL_BYTES > bytes.length || view.getUint32(at, true) !== LOCAL_SIGNATURE) throw new PackageFault('broken');
  const from = at + LOCAL_BYTES + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  if (from + entry.packedSize > bytes.length) throw new PackageFault('broken');
  return bytes.subarray(from, from + entry.packedSize);
}

function readEntry(view: DataView, bytes: Uint8Array, at: number, nameLength: number, shift: number): ZipEntry {
  if ((view.getUint16(at + 8, true) & ENCRYPTED_FLAG) !== 0) {
    throw new PackageFault({ foreign: 'パスワード付きの圧縮ファイル' });
  }
  const name = bytes.subarray(at + ENTRY_BYTES, at + ENTRY_BYTES + nameLength);
  const spelled = nameOf(name);
  const path = safePath(spelled);
  const extraFrom = at + ENTRY_BYTES + nameLength;
  const wide = wideNumbers(view, extraFrom, extraFrom + view.getUint16(at + 30, true));
  const number = (field: number): number => {
    const narrow = view.getUint32(at + field, true);
    return narrow === STANDS_ELSEWHERE ? (wide.shift() ?? narrow) : narrow;
  };
  const [size, packedSize, offset] = [number(24), number(20), number(42)];
  return {
    path,
    // In names that are no ASCII a byte may look like a backslash and be half of a letter.
    name: path === spelled || name.some((byte) => byte > 0x7f) ? name : new TextEncoder().encode(path),
    isUtf8: (view.getUint16(at + 8, true) & UTF8_FLAG) !== 0,
    time: view.getUint32(at + 12, true),
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    packedSize,
    size,
    offset: offset + shift,
  };
}

/** The numbers of an entry's Zip64 field (APPNOTE 4.5.3): size, packed size and offset, those that need it. */
function wideNumbers(view: DataView, from: number, end: number): number[] {
  const to = Math.min(end, view.byteLength);
  for (let at = from; at + 4 <= to; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== ZIP64) continue;
    const fieldEnd = Math.min(at + 4 + view.getUint16(at + 2, true), to);
    const found: number[] = [];
    for (let number = at + 4; number + 8 <= fieldEnd; number += 8) {
      found.push(Number(view.getBigUint64(number, true)));
    }
    return found;
  }
  return [];
}

/** Names that are no UTF-8 are those of programs older than it: read byte by byte, they stay apart. */
function nameOf(name: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(name);
  } catch {
    return new TextDecoder('latin1').decode(name);
  }
}

/** A part's path as others speak of it: with slashes, and none at its beginning. */
function safePath(name: string): string {
  const path = name.replaceAll('\\', '/').replace(/^\/+/, '');
  if (path.split('/').includes('..')) throw new PackageFault('broken');
  return path;
}
