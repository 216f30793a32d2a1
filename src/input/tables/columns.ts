import { fiscalYearOf } from '../../domain/notation';
import type { Period } from '../../domain/notation/types';
import type { Rating } from '../../domain/rating';
import type { ColumnRead, LeftAside, Observation } from '../../domain/reading';
import type { FieldDefinition } from '../../domain/tables/definition';
import type { Address } from '../../sheet/address';
import { filled, isCovered } from '../grid';
import type { Body } from './body';
import { placeAt } from '../place';
import { prefer } from './current';
import type { FoundHeader } from './header';
import { missing } from './missing';
import { withPlannedBaseline } from './planned';
import { bracketedIn, endColumns, writtenOf, type MatchedColumn } from './run';
import { withSubHeaders } from './subHeaders';
import type { FoundTable } from './table';

/** How the columns of a table are read for one evaluated year. */
export interface Columns {
  readonly fields: ReadonlyMap<string, FieldColumn>;
  /** The second column of a field whose values end in it: 開始日 | 終了日. */
  readonly ends: ReadonlyMap<string, FieldColumn>;
  /** Columns of a field for years other than the one read. */
  readonly otherYears: readonly { readonly field: string; readonly column: YearColumn }[];
  /** Columns of a yearly series, oldest first. */
  readonly years: readonly YearColumn[];
  /** Columns of a scale, in one of which a mark stands. */
  readonly marks: readonly MarkColumn[];
  readonly read: readonly ColumnRead[];
  readonly leftAside: readonly { readonly at: Address; readonly written: string; readonly why: LeftAside }[];
  readonly observations: readonly Observation[];
}

export interface FieldColumn {
  readonly column: number;
  readonly at: Address;
  readonly written: string;
  /** The year that the header bears: 目標値(R5). */
  readonly period: Period | null;
  /** A person said what it means. */
  readonly isPointed: boolean;
}

export interface MarkColumn extends FieldColumn {
  readonly rating: Rating;
}

export interface YearColumn extends FieldColumn {
  readonly period: Period;
}

/**
 * Where several columns bear one field for different years, the evaluated year's is read; one of which a person said
 * what it means goes before all.
 * @param year the fiscal year evaluated
 */
export function resolveColumns(
  { header: found, around, body, year: ownYear }: Pick<FoundTable, 'header' | 'around' | 'body' | 'year'>,
  year: number | null,
): Columns {
  const header = withSubHeaders(found);
  const series = seriesOf(header);
  const last = endColumns(header.columns);
  const ends = new Map([...last].map(([field, column]) => [field, fieldColumn(column, null)]));
  const fields = new Map<string, FieldColumn>();
  const otherYears: Columns['otherYears'][number][] = [];
  const leftAside: Columns['leftAside'][number][] = [];
  const observations: Observation[] = [];
  const own = withPlannedBaseline(byField(header, [...series, ...ends.values()]), header.vocabulary.table, year);
  for (const [field, columns] of own) {
    const chosen = choose(columns, year);
    if (chosen) fields.set(field.field, chosen);
    for (const other of columns.filter((column) => column !== chosen)) {
      leftAside.push({ at: other.at, written: other.written, why: 'secondColumnOfField' });
      if (chosen?.period && isDated(other)) otherYears.push({ field: field.field, column: other });
      if (chosen && !chosen.isPointed && !differsInYear(chosen, other))
        observations.push(duplicate(header, field, other));
    }
  }
  const unknown = header.columns.filter(({ match, cell }) => !match && hasContent(header, body, cell.column));
  leftAside.push(...unknown.map((column) => ({ ...fieldColumn(column, null), why: 'unknownColumn' as const })));
  leftAside.push(...withoutHeader(header, body).map((at) => ({ at, written: '', why: 'unknownColumn' as const })));
  const unused = header.columns.filter(({ match }) => match?.kind === 'unused');
  leftAside.push(...unused.map((column) => ({ ...fieldColumn(column, null), why: 'unusedColumn' as const })));
  const yearKnown = ownYear !== null || otherYears.length > 0 ? ['fiscalYear'] : [];
  const marks = header.columns.flatMap((column) =>
    column.match?.kind === 'mark' ? [{ ...fieldColumn(column, null), rating: column.match.rating }] : [],
  );
  observations.push(
    ...missing(
      header,
      new Set([...fields.keys(), ...around.keys(), ...(marks.length > 0 ? ['rating'] : []), ...yearKnown]),
      unknown,
    ),
  );
  const read = columnsRead(header, [...fields, ...ends], series, marks);
  return { fields, ends, otherYears, years: series, marks, read, leftAside, observations };
}

const fieldColumn = (column: MatchedColumn, period: Period | null): FieldColumn => ({
  column: column.cell.column,
  at: column.cell.at,
  written: writtenOf(column),
  period,
  isPointed: column.match?.kind === 'field' && column.match.isPointed,
});

