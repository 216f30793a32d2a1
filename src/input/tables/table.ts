import type { TableKind } from '../../domain/reading';
import type { Area } from '../../sheet/address';
import { sheetArea, type Grid } from '../grid';
import { once } from '../once';
import { aroundOf, labelsAround, type Around } from './around';
import { bodyOf, type Body } from './body';
import { STANDARD_WORDS, type HeaderWords } from '../headers/words';
import { findHeaders } from './find';
import { layoutOf } from './layout';
import { missingFields, type FoundHeader } from './header';
import { withPairs } from './pairs/find';
import { fieldsOf } from './run';
import { titleYearAbove, type TitleYear } from './title';

/** A table as found: its header and its rows, before anything is known of the year evaluated. */
export interface FoundTable {
  readonly kind: TableKind;
  readonly header: FoundHeader;
  readonly body: Body;
  /** What is written once above the table for all of its records. */
  readonly around: Around;
  /** The fiscal year named above the table or by its sheet; null where none is. */
  readonly year: TitleYear | null;
}

/** All tables on a sheet that are found by a row of headers. */
export function findTables(grid: Grid, words: HeaderWords = STANDARD_WORDS): readonly FoundTable[] {
  const headers = withPairs(grid, words, findHeaders(grid, words));
  const labels = once(() =>
    labelsAround(
      grid,
      headers.map(({ area }) => area),
    ),
  );
  return headers.map((header) => {
    const body = bodyOf(header, limitOf(header, headers), requiredColumns(header), hasHeadings(header));
    const above = headers.findLast((other) => other.area.bottom < header.area.top && besides(other.area, header.area));
    const around = aroundOf(header, above?.area.bottom ?? -1, labels);
    return { kind: header.vocabulary.table.kind, header, body, around, year: titleYear(header, above) };
  });
}

/** Every required field has a column, or is written above the table. */
export const isWhole = ({ header, around }: Pick<FoundTable, 'header' | 'around'>): boolean =>
  missingFields(header.vocabulary.table, fieldsOf(header.columns)).every(({ field }) => around.has(field));

/** Header, rows, notes and totals together. */
export const areaOf = ({ header, body }: FoundTable): Area => ({ ...header.area, bottom: body.bottom });

/** The same as it stands on the sheet. */
export const tableArea = (table: FoundTable): Area => sheetArea(table.header.grid, areaOf(table));

const besides = (a: Area, b: Area): boolean => a.left <= b.right && b.left <= a.right;

/** The row at which the next header over the same columns begins. */
function limitOf({ area, grid }: FoundHeader, headers: readonly FoundHeader[]): number {
  const next = headers.find((other) => other.area.top > area.bottom && besides(other.area, area));
  return next?.area.top ?? grid.height;
}

/** A group without a column of its own is named by lines between the records. */
function hasHeadings({ vocabulary, columns }: FoundHeader): boolean {
  const { heading } = layoutOf(vocabulary.table.kind);
  return heading !== null && !fieldsOf(columns).has(heading.group);
}

function requiredColumns({ columns }: FoundHeader): readonly number[] {
  return columns.flatMap(({ cell, match }) => (match?.kind === 'field' && match.field.required ? [cell.column] : []));
}

function titleYear({ grid, area }: FoundHeader, above: FoundHeader | undefined): TitleYear | null {
  return grid.turnedFrom
    ? titleYearAbove(grid.turnedFrom, sheetArea(grid, area))
    : titleYearAbove(grid, area, above?.area.bottom);
}
