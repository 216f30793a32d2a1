import { placeKey, type Place } from './field';
import type { Finding } from './finding';

/** Findings that one cell may explain: the one to look at first, and the others. */
export interface SameCause {
  readonly head: Finding;
  readonly others: readonly Finding[];
  /** The cell that all of them rest on; null for a finding by itself. */
  readonly on: Place | null;
}

/**
 * Groups findings so that one cause shows once, in the order of their heads. A cell is taken for the cause of several where
 * a finding stands at it and others rest on it, or where at least two rest on it; the cell that explains most comes first,
 * and a finding is explained once. What is left at one cell about the same words has one cause too. What people have settled, and what explains itself, stands alone.
 */
export function bySameCause(findings: readonly Finding[]): readonly SameCause[] {
  const groups = new Map<Finding, SameCause>();
  const explained = new Set<Finding>();
  const isLeft = (each: Finding): boolean => !explained.has(each);
  const cells = cellsOf(findings);
  for (const cell of cells) {
    const members = explainedBy(cell, isLeft).toSorted((a, b) => firstToLookAt(cell.on, a) - firstToLookAt(cell.on, b));
    const [head, ...others] = members;
    if (!head) continue;
    for (const each of members) explained.add(each);
    groups.set(head, { head, others, on: cell.on });
  }
  for (const { on, own } of cells) {
    for (const [head, ...others] of sharingWords(own.filter(isLeft))) {
      for (const each of [head, ...others]) explained.add(each);
      groups.set(head, { head, others, on });
    }
  }
  return findings.flatMap((each) => groups.get(each) ?? (isLeft(each) ? { head: each, others: [], on: null } : []));
}

interface Cell {
  readonly on: Place;
  /** Findings at the cell itself, those that rest on it, and those that it bears on among many. */
  readonly own: Finding[];
  readonly resting: Finding[];
  readonly under: Finding[];
}

/** The findings that a cell explains, of those left; none where it explains no more than its own. */
function explainedBy(cell: Cell, isLeft: (finding: Finding) => boolean): readonly Finding[] {
  const [own, resting, under] = [cell.own, cell.resting, cell.under].map((some) => some.filter(isLeft));
  const led = own?.some(({ severity }) => severity !== 'info') ? (under ?? []) : [];
  const others = [...(resting ?? []), ...led];
  const isReported = own !== undefined && own.length > 0;
  return others.length < (isReported ? 1 : 2) ? [] : [...new Set([...(own ?? []), ...others])];
}

/** Those of one cell's findings that quote the same words: the words of one hold those of the other. 参考 is about manners. */
function sharingWords(own: readonly Finding[]): readonly (readonly [Finding, ...Finding[]])[] {
  const left = new Set(
    own
      .filter(({ value, severity }) => value !== '' && severity !== 'info')
      .toSorted((a, b) => b.value.length - a.value.length),
  );
  return [...left].flatMap((longest) => {
    if (!left.delete(longest)) return [];
    const held = [...left].filter(({ value }) => longest.value.includes(value));
    for (const each of held) left.delete(each);
    const [head, ...others] = own.filter((each) => each === longest || held.includes(each));
    return head && others.length > 0 ? [[head, ...others] as const] : [];
  });
}

/** The cells that findings stand at or rest on, those of most findings first; where they are of as many, those with their own. */
function cellsOf(findings: readonly Finding[]): readonly Cell[] {
  const cells = new Map<string, Cell>();
  const cellAt = (on: Place): Cell => {
    const key = placeKey(on);
    const known = cells.get(key) ?? { on, own: [], resting: [], under: [] };
    cells.set(key, known);
    return known;
  };
  for (const finding of findings) {
    const { accepted, isExplained, place, restsOn = [], under = [] } = finding;
    if (accepted || isExplained) continue;
    const [rests, bears] = [distinct(restsOn), distinct(under)];
    const own = place && placeKey(place);
    if (place && own !== null && !rests.has(own) && !bears.has(own)) cellAt(place).own.push(finding);
    for (const each of rests.values()) cellAt(each).resting.push(finding);
    for (const each of bears.values()) cellAt(each).under.push(finding);
  }
  const count = ({ own, resting, under }: Cell): number =>
    own.length + resting.length + (own.length > 0 ? under.length : 0);
  return [...cells.values()].sort((a, b) => count(b) - count(a) || b.own.length - a.own.length);
}

const GRAVEST_FIRST = ['error', 'warning', 'info'] as const;

/** The finding at the cell itself, the graver one, the one in the same row; otherwise the order of the list. */
function firstToLookAt({ sheet, at }: Place, { place, severity }: Finding): number {
  const isInRow = place?.sheet === sheet && place.at.row === at.row;
  const isAt = isInRow && place.at.column === at.column;
  return (isAt ? 0 : 100) + 10 * GRAVEST_FIRST.indexOf(severity) + (isInRow ? 0 : 1);
}

/** Each place once. */
function distinct(places: readonly Place[]): ReadonlyMap<string, Place> {
  return new Map(places.map((place) => [placeKey(place), place]));
}