/** Year columns, and columns of 実績 that bear years where there are several. */
function seriesOf({ columns, vocabulary }: FoundHeader): readonly YearColumn[] {
  if (vocabulary.table.kind !== '指標') return [];
  const dated = columns.filter(
    ({ match }) => match?.kind === 'field' && match.field.field === 'latest' && match.period && !match.isPointed,
  );
  const ofLatest = dated.length > 1 ? dated : [];
  return columns
    .flatMap((column): readonly YearColumn[] => {
      const { match } = column;
      if (!match?.period || (match.kind === 'field' && !ofLatest.includes(column))) return [];
      return [{ ...fieldColumn(column, null), period: match.period }];
    })
    .toSorted((a, b) => firstYear(a.period) - firstYear(b.period));
}

function byField(
  { columns, vocabulary }: FoundHeader,
  taken: readonly FieldColumn[],
): ReadonlyMap<FieldDefinition, readonly FieldColumn[]> {
  const isTaken = new Set(taken.map(({ column }) => column));
  const found = new Map<FieldDefinition, FieldColumn[]>();
  const own = columns.filter(({ match, cell }) => match?.kind === 'field' && !isTaken.has(cell.column));
  const add = (field: FieldDefinition | undefined, column: MatchedColumn) => {
    if (field) found.set(field, [...(found.get(field) ?? []), fieldColumn(column, column.match?.period ?? null)]);
  };
  for (const column of own) add(column.match?.kind === 'field' ? column.match.field : undefined, column);
  for (const column of own) {
    const bracketed = vocabulary.table.fields.find(({ field }) => field === bracketedIn(column));
    if (bracketed && !found.has(bracketed)) add(bracketed, column);
  }
  return found;
}

const isDated = (column: FieldColumn): column is YearColumn => column.period !== null;

const firstYear = (period: Period): number => fiscalYearOf(period)?.from ?? 0;

function choose(all: readonly FieldColumn[], year: number | null): FieldColumn | undefined {
  const columns = prefer(all, ({ isPointed }) => isPointed);
  const ofYear = columns.find(({ period }) => year !== null && period !== null && isOfYear(period, year));
  return ofYear ?? columns.find(({ period }) => period === null) ?? columns[0];
}

/** 「R5」 leaves 年 and 年度 open; a header that bears it means the fiscal year. */
function isOfYear(period: Period, year: number): boolean {
  if (period.kind === 'open' || period.kind === 'year') return period.year === year;
  const years = fiscalYearOf(period);
  return years !== null && years.from <= year && year <= years.to;
}

const differsInYear = (one: FieldColumn, other: FieldColumn): boolean =>
  JSON.stringify(one.period) !== JSON.stringify(other.period);

function duplicate(header: FoundHeader, field: FieldDefinition, { at, written }: FieldColumn): Observation {
  const place = placeAt(header.grid, at.row, at.column);
  return { kind: 'duplicateHeader', place, written, table: header.vocabulary.table.kind, field: field.header };
}

/** The first cells of columns in which something stands below no header. */
function withoutHeader({ grid, columns, area }: FoundHeader, { records }: Body): readonly Address[] {
  const known = new Set(columns.map(({ cell }) => cell.column));
  const blank = Array.from({ length: area.right - area.left + 1 }, (_, index) => area.left + index).filter(
    (column) => !known.has(column),
  );
  return blank.flatMap((column) => {
    const row = records.find((one) => filled(grid, one, column) && !isCovered(grid, one, column));
    return row === undefined ? [] : [{ row, column }];
  });
}

/** A column whose header is continued from its left neighbour counts only if something stands in it. */
function hasContent({ grid, columns }: FoundHeader, { records }: Body, column: number): boolean {
  const cell = columns.find((one) => one.cell.column === column)?.cell;
  return cell !== undefined && (!cell.continued || records.some((row) => filled(grid, row, column)));
}

function columnsRead(
  header: FoundHeader,
  fields: readonly (readonly [string, FieldColumn])[],
  series: readonly YearColumn[],
  marks: readonly MarkColumn[],
): readonly ColumnRead[] {
  const place = ({ at }: FieldColumn): ColumnRead['place'] => placeAt(header.grid, at.row, at.column);
  return [
    ...fields.map(([field, column]) => ({
      place: place(column),
      header: column.written,
      field,
      isPointed: column.isPointed,
    })),
    ...marks.map((column) => ({ place: place(column), header: column.written, field: 'rating', isPointed: false })),
    ...series.map((column) => ({ place: place(column), header: column.written, field: 'series', isPointed: false })),
  ].toSorted((a, b) => a.place.at.column - b.place.at.column);
}
