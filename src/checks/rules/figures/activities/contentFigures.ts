import type { Place } from '../../../../domain/field';
import type { Activity, Paragraph, Report } from '../../../../domain/report';
import { fold } from '../../../../text/fold';
import { groupedBy } from '../../../grouped';
import { activitiesByItem, contentFigure, statedCounts, type StatedCount } from './activityCounts';

/** A figure of the record that differs from what 内容 of a row says: 「冊子を20,000部作成し」 beside 25,000部. */
export interface ContentFigure {
  readonly item: string;
  readonly place: Place;
  readonly said: string;
  readonly row: Activity;
  readonly stated: string;
}

/** Units in which a record counts many things, and those that 取組実績 has columns for. */
const COMMON_UNIT = /^(?:回|人|名|か所|件|日|年|月|[市区町村]+|保険者|団体|%|円)$/;
const BRACKETS = /[（(][^（）()]*[)）]/g;

/** Only where the item's record has one figure in that unit, outside of brackets, and one row states one. */
export function* contentFigures(report: Report): Generator<ContentFigure> {
  const byItem = activitiesByItem(report);
  for (const { name, sections } of report.items) {
    const groups = byItem.get(fold(name.written)) ?? [];
    const said = groups.length === 0 ? [] : figuresSaid(sections.record.paragraphs);
    if (said.length === 0) continue;
    const rows = groups.flatMap((group) => (group.variant === null ? [] : group.rows));
    for (const { unit, count, place } of said) {
      const [figure, ...more] = figuresIn(rows, unit);
      if (!figure || more.length > 0 || figure.count === count) continue;
      const { row } = figure;
      yield { item: name.written, place, said: `${count}${unit}`, row, stated: `${figure.count}${unit}` };
    }
  }
}

/** What the contents of rows state in a unit. */
function figuresIn(rows: readonly Activity[], unit: string): readonly (StatedCount & { readonly row: Activity })[] {
  return rows.flatMap((row) => {
    const figure = row.content.written.includes(unit) ? contentFigure(row) : null;
    return figure?.unit === unit ? [{ ...figure, row }] : [];
  });
}

/** A text that states more has no figure that stands for one row. */
const MOST_SAID = 30;

/** The figures whose unit a record has but once, outside of brackets. */
function figuresSaid(paragraphs: readonly Paragraph[]): readonly (StatedCount & { readonly place: Place })[] {
  const all = paragraphs.flatMap(({ text, field: { place } }) => {
    if (!/[0-9０-９]/.test(text)) return [];
    const outside = new Set(statedCounts(text.replace(BRACKETS, '')).map(({ unit }) => unit));
    return statedCounts(text).map((each) => ({ ...each, place, isOutside: outside.has(each.unit) }));
  });
  const byUnit = groupedBy(all, ({ unit }) => unit);
  const once = [...byUnit.values()].flatMap(([only, ...more]) =>
    only?.isOutside && more.length === 0 && !COMMON_UNIT.test(only.unit) ? [only] : [],
  );
  return once.length > MOST_SAID ? [] : once;
}
