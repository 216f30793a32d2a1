import type { Place } from '../../domain/field';
import type { Reading, TableRead } from '../../domain/reading';
import { isFree } from '../typing';
import { settingsOf } from './settings';

/** A line of 基本情報 that is still to be written. */
export interface NewLine {
  readonly label: Place;
  readonly value: Place;
}

/** The free lines under 基本情報, the first right below the last line; none where its values do not stand beside labels. */
export function* nextLines(reading: Reading, { sheet, area, columns }: TableRead): Generator<NewLine, undefined> {
  const last = lastPair(reading, columns);
  if (!last) return undefined;
  for (let row = area.bottom + 1; ; row++) {
    const label = { sheet, at: { row, column: last.label } };
    const value = { sheet, at: { row, column: last.value } };
    if (!isFree(reading.sheets, label) || !isFree(reading.sheets, value)) return undefined;
    yield { label, value };
  }
}

/** The columns of the lowest label whose value stands to its right. */
function lastPair(reading: Reading, columns: TableRead['columns']): { label: number; value: number } | undefined {
  const { prefecture, fiscalYear, insurerCount, department, updatedOn, submittedOn } = reading.report.basics;
  const others = Object.entries({ prefecture, fiscalYear, insurerCount, department, updatedOn, submittedOn });
  const places = new Map<string, Place | null>([
    ...others.map(([name, field]) => [name, field.present ? field.place : null] as const),
    ...settingsOf(reading).map(({ name, place }) => [name, place] as const),
  ]);
  const pairs = columns.flatMap(({ field, place: { at } }) => {
    const value = places.get(field)?.at;
    return value && value.row === at.row && value.column > at.column
      ? [{ row: at.row, label: at.column, value: value.column }]
      : [];
  });
  return pairs.toSorted((a, b) => b.row - a.row)[0];
}
