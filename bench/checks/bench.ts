import { judge, type Verdict } from './judge';
import type { Book, Kind, Planted } from './kind';
import { randomFrom, type Random } from './random';

/** The mutants of one kind. */
export interface KindResult {
  readonly kind: Kind;
  readonly verdicts: readonly Verdict[];
}

export interface BenchOptions {
  readonly seed: number;
  /** At least so many mutants, spread evenly over the kinds. */
  readonly mutants: number;
}

/** Books that are tried, by chance, before a kind is given up for this mutant. */
const TRIES = 12;

/**
 * Plants mistakes of every kind, the same for the same seed, and judges each. A kind's mutants do not depend on the other
 * kinds. No mutant is judged twice: where a kind has fewer places than mutants asked for, it has fewer mutants.
 */
export function runBench(
  books: readonly Book[],
  kinds: readonly Kind[],
  { seed, mutants }: BenchOptions,
): readonly KindResult[] {
  const each = Math.ceil(mutants / kinds.length);
  return kinds.map((kind) => ({ kind, verdicts: verdictsOf(kind, books, each, randomFrom(seedOf(kind.name, seed))) }));
}

function verdictsOf(kind: Kind, books: readonly Book[], count: number, random: Random): readonly Verdict[] {
  const weighted = books.flatMap((book) => Array.from({ length: weightOf(book) }, () => book));
  const seen = new Set<string>();
  const verdicts: Verdict[] = [];
  for (let tries = 0; verdicts.length < count && tries < count * TRIES; tries++) {
    const book = random.pick(weighted);
    const planted = kind.plant(book, random);
    const key = planted && `${book.name}\n${planted.what}`;
    if (planted === null || key === null || seen.has(key)) continue;
    seen.add(key);
    verdicts.push(judge(kind, book, planted));
  }
  return verdicts;
}

/** Small workbooks take part more often: they are checked faster. */
function weightOf({ sheets }: Book): number {
  const rows = sheets.reduce((so, sheet) => so + sheet.rows.length, 0);
  return Math.max(1, Math.round(600 / rows));
}

/** One mistake of a kind in the first of the books with room for it, or null where none has room for it. */
export function plantAnywhere(
  kind: Kind,
  books: readonly Book[],
  random: Random,
): { readonly book: Book; readonly planted: Planted } | null {
  for (const book of books) {
    const planted = kind.plant(book, random);
    if (planted) return { book, planted };
  }
  return null;
}

function seedOf(name: string, seed: number): number {
  return Array.from(name).reduce((so, letter) => (Math.imul(so, 31) + (letter.codePointAt(0) ?? 0)) >>> 0, seed);
}

/** The share of mutants found, in whole percent; null where there are none. */
export function foundShare({ verdicts }: KindResult): number | null {
  return verdicts.length === 0
    ? null
    : Math.floor((100 * verdicts.filter(({ found }) => found).length) / verdicts.length);
}
