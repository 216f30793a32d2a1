const POLYNOMIAL = 0xedb88320;
const BYTES_A_STEP = 4;

/** Four bytes at a step, by a table each: a sheet of ten thousand rows is ten million bytes. */
const T0 = Int32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte;
  for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? (rest >>> 1) ^ POLYNOMIAL : rest >>> 1;
  return rest;
});
const T1 = oneByteLater(T0);
const T2 = oneByteLater(T1);
const T3 = oneByteLater(T2);

function oneByteLater(table: Int32Array): Int32Array {
  return table.map((crc) => (crc >>> 8) ^ at(T0, crc & 0xff));
}

/** The CRC-32 that zip files carry for every part. */
export function crc32(bytes: Uint8Array): number {
  let crc = -1;
  let index = 0;
  for (const last = bytes.length - BYTES_A_STEP; index <= last; index += BYTES_A_STEP) {
    crc ^= at(bytes, index) | (at(bytes, index + 1) << 8) | (at(bytes, index + 2) << 16) | (at(bytes, index + 3) << 24);
    crc = at(T3, crc & 0xff) ^ at(T2, (crc >>> 8) & 0xff) ^ at(T1, (crc >>> 16) & 0xff) ^ at(T0, crc >>> 24);
  }
  for (; index < bytes.length; index++) crc = (crc >>> 8) ^ at(T0, (crc ^ at(bytes, index)) & 0xff);
  return ~crc >>> 0;
}

function at(array: Int32Array | Uint8Array, index: number): number {
  return array[index] ?? 0;
}
