import { PackageFault } from './refusals';

/** Where a zip's central directory stands, as the records at the end of the file say. */
export interface ZipEnd {
  /** Entries in the directory. */
  readonly count: number;
  /** Where it begins, and where whatever follows it does. */
  readonly from: number;
  readonly to: number;
  /** Bytes before the zip, by which every place in it is further on than it says. */
  readonly shift: number;
}

export const ENTRY_SIGNATURE = 0x02014b50;
const END_SIGNATURE = 0x06054b50;
const WIDE_END_SIGNATURE = 0x06064b50;
const LOCATOR_SIGNATURE = 0x07064b50;
const END_BYTES = 22;
const WIDE_END_BYTES = 56;
const LOCATOR_BYTES = 20;
const MAX_COMMENT_BYTES = 0xffff;
/** Numbers that stand in the Zip64 record instead. */
const ELSEWHERE_16 = 0xffff;
const ELSEWHERE_32 = 0xffffffff;

/**
 * Reads the end of a zip (APPNOTE 4.3.14 to 4.3.16), with the Zip64 record where there is one, behind whatever stands
 * before the zip. Throws PackageFault 'broken' where there is none, where the two records contradict one another, and
 * for one of several disks.
 */
export function readEnd(view: DataView): ZipEnd {
  const at = findEnd(view);
  const narrow = [view.getUint16(at + 10, true), view.getUint32(at + 12, true), view.getUint32(at + 16, true)] as const;
  const wide = wideEnd(view, at);
  const [count, size, offset] = wide ? agreed(narrow, wide.numbers) : narrow;
  const to = wide?.at ?? at;
  const disk = view.getUint16(at + 4, true);
  if (disk !== 0 && !(wide && disk === ELSEWHERE_16)) throw new PackageFault('broken');
  // A size that is wrong harms nobody where the directory begins at the place that is said.
  const isThere = count === 0 || startsAt(view, offset, ENTRY_SIGNATURE);
  const shift = isThere ? 0 : to - size - offset;
  if (shift < 0 || !Number.isSafeInteger(shift)) throw new PackageFault('broken');
  return { count, from: offset + shift, to, shift };
}

/** The last record whose comment fills the rest of the file, or else the last one. */
function findEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - END_BYTES - MAX_COMMENT_BYTES);
  let last = -1;
  for (let at = view.byteLength - END_BYTES; at >= lowest; at--) {
    if (view.getUint32(at, true) !== END_SIGNATURE) continue;
    if (at + END_BYTES + view.getUint16(at + 20, true) === view.byteLength) return at;
    if (last < 0) last = at;
  }
  if (last < 0) throw new PackageFault('broken');
  return last;
}

type Numbers = readonly [count: number, size: number, offset: number];

/** The Zip64 record that a locator before the end record leads to, or that stands right before the locator. */
function wideEnd(view: DataView, end: number): { readonly at: number; readonly numbers: Numbers } | undefined {
  const locator = end - LOCATOR_BYTES;
  if (!startsAt(view, locator, LOCATOR_SIGNATURE)) return undefined;
  const at = [Number(view.getBigUint64(locator + 8, true)), locator - WIDE_END_BYTES].find(
    (place) => place + WIDE_END_BYTES <= locator && startsAt(view, place, WIDE_END_SIGNATURE),
  );
  if (at === undefined || view.getUint32(at + 16, true) !== 0) throw new PackageFault('broken');
  const number = (field: number) => Number(view.getBigUint64(at + field, true));
  return { at, numbers: [number(32), number(40), number(48)] };
}

/** The wide numbers, which must be the narrow ones where those do not refer to them. */
function agreed(narrow: Numbers, wide: Numbers): Numbers {
  const elsewhere = [ELSEWHERE_16, ELSEWHERE_32, ELSEWHERE_32];
  const isSame = narrow.every((number, at) => number === elsewhere[at] || number === wide[at]);
  if (!isSame) throw new PackageFault('broken');
  return wide;
}

function startsAt(view: DataView, at: number, signature: number): boolean {
  return at >= 0 && at + 4 <= view.byteLength && view.getUint32(at, true) === signature;
}
