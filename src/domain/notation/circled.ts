/** Circled numbers as Unicode holds them: first sign, last sign, the number of the first. NFKC does not know them all. */
const RUNS: readonly (readonly [first: number, last: number, number: number])[] = [
  [0x2460, 0x2473, 1],
  [0x24ea, 0x24ea, 0],
  [0x24eb, 0x24f4, 11],
  [0x24f5, 0x24fe, 1],
  [0x24ff, 0x24ff, 0],
  [0x2776, 0x277f, 1],
  [0x2780, 0x2789, 1],
  [0x278a, 0x2793, 1],
  [0x3251, 0x325f, 21],
  [0x32b1, 0x32bf, 36],
];

/** The number in a circle (①, ㊿, ❸), or null for any other sign. */
export function circledNumber(sign: string): number | null {
  if (sign.length !== 1) return null;
  const code = sign.charCodeAt(0);
  const run = RUNS.find(([first, last]) => code >= first && code <= last);
  return run ? run[2] + code - run[0] : null;
}
