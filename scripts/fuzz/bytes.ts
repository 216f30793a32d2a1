import type { Random } from './random';

const SIGNATURES: readonly (readonly number[])[] = [
  [0x50, 0x4b, 1, 2],
  [0x50, 0x4b, 3, 4],
  [0x50, 0x4b, 5, 6],
];
const EXTREMES = [0, 1, 0x7f, 0x80, 0xff, 0xfffe, 0xffff, 0x7fffffff, 0x80000000, 0xffffffff];
/** No header is longer. */
const HEADER_BYTES = 46;

/** One change somewhere in a file's bytes; headers of the zip are changed as often as all the rest. */
export function changeBytes(bytes: Uint8Array, random: Random): Uint8Array {
  if (bytes.length < HEADER_BYTES) return bytes;
  return random.pick([flip, flip, header, header, header, cut, drop, repeat])(bytes, random);
}

function flip(bytes: Uint8Array, random: Random): Uint8Array {
  const copy = bytes.slice();
  const at = random.below(copy.length);
  copy[at] = (copy[at] ?? 0) ^ (1 << random.below(8));
  return copy;
}

/** A field of one of the zip's headers set to an extreme. */
function header(bytes: Uint8Array, random: Random): Uint8Array {
  const copy = bytes.slice();
  const signature = random.pick(SIGNATURES);
  const places: number[] = [];
  for (let at = 0; at + HEADER_BYTES <= copy.length; at++) {
    if (signature.every((byte, index) => copy[at + index] === byte)) places.push(at);
  }
  // The end record stands in the last bytes.
  const at = places.length === 0 ? copy.length - 22 : random.pick(places);
  const field = Math.min(at + 4 + random.below(HEADER_BYTES - 4), copy.length - 4);
  const view = new DataView(copy.buffer);
  if (random.below(2) === 0) view.setUint16(field, random.pick(EXTREMES) & 0xffff, true);
  else view.setUint32(field, random.pick(EXTREMES), true);
  return copy;
}

function cut(bytes: Uint8Array, random: Random): Uint8Array {
  return bytes.slice(0, random.below(bytes.length));
}

function drop(bytes: Uint8Array, random: Random): Uint8Array {
  const at = random.below(bytes.length);
  return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + 1 + random.below(64))]);
}

function repeat(bytes: Uint8Array, random: Random): Uint8Array {
  const [from, to] = [random.below(bytes.length), random.below(bytes.length)];
  return Buffer.concat([bytes.subarray(0, to), bytes.subarray(from, from + random.below(200)), bytes.subarray(to)]);
}
