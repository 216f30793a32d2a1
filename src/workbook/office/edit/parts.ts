import type { Writing } from './write';

/** Excel on the web takes 5 MB a batch (docs/excel-rules.md, payload-request, payload-unit). */
const MOST_BYTES = 3_500_000;
/** What a cell costs in a batch besides its text: its actions, its paths and its reading. */
const BYTES_A_CELL = 4_000;
/** A sign in JSON and UTF-8, at most; line feeds and quotation marks take two. */
const BYTES_A_SIGN = 3;

/** Cuts writings, in their order, into parts that are small enough for one batch. */
export function partsOf(writings: readonly Writing[]): readonly (readonly Writing[])[] {
  const parts: Writing[][] = [];
  let room = 0;
  for (const writing of writings) {
    const weight = BYTES_A_CELL + BYTES_A_SIGN * signsOf(writing);
    if (weight > room) {
      parts.push([]);
      room = MOST_BYTES;
    }
    parts.at(-1)?.push(writing);
    room -= weight;
  }
  return parts;
}

/** The reading gives an entry twice, as value and as formula. */
function signsOf({ to: { entry, format } }: Writing): number {
  const signs = entry.kind === 'text' ? entry.text.length : entry.kind === 'formula' ? entry.formula.length : 0;
  return 2 * (signs + format.length);
}
