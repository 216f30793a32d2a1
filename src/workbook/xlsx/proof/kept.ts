import { packedData, readDirectory, type ZipEntry } from '../package/directory';
import { refusals } from './refusals';

/**
 * Proves that a package holds every part of another as it stands there: packed bytes, checksum, sizes, time. Throws
 * Refusal, PackageFault where a directory cannot be read.
 * @param mayChange paths, in lower case, of parts that may be others by now, or gone
 */
export function proveKept(before: Uint8Array, after: Uint8Array, mayChange: ReadonlySet<string>): void {
  const standing = readDirectory(after);
  for (const entry of readDirectory(before).values()) {
    if (mayChange.has(entry.path.toLowerCase())) continue;
    const now = standing.get(entry.path);
    if (!now || !SAME.every((field) => now[field] === entry[field])) throw refusals.otherPartsChanged();
    if (!areEqual(packedData(before, entry), packedData(after, now))) throw refusals.otherPartsChanged();
  }
}

const SAME = ['crc', 'size', 'packedSize', 'method', 'time', 'isUtf8'] as const satisfies readonly (keyof ZipEntry)[];

const STEP = 4;

/** Four bytes at a step: pictures come to tens of megabytes. */
function areEqual(one: Uint8Array, other: Uint8Array): boolean {
  if (one.length !== other.length) return false;
  const [a, b] = [viewOf(one), viewOf(other)];
  let at = 0;
  for (const last = one.length - STEP; at <= last; at += STEP) {
    if (a.getUint32(at, true) !== b.getUint32(at, true)) return false;
  }
  for (; at < one.length; at++) if (one[at] !== other[at]) return false;
  return true;
}

function viewOf({ buffer, byteOffset, byteLength }: Uint8Array): DataView {
  return new DataView(buffer, byteOffset, byteLength);
}
