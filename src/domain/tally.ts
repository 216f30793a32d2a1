import { Decimal } from 'decimal.js';
import type { Implementation, ImplementationLevel, InsurerRating, Report } from './report';
import type { Rating } from './rating';

/** How many answers fell on each level; `none` counts the unanswered (blank 評価区分). */
export type RatingCounts = Readonly<Record<Rating | 'none', number>>;

/** The tally of one 取組 of one 項目: each row of 保険者評価 counts once. */
export interface ActivityTally {
  readonly item: string;
  /** Empty where the rows name no 取組. */
  readonly activity: string;
  readonly counts: RatingCounts;
}

/** The tally of one 項目: each insurer counts once, with its lowest rating in that item. */
export interface ItemTally {
  readonly item: string;
  readonly counts: RatingCounts;
}

/** The tally of one 給付適正化 programme in one fiscal year. */
export interface ProgrammeTally {
  readonly programme: string;
  readonly fiscalYear: number;
  readonly counts: Readonly<Record<ImplementationLevel | 'none', number>>;
}

const WORST_FIRST: readonly Rating[] = ['×', '△', '○', '◎'];

/**
 * The rows of 保険者評価 that are counted: those of 対象年度 and those that name no year. All rows where 対象年度 is not
 * known.
 */
export function ratingsEvaluated({ insurerRatings, basics }: Report): readonly InsurerRating[] {
  const evaluated = basics.fiscalYear.value;
  if (evaluated === null) return insurerRatings;
  return insurerRatings.filter(({ fiscalYear: { value } }) => value === null || value === evaluated);
}

/** Tallies per 項目 and 取組, in the order of their first row. */
export function tallyActivities(ratings: readonly InsurerRating[]): readonly ActivityTally[] {
  return groups(ratings, (row) => [text(row.item.value), text(row.activity.value)]).map(([[item, activity], rows]) => ({
    item: item ?? '',
    activity: activity ?? '',
    counts: countRatings(rows.map((row) => row.rating.value)),
  }));
}

/**
 * Tallies per 項目 with each insurer counted once. An insurer that rated several 取組 of an item counts with the
 * lowest of its ratings; it counts as unanswered only where it answered none of them.
 */
export function tallyItems(ratings: readonly InsurerRating[]): readonly ItemTally[] {
  return groups(ratings, (row) => [text(row.item.value)]).map(([[item], rows]) => ({
    item: item ?? '',
    counts: countRatings(
      groups(rows, (row) => [text(row.insurer.value)]).map(([, own]) => lowest(own.map((row) => row.rating.value))),
    ),
  }));
}

/** Tallies per programme and fiscal year, programmes in the order of their first row, years ascending. */
export function tallyProgrammes(rows: readonly Implementation[]): readonly ProgrammeTally[] {
  return groups(rows, (row) => [text(row.programme.value)]).flatMap(([[programme], own]) => {
    const years = [...new Set(own.flatMap((row) => row.fiscalYear.value ?? []))].sort((a, b) => a - b);
    return years.map((fiscalYear) => ({
      programme: programme ?? '',
      fiscalYear,
      counts: countLevels(own.filter((row) => row.fiscalYear.value === fiscalYear).map((row) => row.level.value)),
    }));
  });
}

/** A share in percent with two places, half up: 11 of 35 is "31.43". "－" where there is nothing to share. */
export function share(count: number, all: number): string {
  return all === 0 ? '－' : new Decimal(count).times(100).div(all).toFixed(2, Decimal.ROUND_HALF_UP);
}

/** The lowest of the ratings given, null where none was given. */
function lowest(ratings: readonly (Rating | null)[]): Rating | null {
  return WORST_FIRST.find((rating) => ratings.includes(rating)) ?? null;
}

function countRatings(ratings: readonly (Rating | null)[]): RatingCounts {
  const counts = { '◎': 0, '○': 0, '△': 0, '×': 0, none: 0 };
  for (const rating of ratings) counts[rating ?? 'none'] += 1;
  return counts;
}

function countLevels(levels: readonly (ImplementationLevel | null)[]): ProgrammeTally['counts'] {
  const counts = { asPlanned: 0, partly: 0, notDone: 0, none: 0 };
  for (const level of levels) counts[level ?? 'none'] += 1;
  return counts;
}

/** Groups rows by the words of their key, in order of first appearance. */
function groups<Row>(rows: readonly Row[], keyOf: (row: Row) => readonly string[]): [readonly string[], Row[]][] {
  const found = new Map<string, [readonly string[], Row[]]>();
  for (const row of rows) {
    const key = keyOf(row);
    const id = JSON.stringify(key);
    const group = found.get(id);
    if (group) group[1].push(row);
    else found.set(id, [key, [row]]);
  }
  return [...found.values()];
}

function text(value: string | null): string {
  return value ?? '';
}
