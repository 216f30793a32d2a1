import { inflateSync } from 'fflate';
import { crc32 } from '../../../sheet/crc';
import type { ZipEntry } from './directory';
import { PackageFault } from './refusals';

const STORED = 0;
const DEFLATED = 8;

/**
 * Unpacks an entry. fflate stops at the end of the buffer it is given, so a size that lied costs no memory; the
 * checksum shows the lie. Throws PackageFault 'broken'.
 */
export function inflateEntry(packed: Uint8Array, entry: ZipEntry): Uint8Array {
  const data = unpack(packed, entry);
  if (data.length !== entry.size || crc32(data) !== entry.crc) throw new PackageFault('broken');
  return data;
}

function unpack(packed: Uint8Array, { method, size }: ZipEntry): Uint8Array {
  if (method === STORED) return packed;
  if (method !== DEFLATED) throw new PackageFault('broken');
  try {
    return inflateSync(packed, { out: new Uint8Array(size) });
  } catch {
    throw new PackageFault('broken');
  }
}
