import { check } from '../../src/checks';
import type { Place } from '../../src/domain/field';
import type { Finding } from '../../src/domain/finding';
import { readWorkbook } from '../../src/input';
import type { Book, Kind, Planted } from './kind';
import { keyOf, shown } from './plants';

/** What the checks made of one mutant. */
export interface Verdict {
  readonly book: string;
  readonly what: string;
  readonly found: boolean;
  /** What was reported that does not follow from the mistake: code, place and message. */
  readonly also: readonly string[];
  /** What was reported where the mistake is, by rules that the kind does not name. */
  readonly beside: readonly string[];
}

/** Plants a mistake, runs the checks, and says whether a rule that the kind names points at a cell that it names. */
export function judge(kind: Kind, book: Book, planted: Planted): Verdict {
  const before = countsOf(book.findings.map((finding) => signature(finding, planted.moved)));
  const fresh = check(readWorkbook(planted.sheets)).findings.filter((finding) => !taken(before, signature(finding)));
  const cells = new Set(planted.at.map(placeKey));
  const isNamed = ({ code }: Finding, codes: readonly string[]): boolean => codes.includes(code);
  const hits = fresh.filter((finding) => isNamed(finding, kind.rules) && cells.has(placeKey(finding.place)));
  const others = fresh.filter((finding) => !hits.includes(finding) && !isNamed(finding, kind.follows));
  return {
    book: book.name,
    what: planted.what,
    found: hits.length > 0,
    also: others.map(inShort),
    beside: fresh.filter((finding) => !hits.includes(finding) && cells.has(placeKey(finding.place))).map(inShort),
  };
}

const placeKey = (place: Place | null): string => (place ? keyOf(place) : '');

function signature({ code, place, value }: Finding, moved: Planted['moved'] = (same) => same): string {
  return `${code}\n${placeKey(place && moved(place))}\n${value}`;
}

function countsOf(signatures: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const one of signatures) counts.set(one, (counts.get(one) ?? 0) + 1);
  return counts;
}

/** Whether it was there before; each counts once. */
function taken(counts: Map<string, number>, one: string): boolean {
  const left = counts.get(one) ?? 0;
  if (left > 0) counts.set(one, left - 1);
  return left > 0;
}

const inShort = ({ code, place, message }: Finding): string =>
  `${code} ${place ? shown(place) : '-'} ${message.slice(0, 120)}`;
