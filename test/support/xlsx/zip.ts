/** Bytes with every occurrence of an ASCII text replaced by another of the same length. */
export function replaceAscii(bytes: Uint8Array, from: string, to: string): Uint8Array {
  if (from.length !== to.length) throw new RangeError('the texts must be equally long');
  const copy = bytes.slice();
  for (let at = 0; at + from.length <= copy.length; at++) {
    if ([...from].every((letter, index) => copy[at + index] === letter.charCodeAt(0))) {
      [...to].forEach((letter, index) => (copy[at + index] = letter.charCodeAt(0)));
    }
  }
  return copy;
}

const ENTRY_SIGNATURE = 0x02014b50;

/** Changes the size that the zip's directory declares for a part; with `packed` also its packed size. */
export function declareSize(bytes: Uint8Array, path: string, size: number, packed?: number): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  for (let at = 0; at + 46 <= copy.length; at++) {
    if (view.getUint32(at, true) !== ENTRY_SIGNATURE) continue;
    const length = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(copy.subarray(at + 46, at + 46 + length));
    if (name !== path) continue;
    view.setUint32(at + 24, size, true);
    if (packed !== undefined) view.setUint32(at + 20, packed, true);
  }
  return copy;
}

/** An old Office file (OLE) whose directory holds the given names. */
export function makeOle(...names: readonly string[]): Uint8Array {
  const bytes = new Uint8Array(1024 + 128 * names.length);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  names.forEach((name, index) => {
    const at = 1024 + 128 * index;
    [...name].forEach((letter, place) => (bytes[at + place * 2] = letter.charCodeAt(0)));
    bytes[at + 64] = (name.length + 1) * 2;
  });
  return bytes;
}
