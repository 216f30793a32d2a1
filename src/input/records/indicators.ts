import type { Field } from '../../domain/field';
import type { Period, ValueNotation } from '../../domain/notation/types';
import type { Indicator, Measurement } from '../../domain/report';
import { placeAt, spotAt } from '../place';
import { fiscalYearOf, readPeriod, writePeriod } from '../../domain/notation';
import { partYear } from '../headers/year';
import type { InputTable } from '../tables/choose';
import type { FieldColumn } from '../tables/columns';
import type { FieldReader } from '../values/fields';
import { asDirection, asItemName, asMethod, asPeriod, asText, asValue } from '../values/readers';
import type { CellReader } from '../values/outcome';
import type { Row } from '../values/row';
import { ratedIn } from './rated';
import { unitOf } from './unit';

/**
 * 指標: one row an indicator.
 * @param year the fiscal year evaluated, which bounds the latest value of a series.
 * @param around the item on whose own sheet the table stands: that of every row where there is no column 項目.
 */
export function readIndicators(
  table: InputTable,
  fields: FieldReader,
  year: number | null,
  around: Field<string> | undefined,
): readonly Indicator[] {
  const rated = ratedIn(table.rows, fields);
  return table.rows.map((row) => {
    const series = seriesOf(table, row, fields);
    const baseline = measurement(table, row, fields, 'baseline', 'baselinePeriod');
    const written = measurement(table, row, fields, 'latest', 'latestPeriod');
    const latest = written.value.present ? written : (newest(series, year) ?? written);
    const target = measurement(table, row, fields, 'target', 'targetPeriod');
    const name = fields.of(row, 'name', asText);
    const item = fields.of(row, 'item', asItemName);
    return {
      item: around && (!item.present || isAbove(table, item)) ? around : item,
      name,
      unit: unitOf(fields.of(row, 'unit', asText), name, [target.value, latest.value, baseline.value]),
      direction: fields.of(row, 'direction', asDirection),
      baseline,
      latest,
      target,
      method: fields.of(row, 'method', asMethod),
      rating: rated(row),
      reason: fields.of(row, 'reason', asText),
      note: fields.of(row, 'note', asText),
      source: fields.of(row, 'source', asText),
      series,
    };
  });
}

/** Whether the item is named above the table alone: on an item's own sheet that may be a heading of less. */
function isAbove({ found }: InputTable, { place }: Field<string>): boolean {
  return JSON.stringify(found.around.get('item')?.place ?? null) === JSON.stringify(place);
}

/** 「増加」 is a target; as a baseline or latest value it leaves the figure out. */
const asFigure: CellReader<ValueNotation> = (cell, dates) => {
  const outcome = asValue(cell, dates);
  const relative = outcome.kind === 'value' && outcome.value.kind === 'relative';
  return relative ? { kind: 'unreadable', expected: 'number' } : outcome;
};

/** A figure with the time it belongs to: that in a column beside it, else that in its own header. */
export function measurement(
  table: InputTable,
  row: Row,
  fields: FieldReader,
  valueField: string,
  periodField: string,
): Measurement {
  const value = fields.of(row, valueField, valueField === 'target' ? asValue : asFigure);
  const period = fields.of(row, periodField, asPeriod);
  const column = row.dated?.(valueField) ?? table.columns.fields.get(valueField);
  if (period.value !== null || period.written !== '') return { value, period };
  return { value, period: besidePeriod(value) ?? (column && headerPeriod(table, column)) ?? period };
}

/** 45千人（R2）: the time in the brackets behind a figure. */
const BRACKETED = /[（(]([^（()）]{2,16})[)）]\s*$/;

function besidePeriod({ value, written, place }: Field<ValueNotation>): Field<Period> | null {
  const inside = value === null ? undefined : BRACKETED.exec(written)?.[1];
  const read = inside === undefined ? null : readPeriod(inside);
  return read?.kind === 'period' ? { value: read.period, written: inside ?? '', place, present: true } : null;
}

/** What a header says of its time alone: R5 of 「R5実績値」, for that is what the form prints. */
function timeIn(header: string, period: Period): string {
  return partYear(header)?.written ?? writePeriod(period);
}

/** The year in a header (目標値(R5)) is the period of its column where no other is written. */
function headerPeriod(table: InputTable, column: FieldColumn): Field<Period> | null {
  if (column.period === null) return null;
  const place = placeAt(table.found.header.grid, column.at.row, column.at.column);
  return { value: column.period, written: timeIn(column.written, column.period), place, present: true };
}

function seriesOf(table: InputTable, row: Row, fields: FieldReader): readonly Measurement[] {
  const { grid } = table.found.header;
  return table.columns.years.map((column) => ({
    value: fields.at(spotAt(grid, row.line, column.column), row.dates, asValue),
    period: {
      value: column.period,
      written: timeIn(column.written, column.period),
      place: placeAt(grid, column.at.row, column.at.column),
      present: true,
    },
  }));
}

/** Where a table has year columns and no 直近値, the latest value is the newest filled one not after the year evaluated. */
function newest(series: readonly Measurement[], year: number | null): Measurement | undefined {
  const until = series.filter(({ period }) => year === null || firstYear(period) <= year);
  return until.findLast(({ value }) => isFigure(value)) ?? until.at(-1);
}

const firstYear = (period: Field<Period>): number => (period.value ? (fiscalYearOf(period.value)?.from ?? 0) : 0);

const isFigure = ({ value }: Field<ValueNotation>): boolean => value !== null && value.kind !== 'missing';
