import type { Finding, Severity } from '../../domain/finding';
import { a1 } from '../../sheet/address';

/** Which findings the person looks at, and which one is chosen. */
export interface Browsing {
  readonly degrees: ReadonlySet<Severity>;
  readonly onlyFixable: boolean;
  /** What is searched for in the sentences; width, case and spaces do not matter. */
  readonly sought: string;
  readonly chosen: Chosen | null;
}

/** A finding that may be gone after the next check: what comes to its place is chosen then. */
export interface Chosen {
  readonly key: string;
  /** Its place in the list when it was chosen, from 0. */
  readonly index: number;
}

export const BROWSING_AT_FIRST: Browsing = {
  degrees: new Set<Severity>(['error', 'warning', 'info']),
  onlyFixable: false,
  sought: '',
  chosen: null,
};

/** A finding from one check to the next. */
export function keyOf({ code, place, message }: Finding): string {
  return `${code} ${place ? `${place.sheet}!${a1(place.at)}` : ''} ${message}`;
}

/** The findings looked at, in the order of the check. */
export function listed(
  findings: readonly Finding[],
  { degrees, onlyFixable, sought }: Omit<Browsing, 'chosen'>,
): readonly Finding[] {
  const wanted = folded(sought);
  return findings.filter(
    ({ severity, message, fix }) =>
      degrees.has(severity) && (!onlyFixable || fix !== undefined) && folded(message).includes(wanted),
  );
}

function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s/g, '');
}

/** The chosen one among those listed, or what came to its place. */
export function chosenOf(list: readonly Finding[], { chosen }: Browsing): Finding | null {
  if (!chosen) return null;
  const same = list.find((finding) => keyOf(finding) === chosen.key);
  return same ?? list[Math.min(chosen.index, list.length - 1)] ?? null;
}

/** The next (1) or previous (-1) finding; the first one or the last where none is chosen; null at either end. */
export function neighbour(list: readonly Finding[], browsing: Browsing, by: 1 | -1): Finding | null {
  const chosen = chosenOf(list, browsing);
  if (!chosen) return list.at(by === 1 ? 0 : -1) ?? null;
  return list[list.indexOf(chosen) + by] ?? null;
}

/** Findings by their sheets, in order; null for what concerns the workbook as a whole. */
export function bySheet(findings: readonly Finding[]): readonly (readonly [string | null, readonly Finding[]])[] {
  const groups = new Map<string | null, Finding[]>();
  for (const finding of findings) {
    const sheet = finding.place?.sheet ?? null;
    const group = groups.get(sheet);
    if (group) group.push(finding);
    else groups.set(sheet, [finding]);
  }
  return [...groups];
}

/** The findings of the same kind that can be fixed with a finding, itself among them. */
export function fixableLike(findings: readonly Finding[], { code }: Finding): readonly Finding[] {
  return findings.filter((finding) => finding.code === code && finding.fix !== undefined);
}
