import type { Field, Place } from '../../../domain/field';
import type { Activity, Item, Report } from '../../../domain/report';
import { fold } from '../../../text/fold';
import { placesOf } from '../../grounds';
import { oncePer } from '../../memo';
import { nearest } from '../../nearest';
import type { Rule } from '../../rule';
import { activitiesByItem, countOf, statedCounts } from './activity-counts';
import { meant } from './meant';
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
  *run({ report }) {
    const byItem = activitiesByItem(report);
    for (const item of report.items) {
      const groups = byItem.get(fold(item.name.written)) ?? [];
      for (const bracket of bracketedIn(item.sections.record.paragraphs, report.basics.fiscalYear.value)) {
        const { content, place } = bracket;
        const group = meant(groups, bracket);
        for (const { count, unit } of group ? statedCounts(content) : []) {
          const counted = group ? countOf(group, unit, report) : null;
          if (!group || counted === null || counted === count) continue;
          yield {
            place,
            value: `${count}${unit}`,
            facts: { item: item.name.written, activity: group.name, counted: `${counted}${unit}` },
            restsOn: cellsCounted(group.rows, unit),
            under: rowsThatMayBelong(report, item),
          };
        }
      }
    }
  },
};

/** The cells that a count is made of; of very many rows the first stands for all. */
function cellsCounted(rows: readonly Activity[], unit: string): readonly Place[] {
  const told = rows.length > MOST_ROWS ? rows.slice(0, 1) : rows;
  return placesOf(told.flatMap((row) => [row.name, unit === '回' ? row.times : row.participants]));
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
