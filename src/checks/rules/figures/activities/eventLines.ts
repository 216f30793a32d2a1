import type { Place } from '../../../../domain/field';
import type { Reading } from '../../../../domain/reading';
import type { Activity } from '../../../../domain/report';
import { fold } from '../../../../text/fold';
import { oncePer } from '../../../memo';
import { activitiesByItem, type ActivityGroup } from './activityCounts';
import { bare, BULLETS } from './subject';

/** A line of 実績 that speaks of certain rows of 取組実績: 「第２回　令和５年９月20日（水）　参加者48名」. */
export interface EventLine {
  readonly item: string;
  /** The name in 取組実績 of the (first) row meant. */
  readonly activity: string;
  readonly place: Place;
  /** In half width (NFKC). */
  readonly text: string;
  /** The round that the line names alone; null where it names none. */
  readonly round: number | null;
  readonly rows: readonly Activity[];
  /** All rounds of the activity. */
  readonly series: readonly Activity[];
}

/** Shorter names are words of any text. */
const SHORTEST = 4;
const ROUND = /第([0-9]{1,2})回|([0-9]{1,2})回目/g;
/** Marks that begin a new point: what follows speaks of something else unless it is a round. */
const POINT = new RegExp(
  `^[\\s　]*(?:[${BULLETS}]|[(]?[0-9]+[)．.　\\s]|[ア-ン][).\\s]|[a-z]{1,4}[).:\\s]|【(?![^】]*(?:実績|日|内容|対象|結果|参加|開催|状況))[^】]*】\\s*$)`,
);
/** NFKC makes plain figures of these: they are looked for in what is written. */
const CIRCLED = /^[\s　]*[①-⑳]/;

/** The lines of the records that speak of one activity. Gathered once for all rules. */
export const eventLinesOf: (reading: Reading) => readonly EventLine[] = oncePer(({ report }) => {
  const byItem = activitiesByItem(report);
  return report.items.flatMap(({ name, sections }) => {
    const bases = basesOf(byItem.get(fold(name.written)) ?? []);
    if (bases.size === 0) return [];
    let current: string | null = null;
    return sections.record.paragraphs.flatMap(({ text: written, field: { place } }) => {
      const text = written.normalize('NFKC');
      const rounds = roundsIn(text);
      const begins = rounds.length === 0 && (POINT.test(text) || CIRCLED.test(written));
      current = namedIn(bare(text), bases) ?? (begins ? null : current);
      const all = current === null ? [] : (bases.get(current) ?? []);
      const [round = null, ...more] = rounds;
      const rows = round === null ? all : all.filter((row) => roundsIn(fold(row.name.written)).includes(round));
      const [first] = rows;
      if (!first || more.length > 0) return [];
      return [{ item: name.written, activity: first.name.written, place, text, round, rows, series: all }];
    });
  });
});

function basesOf(groups: readonly ActivityGroup[]): ReadonlyMap<string, readonly Activity[]> {
  const bases = new Map<string, Activity[]>();
  for (const { base, variant, rows } of groups) {
    if (variant === null || base.length < SHORTEST) continue;
    const known = bases.get(base);
    if (known) known.push(...rows);
    else bases.set(base, [...rows]);
  }
  return bases;
}

/** The name that a line names last; of names inside one another the longest. */
function namedIn(line: string, bases: ReadonlyMap<string, unknown>): string | null {
  let best: { readonly base: string; readonly end: number } | null = null;
  for (const base of bases.keys()) {
    const at = line.lastIndexOf(base);
    const end = at + base.length;
    if (at >= 0 && (!best || end > best.end || (end === best.end && base.length > best.base.length)))
      best = { base, end };
  }
  return best?.base ?? null;
}

/** The rounds that a text names, each once. */
function roundsIn(text: string): readonly number[] {
  if (!text.includes('回')) return [];
  return [...new Set(Array.from(text.matchAll(ROUND), ([, before, behind]) => Number(before ?? behind)))];
}
