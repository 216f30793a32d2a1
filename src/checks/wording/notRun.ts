import { groupedBy } from '../grouped';
import type { Unmet } from '../needs';

/** Why a rule was not run: for want of its input, or given up midway. */
export type Obstacle = Unmet | 'broken';

/** A rule that was not run: what it left unchecked, and why. */
export interface Skipped {
  readonly unchecked: string;
  readonly obstacle: Obstacle;
}

/** One rule: 「『取組実績』の表がないため、本文の回数は点検していません。」 */
export function notRun(skipped: Skipped): string {
  return sentence([skipped]);
}

/** For people: one sentence for all that have a cause in common, 「対象年度が分からないため、直近値の年次、…は点検していません。」 */
export function notRunTogether(all: readonly Skipped[]): readonly string[] {
  return [...groupedBy(all, ({ obstacle }) => sortOf(obstacle)).values()].map(sentence);
}

const sortOf = (obstacle: Obstacle): string =>
  obstacle === 'broken' ? obstacle : 'basic' in obstacle.need ? 'basic' : obstacle.how;

function sentence(alike: readonly Skipped[]): string {
  const unchecked = alike.map((each) => each.unchecked).join('、');
  return `${because(alike.map(({ obstacle }) => obstacle))}ため、${unchecked}は点検していません。`;
}

function because(obstacles: readonly Obstacle[]): string {
  const unmet = obstacles.filter((each) => each !== 'broken');
  const basics = distinct(unmet.flatMap(({ need }) => ('basic' in need ? need.basic : [])));
  if (basics.length > 0) return `${basics.join('と')}が分からない`;
  const tables = distinct(unmet.flatMap(({ need }) => ('table' in need ? `『${need.table}』` : [])));
  if (tables.length === 0) return '点検の途中で続けられなくなった';
  return `${tables.join('')}の表${unmet[0]?.how === 'empty' ? 'に行' : ''}がない`;
}

const distinct = (names: readonly string[]): readonly string[] => [...new Set(names)];
