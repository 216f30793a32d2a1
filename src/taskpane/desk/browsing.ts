import type { Finding, Severity } from '../../domain/finding';
import type { SameCause } from '../../domain/sameCause';
import { a1 } from '../../sheet/address';

/** Which findings the person looks at, and which one is chosen. */
export interface Browsing {
  readonly degrees: ReadonlySet<Severity>;
  readonly onlyFixable: boolean;
  /** What is searched for in the sentences; width, case and spaces do not matter. */
  readonly sought: string;
  /** Findings whose followers of the same cause are shown, by their keys. */
  readonly opened: ReadonlySet<string>;
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
  opened: new Set<string>(),
  chosen: null,
};

/** A finding from one check to the next. */
export function keyOf({ code, place, message }: Finding): string {
  return `${code} ${place ? `${place.sheet}!${a1(place.at)}` : ''} ${message}`;
}

/** The findings that the filters let through, in the order of the check. */
export function listed(
  findings: readonly Finding[],
  { degrees, onlyFixable, sought }: Pick<Browsing, 'degrees' | 'onlyFixable' | 'sought'>,
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

/** Whether the others of a cause are shown: a person opened it, or chose one of them. */
export function isOpen({ head, others }: SameCause, { opened, chosen }: Pick<Browsing, 'opened' | 'chosen'>): boolean {
  return others.length > 0 && (opened.has(keyOf(head)) || others.some((each) => keyOf(each) === chosen?.key));
}

/** What can be chosen, in the order it is shown: the first finding of each cause, and the others of those that are open. */
export function inView(
  causes: readonly SameCause[],
  browsing: Pick<Browsing, 'opened' | 'chosen'>,
): readonly Finding[] {
  return causes.flatMap((cause) => (isOpen(cause, browsing) ? [cause.head, ...cause.others] : [cause.head]));
}

/**
 * The chosen one among those listed; that with words added to its sentence, or without them, as a decision or its undoing
 * leaves it; or what came to its place.
 */
export function chosenOf(list: readonly Finding[], { chosen }: Browsing): Finding | null {
  if (!chosen) return null;
  const { key } = chosen;
  const same = list.find((finding) => keyOf(finding) === key);
  const grown = (finding: Finding): boolean => keyOf(finding).startsWith(key) || key.startsWith(keyOf(finding));
  return same ?? list.find(grown) ?? list[Math.min(chosen.index, list.length - 1)] ?? null;
}

/** The next (1) or previous (-1) finding; the first one or the last where none is chosen; null at either end. */
export function neighbour(list: readonly Finding[], browsing: Browsing, by: 1 | -1): Finding | null {
  const chosen = chosenOf(list, browsing);
  if (!chosen) return list.at(by === 1 ? 0 : -1) ?? null;
  return list[list.indexOf(chosen) + by] ?? null;
}

/** Causes by the sheets of their first findings, in order; null for what concerns the workbook as a whole. */
export function bySheet(causes: readonly SameCause[]): readonly (readonly [string | null, readonly SameCause[]])[] {
  const groups = new Map<string | null, SameCause[]>();
  for (const cause of causes) {
    const sheet = cause.head.place?.sheet ?? null;
    const group = groups.get(sheet);
    if (group) group.push(cause);
    else groups.set(sheet, [cause]);
  }
  return [...groups];
}

/** The findings of the same kind that can be fixed with a finding, itself among them. */
export function fixableLike(findings: readonly Finding[], { code }: Finding): readonly Finding[] {
  return findings.filter((finding) => finding.code === code && finding.fix !== undefined);
}
