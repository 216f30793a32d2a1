import { packedData, type ZipEntry } from './directory';

const LOCAL_SIGNATURE = 0x04034b50;
const ENTRY_SIGNATURE = 0x02014b50;
const END_SIGNATURE = 0x06054b50;
const VERSION = 20;
const NAMES_ARE_UTF8 = 0x0800;

/** An entry with its packed bytes. */
export interface PackedEntry extends ZipEntry {
  readonly data: Uint8Array;
}

/** An entry as it stands in a zip. Throws PackageFault where its local header is missing. */
export function packedEntry(bytes: Uint8Array, entry: ZipEntry): PackedEntry {
  return { ...entry, data: packedData(bytes, entry) };
}

/** A zip of the entries, in their order. */
export function zipOf(entries: readonly PackedEntry[]): Uint8Array {
  const blocks: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const entry of entries) {
    const local = [numbers([LOCAL_SIGNATURE, 4], ...common(entry), [0, 2]), entry.name, entry.data];
    directory.push(
      numbers(
        ...([[ENTRY_SIGNATURE, 4], [VERSION, 2], ...common(entry)] as const),
        ...([
          [0, 2],
          [0, 2],
          [0, 2],
          [0, 2],
          [0, 4],
          [offset, 4],
        ] as const),
      ),
      entry.name,
    );
    blocks.push(...local);
    offset += lengthOf(local);
  }
  const size = lengthOf(directory);
  const count = entries.length;
  const end = numbers([END_SIGNATURE, 4], [0, 2], [0, 2], [count, 2], [count, 2], [size, 4], [offset, 4], [0, 2]);
  return joined([...blocks, ...directory, end]);
}

/** A number and how many bytes it takes. */
type Field = readonly [value: number, bytes: 2 | 4];

/** What an entry's local header and its directory entry have in common (APPNOTE 4.3.7, 4.3.12). */
function common({ method, crc, packedSize, size, name, isUtf8, time }: ZipEntry): readonly Field[] {
  return [
    [VERSION, 2],
    [isUtf8 ? NAMES_ARE_UTF8 : 0, 2],
    [method, 2],
    [time, 4],
    [crc, 4],
    [packedSize, 4],
    [size, 4],
    [name.length, 2],
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
