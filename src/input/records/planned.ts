import { fiscalYearOf, periodsIn } from '../../domain/notation';
import type { Period } from '../../domain/notation/types';
import type { TableRead } from '../../domain/reading';
import type { Measurement, PlannedTarget } from '../../domain/report';
import { headerText } from '../headers/block';
import { tableRead } from '../observe';
import { placeAt, spotAt } from '../place';
import type { InputTable } from '../tables/choose';
import type { FieldReader } from '../values/fields';
import { asText, asValue } from '../values/readers';
import { writtenOf } from '../tables/run';
import type { Row } from '../values/row';
import { measurement } from './indicators';

/** A column of figures with the time that its header names. */
interface Dated {
  readonly column: number;
  readonly at: { readonly row: number; readonly column: number };
  readonly written: string;
  readonly period: Period | null;
}

/** A table of the plan itself: one row an indicator, its figures in columns whose headers bear the years. */
export function readPlanned(table: InputTable, fields: FieldReader): readonly PlannedTarget[] {
  const target = table.columns.fields.get('target');
  const others = table.columns.otherYears.filter(({ field }) => field === 'target').map(({ column }) => column);
  const targets = [...(target ? [target] : []), ...others].toSorted((a, b) => a.column - b.column);
  const gains = gainColumns(table);
  return table.rows.map((row) => ({
    name: fields.of(row, 'name', asText),
    baseline: measurement(table, row, fields, 'baseline', 'baselinePeriod'),
    targets: targets.map((column) => measuredIn(table, row, column, fields)),
    gains: gains.map((column) => measuredIn(table, row, column, fields)),
  }));
}

/** A plan's table as it was read: columns of targets of other years, and of gains, are none that were left aside. */
export function plannedRead(table: InputTable): TableRead {
  const { grid } = table.found.header;
  const columns = [...table.columns.otherYears.map(({ column }) => column), ...gainColumns(table)];
  const read = new Set(columns.map(({ at }) => JSON.stringify(placeAt(grid, at.row, at.column))));
  const whole = tableRead(table);
  return { ...whole, leftAside: whole.leftAside.filter(({ place }) => !read.has(JSON.stringify(place))) };
}

/** Columns that nothing else is known of and whose header names several years: 令和３～５年度 養成数. */
function gainColumns({ found }: InputTable): readonly Dated[] {
  return found.header.columns.flatMap((column) => {
    const period = column.match ? undefined : periodsIn(headerText(column.cell)).find(isSpan)?.period;
    const { cell } = column;
    return period ? [{ column: cell.column, at: cell.at, written: writtenOf(column), period }] : [];
  });
}

function isSpan({ period }: { readonly period: Period }): boolean {
  const years = fiscalYearOf(period);
  return years !== null && years.from < years.to;
}

function measuredIn(
  table: InputTable,
  row: Row,
  { column, at, written, period }: Dated,
  fields: FieldReader,
): Measurement {
  const { grid } = table.found.header;
  return {
    value: fields.at(spotAt(grid, row.line, column), row.dates, asValue),
    period: { value: period, written, place: placeAt(grid, at.row, at.column), present: true },
  };
}
