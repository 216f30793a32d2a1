import type { Field, Place } from '../../../../domain/field';
import type { Reading } from '../../../../domain/reading';
import type { Activity, Item, Report } from '../../../../domain/report';
import { fold } from '../../../../text/fold';
import { placesOf } from '../../../grounds';
import { oncePer } from '../../../memo';
import { nearest } from '../../../nearest';
import type { Rule } from '../../../rule';
import { activitiesByItem, countOf, statedCounts, type ActivityGroup, type StatedCount } from './activityCounts';
import { contentFigures } from './contentFigures';
import { meant } from './meant';
import { wrongTotals } from './plainTotals';
import { bracketedIn } from './subject';

interface Facts {
  readonly item: string;
  readonly activity: string;
  readonly counted: string;
}

export const textCountDiffers: Rule<'text-count-differs', Facts> = {
  code: 'text-count-differs',
  severity: 'warning',
  reason: '本文の回数や市町村数が取組実績の表と違えば、どちらかが誤りです。',
  source: '取組実績の表（再掲を除いて数える）',
  needs: [{ table: '取組実績' }],
  *run(reading) {
    const { report } = reading;
    yield* totalsOutside(reading);
    yield* ofContents(report);
    const byItem = activitiesByItem(report);
    for (const item of report.items) {
      const groups = byItem.get(fold(item.name.written)) ?? [];
      const brackets = bracketedIn(item.sections.record.paragraphs, report.basics.fiscalYear.value);
      for (const bracket of brackets) {
        const { content, place } = bracket;
        const group = meant(groups, bracket);
        const saysToo = (unit: string) =>
          brackets.some(
            (each) => each.line === bracket.line && statedCounts(each.content).some((one) => one.unit === unit),
          );
        for (const { count, unit } of group ? statedCounts(content) : []) {
          const counted = group ? otherwise(group, { count, unit }, saysToo, report) : null;
          if (!group || counted === null) continue;
          if (isOneDay(group.rows, unit, count, bracket.line)) continue;
          yield {
            place,
            value: `${count}${unit}`,
            facts: { item: item.name.written, activity: group.name, counted },
            restsOn: cellsCounted(group.rows, unit),
            under: rowsThatMayBelong(report, item),
          };
        }
      }
    }
  },
};

/** 「アドバイザー派遣：４保険者に対し計７回」: what a text says outside of brackets. */
function* totalsOutside(reading: Reading) {
  for (const { item, activity, place, count, unit, counted, rows } of wrongTotals(reading)) {
    const facts = { item, activity, counted: `${counted}${unit}` };
    yield { place, value: `${count}${unit}`, facts, restsOn: cellsCounted(rows, unit) };
  }
}

/** What the table says instead: another count, or as much of another thing (３回 for 「３人」); null where it says the same. */
function otherwise(
  group: ActivityGroup,
  { count, unit }: StatedCount,
  saysToo: (unit: string) => boolean,
  report: Report,
): string | null {
  const counted = countOf(group, unit, report);
  if (counted !== null) return counted === count ? null : `${counted}${unit}`;
  const other = unit === '回' ? '人' : unit === '人' || unit === '名' ? '回' : null;
  if (other === null || count < FEWEST || countOf(group, other, report) !== count) return null;
  return saysToo(other) ? null : `${count}${other}`;
}

/** Of one or two there may well be as many of the other. */
const FEWEST = 3;

/** What a record says in a unit of its own, and 内容 of a row says otherwise. */
function* ofContents(report: Report) {
  for (const { item, place, said, row, stated } of contentFigures(report)) {
    const facts = { item, activity: row.name.written, counted: stated };
    yield { place, value: said, facts, restsOn: placesOf([row.name, row.content]) };
  }
}

/** 「９月３日に基礎編（58人）、10月22日に応用編（61人）」: what one of the rows says, behind its day. */
function isOneDay(rows: readonly Activity[], unit: string, count: number, line: string): boolean {
  if (unit === '回' || !/[0-9]月[0-9]+日/.test(line)) return false;
  return rows.some(({ participants: { value } }) => value?.kind === 'quantity' && value.quantity.high.eq(count));
}

/** The cells that a count is made of; of very many rows the first stands for all. */
function cellsCounted(rows: readonly Activity[], unit: string): readonly Place[] {
  const told = rows.length > MOST_ROWS ? rows.slice(0, 1) : rows;
  return placesOf(told.flatMap((row) => [row.name, unit === '回' ? row.times : row.participants, row.content]));
}

const MOST_ROWS = 100;

/** The cells of rows whose item is named nearly as this one: they may be missing from the count. None of very many. */
function rowsThatMayBelong(report: Report, { name }: Item): readonly Place[] {
  return strayRows(report).flatMap((item) => (nearest(item.written, [name.written]) === null ? [] : [item.place]));
}

const strayRows: (report: Report) => readonly Field<string>[] = oncePer((report) => {
  const names = new Set(report.items.map(({ name }) => fold(name.written)));
  const stray = report.activities.flatMap(({ item }) => (names.has(fold(item.written)) ? [] : [item]));
  return stray.length > MOST_ROWS ? [] : stray;
});
