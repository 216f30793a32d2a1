import { deflateSync, unzipSync } from 'fflate';
import { crc32 } from '../../../../src/sheet/crc';

/** How a program writes zips; each as fflate does where nothing is said. */
export interface ZipWay {
  /** Whether sizes are written behind the data, with their signature or without it, since they are not known before. */
  readonly descriptors?: 'signed' | 'bare';
  /** Which numbers of entries stand in Zip64 fields. */
  readonly wideEntries?: 'sizes' | 'all';
  /** Whether a Zip64 record ends the directory: beside the numbers of the plain one, or in their place. */
  readonly wideEnd?: 'beside' | 'instead';
  readonly comment?: string;
  /** What stands before the zip, with places counted from the zip's own beginning. */
  readonly before?: string;
  /** Names of folders that get entries of their own. */
  readonly folders?: readonly string[];
  /** How names are written. */
  readonly spelled?: (path: string) => string;
}

type Field = readonly [value: number, bytes: 2 | 4 | 8];

const ANY = 0xffffffff;
const HAS_DESCRIPTOR = 8;
const VERSION = 45;

/** The same parts in a zip that is written in another way. */
export function zippedAs(bytes: Uint8Array, way: ZipWay): Uint8Array {
  const parts = [...(way.folders ?? []).map((name) => [name, new Uint8Array()] as const), ...entriesOf(bytes)];
  const blocks: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const [path, data] of parts) {
    const entry = written(path, data, offset, way);
    blocks.push(...entry.local);
    directory.push(...entry.central);
    offset += lengthOf(entry.local);
  }
  const end = endOf(parts.length, lengthOf(directory), offset, way);
  return Buffer.concat([text(way.before ?? ''), ...blocks, ...directory, ...end]);
}

function entriesOf(bytes: Uint8Array): readonly (readonly [string, Uint8Array])[] {
  return Object.entries(unzipSync(bytes));
}

function written(path: string, data: Uint8Array, offset: number, way: ZipWay) {
  const name = text((way.spelled ?? ((one) => one))(path));
  const packed = deflateSync(data);
  const [crc, sizes] = [crc32(data), [packed.length, data.length] as const];
  const { descriptors, wideEntries } = way;
  const isWide = wideEntries !== undefined;
  const flags = descriptors === undefined ? 0 : HAS_DESCRIPTOR;
  const head: readonly Field[] = [
    [VERSION, 2],
    [flags, 2],
    [8, 2],
    [0x0021_0000, 4],
  ] as const;
  const field = (numbers: readonly number[]) =>
    isWide ? bytesOf([1, 2], [numbers.length * 8, 2], ...numbers.map((number) => [number, 8] as const)) : bytesOf();
  const narrow = (number: number): Field => [isWide ? ANY : number, 4];
  const known = descriptors === undefined;
  const localField = field(known ? [sizes[1], sizes[0]] : [0, 0]);
  const local = bytesOf(
    ...([[0x04034b50, 4], ...head, [known ? crc : 0, 4]] as const),
    ...([
      narrow(known ? sizes[0] : 0),
      narrow(known ? sizes[1] : 0),
      [name.length, 2],
      [localField.length, 2],
    ] as const),
  );
  const width = isWide ? 8 : 4;
  const descriptor = bytesOf(
    ...(descriptors === 'signed' ? ([[0x08074b50, 4]] as const) : []),
    ...([
      [crc, 4],
      [sizes[0], width],
      [sizes[1], width],
    ] as const),
  );
  const isFar = wideEntries === 'all';
  const centralField = field([sizes[1], sizes[0], ...(isFar ? [offset] : [])]);
  const central = bytesOf(
    ...([[0x02014b50, 4], [VERSION, 2], ...head, [crc, 4], narrow(sizes[0]), narrow(sizes[1])] as const),
    ...([
      [name.length, 2],
      [centralField.length, 2],
      [0, 2],
      [0, 2],
      [0, 2],
      [0, 4],
      [isFar ? ANY : offset, 4],
    ] as const),
  );
  return {
    local: [local, name, localField, packed, known ? bytesOf() : descriptor],
    central: [central, name, centralField],
  };
}

function endOf(count: number, size: number, offset: number, { wideEnd, comment = '' }: ZipWay): readonly Uint8Array[] {
  const isElsewhere = wideEnd === 'instead';
  const note = text(comment);
  const [few, many] = isElsewhere ? [0xffff, ANY] : [count, undefined];
  const plain = bytesOf(
    ...([
      [0x06054b50, 4],
      [0, 2],
      [0, 2],
      [few, 2],
      [few, 2],
      [many ?? size, 4],
      [many ?? offset, 4],
    ] as const),
    [note.length, 2],
  );
  const record = bytesOf(
    ...([
      [0x06064b50, 4],
      [44, 8],
      [VERSION, 2],
      [VERSION, 2],
      [0, 4],
      [0, 4],
    ] as const),
    ...([
      [count, 8],
      [count, 8],
      [size, 8],
      [offset, 8],
    ] as const),
  );
  const locator = bytesOf([0x07064b50, 4], [0, 4], [offset + size, 8], [1, 4]);
  return [...(wideEnd === undefined ? [] : [record, locator]), plain, note];
}

function bytesOf(...fields: readonly Field[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(lengthOf(fields.map(([, length]) => ({ length })))));
  let at = 0;
  for (const [value, bytes] of fields) {
    if (bytes === 2) view.setUint16(at, value, true);
    else if (bytes === 4) view.setUint32(at, value, true);
    else view.setBigUint64(at, BigInt(value), true);
    at += bytes;
  }
  return new Uint8Array(view.buffer);
}

function text(content: string): Uint8Array {
  return new TextEncoder().encode(content);
}

function lengthOf(blocks: readonly { readonly length: number }[]): number {
  return blocks.reduce((sum, { length }) => sum + length, 0);
}
