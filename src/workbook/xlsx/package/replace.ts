import { crc32 } from '../../../sheet/crc';
import { packedData, readDirectory, type ZipEntry } from './directory';
import { inflateEntry } from './inflate';

const LOCAL_SIGNATURE = 0x04034b50;
const ENTRY_SIGNATURE = 0x02014b50;
const END_SIGNATURE = 0x06054b50;
const VERSION = 20;
const NAMES_ARE_UTF8 = 0x0800;
/** 1980-01-01, the first day zip files know: equal content gives equal files. */
const NO_DATE = 0x0021;
const STORED = 0;

interface Packed extends ZipEntry {
  readonly data: Uint8Array;
}

/** A zip with some parts replaced; all others keep their packed bytes and their order. Throws PackageFault. */
export function replaceParts(
  bytes: Uint8Array,
  replacements: Readonly<Record<string, (part: Uint8Array) => Uint8Array>>,
): Uint8Array {
  const parts = [...readDirectory(bytes).values()].map((entry): Packed => {
    const data = packedData(bytes, entry);
    const replace = replacements[entry.path];
    return replace ? stored(entry, replace(inflateEntry(data, entry))) : { ...entry, data };
  });
  return zipOf(parts);
}

function stored(entry: ZipEntry, data: Uint8Array): Packed {
  return { ...entry, method: STORED, crc: crc32(data), packedSize: data.length, size: data.length, data };
}

function zipOf(parts: readonly Packed[]): Uint8Array {
  const blocks: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const part of parts) {
    const path = new TextEncoder().encode(part.path);
    const local = [numbers([LOCAL_SIGNATURE, 4], ...common(part, path), [0, 2]), path, part.data];
    directory.push(
      numbers(
        [ENTRY_SIGNATURE, 4],
        [VERSION, 2],
        ...common(part, path),
        [0, 2],
        [0, 2],
        [0, 2],
        [0, 2],
        [0, 4],
        [offset, 4],
      ),
      path,
    );
    blocks.push(...local);
    offset += lengthOf(local);
  }
  const size = lengthOf(directory);
  const count = parts.length;
  const end = numbers([END_SIGNATURE, 4], [0, 2], [0, 2], [count, 2], [count, 2], [size, 4], [offset, 4], [0, 2]);
  return joined([...blocks, ...directory, end]);
}

/** A number and how many bytes it takes. */
type Field = readonly [value: number, bytes: 2 | 4];

/** What an entry's local header and its directory entry have in common (APPNOTE 4.3.7, 4.3.12). */
function common({ method, crc, packedSize, size }: Packed, path: Uint8Array): readonly Field[] {
  return [
    [VERSION, 2],
    [NAMES_ARE_UTF8, 2],
    [method, 2],
    [0, 2],
    [NO_DATE, 2],
    [crc, 4],
    [packedSize, 4],
    [size, 4],
    [path.length, 2],
  ];
}

function numbers(...fields: readonly Field[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(fields.reduce((sum, [, bytes]) => sum + bytes, 0)));
  let at = 0;
  for (const [value, bytes] of fields) {
    if (bytes === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += bytes;
  }
  return new Uint8Array(view.buffer);
}

function joined(blocks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(lengthOf(blocks));
  let at = 0;
  for (const block of blocks) {
    whole.set(block, at);
    at += block.length;
  }
  return whole;
}

function lengthOf(blocks: readonly Uint8Array[]): number {
  return blocks.reduce((sum, { length }) => sum + length, 0);
}
