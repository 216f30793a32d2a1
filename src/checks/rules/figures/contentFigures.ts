import type { Place } from '../../../domain/field';
import type { Activity, Paragraph, Report } from '../../../domain/report';
import { fold } from '../../../text/fold';
import { activitiesByItem, contentFigure, statedCounts } from './activityCounts';

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

/** So many units are words. */
const MOST_UNITS = 30;

/** Only where the item's record has one figure in that unit, outside of brackets, and one row states one. */
export function* contentFigures(report: Report): Generator<ContentFigure> {
  const byItem = activitiesByItem(report);
  for (const { name, sections } of report.items) {
    const groups = byItem.get(fold(name.written)) ?? [];
    const rows = groups.flatMap((group) => (group.variant === null ? [] : group.rows));
    const units = figuresByUnit(rows);
    if (units.size > MOST_UNITS) continue;
    for (const [unit, own] of units) {
      const [figure, ...more] = own;
      if (!figure || more.length > 0) continue;
      const said = onlyFigure(sections.record.paragraphs, unit);
      if (!said || said.count === figure.count) continue;
      const item = name.written;
      const [written, stated] = [said, figure].map(({ count }) => `${count}${unit}`);
      if (written && stated) yield { item, place: said.place, said: written, row: figure.row, stated };
    }
  }
}

interface RowFigure {
  readonly row: Activity;
  readonly count: number;
}

function figuresByUnit(rows: readonly Activity[]): ReadonlyMap<string, readonly RowFigure[]> {
  const units = new Map<string, RowFigure[]>();
  for (const row of rows) {
    const figure = row.content.written === '' ? null : contentFigure(row);
    if (!figure || COMMON_UNIT.test(figure.unit)) continue;
    const known = units.get(figure.unit) ?? [];
    units.set(figure.unit, known);
    known.push({ row, count: figure.count });
  }
  return units;
}

function onlyFigure(paragraphs: readonly Paragraph[], unit: string) {
  const all = paragraphs.flatMap(({ text, field: { place } }) => {
    if (!text.normalize('NFKC').includes(unit)) return [];
    const isOutside = statedCounts(text.replace(BRACKETS, '')).some((each) => each.unit === unit);
    return statedCounts(text).flatMap((each) => (each.unit === unit ? [{ ...each, place, isOutside }] : []));
  });
  const [only, ...more] = all;
  return only?.isOutside && more.length === 0 ? only : null;
}
