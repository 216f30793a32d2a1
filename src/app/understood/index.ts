import type { Place } from '../../domain/field';
import type { ColumnRead, LeftAside, Reading, TableKind, TableRead, TableShape, Unread } from '../../domain/reading';
import { tableName } from '../../domain/plannedTable';
import { definitionOf } from '../../domain/tables';
import type { Sheet } from '../../sheet/sheet';
import { understoodForms, type UnderstoodForms } from './forms';
import { wholeHeader } from './wholeHeader';
import { ROW_YEAR, ROW_YEAR_NAME, SERIES, SERIES_NAME } from './words';

/** How a header came to be understood. */
export type KnownBy =
  /** By the name that the template gives it. */
  | 'name'
  /** By another name for the same. */
  | 'alias'
  /** A person said so (設定, 列の対応). */
  | 'setting';

export interface UnderstoodColumn {
  readonly place: Place;
  /** As it stands in the workbook; lines joined by a space. */
  readonly header: string;
  /** The field's key, and what the template calls it. */
  readonly field: string;
  readonly meaning: string;
  readonly by: KnownBy;
}

export interface UnderstoodAside {
  readonly place: Place;
  /** Of a column its whole header, groups first. */
  readonly written: string;
  readonly why: LeftAside;
}

/** A table as it was understood. */
export interface UnderstoodTable {
  readonly kind: TableKind;
  /** What people call it: a plan's own table is none of 指標. */
  readonly name: string;
  readonly shape: TableShape;
  readonly sheet: string;
  readonly area: TableRead['area'];
  readonly columns: readonly UnderstoodColumn[];
  readonly asides: readonly UnderstoodAside[];
}

/** What of a workbook was understood, and what was not. */
export interface Understood {
  readonly tables: readonly UnderstoodTable[];
  /** Forms beside that are not evaluated: last year's first. */
  readonly forms: readonly UnderstoodForms[];
  readonly unread: readonly Unread[];
}

export function understoodOf(reading: Reading): Understood {
  const { report, tables, otherForms, unread, sheets } = reading;
  const byName = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  const understood = (table: TableRead): UnderstoodTable =>
    understoodTable(table, tableName(reading, table), byName.get(table.sheet));
  return {
    tables: tables.map(understood),
    forms: understoodForms(otherForms, report.basics.fiscalYear.value, understood),
    unread,
  };
}

function understoodTable(table: TableRead, name: string, sheet: Sheet | undefined): UnderstoodTable {
  return {
    kind: table.table,
    name,
    shape: table.shape,
    sheet: table.sheet,
    area: table.area,
    columns: table.columns
      .map((column) => understoodColumn(table.table, column))
      .toSorted((a, b) => order(table.shape, a.place, b.place)),
    asides: table.leftAside.map((aside) => withGroups(sheet, table, aside)),
  };
}

/** As a person reads: columns from left to right however many lines their headers have, labels downwards. */
function order(shape: TableShape, { at: a }: Place, { at: b }: Place): number {
  return shape === 'columns' ? a.column - b.column : a.row - b.row || a.column - b.column;
}

/** A column that was not read is told with the groups over it: 「数値」 alone says little. */
function withGroups(sheet: Sheet | undefined, { area, shape }: TableRead, aside: UnderstoodAside): UnderstoodAside {
  if (!sheet || shape !== 'columns' || !COLUMNS.has(aside.why)) return aside;
  const written = wholeHeader(sheet, area, aside.place);
  return written === '' ? aside : { ...aside, written };
}

const COLUMNS: ReadonlySet<LeftAside> = new Set<LeftAside>(['unknownColumn', 'secondColumnOfField', 'unusedColumn']);

/** What was left aside, by the reason. */
export function groupedAsides(
  asides: readonly UnderstoodAside[],
): readonly (readonly [LeftAside, readonly UnderstoodAside[]])[] {
  const groups = new Map<LeftAside, readonly UnderstoodAside[]>();
  for (const aside of asides) groups.set(aside.why, [...(groups.get(aside.why) ?? []), aside]);
  return [...groups];
}

function understoodColumn(kind: TableKind, { place, header, field, isPointed }: ColumnRead): UnderstoodColumn {
  const meaning = OWN_NAMES.get(field) ?? meaningOf(kind, field);
  return { place, header, field, meaning, by: isPointed ? 'setting' : isSame(header, meaning) ? 'name' : 'alias' };
}

/** Columns that are no field of a table. */
const OWN_NAMES: ReadonlyMap<string, string> = new Map([
  [SERIES, SERIES_NAME],
  [ROW_YEAR, ROW_YEAR_NAME],
]);

function meaningOf(kind: TableKind, field: string): string {
  return definitionOf(kind).fields.find((one) => one.field === field)?.header ?? field;
}

/** Whether a header is the template's, whatever blanks and line breaks part its lines. */
const isSame = (header: string, meaning: string): boolean => bare(header) === bare(meaning);

const bare = (text: string): string => text.normalize('NFKC').replace(/\s/g, '');
