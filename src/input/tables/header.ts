import type { FieldDefinition, TableDefinition } from '../../domain/tables/definition';
import type { Area } from '../../sheet/address';
import type { Grid } from '../grid';
import { headerKey } from '../headers/key';
import { headerCells, type HeaderCell, type Rows } from '../headers/block';
import { matchHeader, type HeaderMatch } from '../headers/match';
import type { Vocabulary } from '../headers/vocabulary';

/** A row (or two, or three) of headers that was understood as the header of a table. */
export interface FoundHeader {
  readonly grid: Grid;
  readonly vocabulary: Vocabulary;
  /** The header's own rows and columns. */
  readonly area: Area;
  readonly columns: readonly MatchedColumn[];
  readonly score: number;
}

export interface MatchedColumn {
  readonly cell: HeaderCell;
  readonly match: HeaderMatch | undefined;
}

/** The readings of some rows as headers, one for each table that the words in them speak for and each run of columns. */
export function readHeaders(grid: Grid, rows: Rows, vocabularies: readonly Vocabulary[]): readonly FoundHeader[] {
  const runs = runsOf(headerCells(grid, rows));
  return vocabularies.flatMap((vocabulary) => {
    const matched = runs.map((run) => run.map((cell) => ({ cell, match: matchCell(vocabulary, cell) })));
    const parts = matched.map((columns) => found(grid, rows, vocabulary, columns)).filter((one) => one !== null);
    const whole = parts.length > 1 || runs.length < 2 ? null : found(grid, rows, vocabulary, matched.flat());
    return whole && whole.score > (parts[0]?.score ?? 0) ? [whole] : parts;
  });
}

/** Neighbouring columns with headers; a column without one parts two tables side by side. */
function runsOf(cells: readonly HeaderCell[]): readonly (readonly HeaderCell[])[] {
  const runs: HeaderCell[][] = [];
  for (const cell of cells) {
    const run = runs.at(-1);
    if (run && run.at(-1)?.column === cell.column - 1) run.push(cell);
    else runs.push([cell]);
  }
  return runs;
}

const matchCell = (vocabulary: Vocabulary, cell: HeaderCell): HeaderMatch | undefined =>
  cell.continued ? undefined : matchHeader(vocabulary, cell.lines);

function found(grid: Grid, rows: Rows, vocabulary: Vocabulary, columns: readonly MatchedColumn[]): FoundHeader | null {
  const fields = fieldsOf(columns);
  if (!everyRowSpeaks(rows, columns) || !isEnough(vocabulary.table, fields, columns, isNamed(grid, vocabulary)))
    return null;
  const left = columns[0]?.cell.column ?? 0;
  const right = columns.at(-1)?.cell.column ?? left;
  const missing = missingFields(vocabulary.table, fields).length;
  const share = fields.size / vocabulary.table.fields.length;
  const named = isNamed(grid, vocabulary) ? 0.5 : 0;
  const score = fields.size - 1.5 * missing + named + share / 10;
  return { grid, vocabulary, area: { ...rows, left, right }, columns, score };
}

export function fieldsOf(columns: readonly MatchedColumn[]): ReadonlySet<string> {
  return new Set(columns.flatMap(({ match }) => (match?.kind === 'field' ? [match.field.field] : [])));
}

export const missingFields = (table: TableDefinition, fields: ReadonlySet<string>): readonly FieldDefinition[] =>
  table.fields.filter((field) => field.required && !fields.has(field.field));

/** A title above, or the first record below, is no part of a header: each of its rows must say something known. */
function everyRowSpeaks({ top, bottom }: Rows, columns: readonly MatchedColumn[]): boolean {
  const speaking = new Set(columns.flatMap(({ cell, match }) => (match ? cell.lines.map((line) => line.row) : [])));
  return speaking.size === bottom - top + 1;
}

/** Texts that make a row of 項目 more than a list of names. */
const SECTIONS = new Set(['background', 'record', 'evaluation', 'insurers', 'summary']);

/**
 * Whether so many headers are known that the row can be taken for this table: at least two, a required one missing
 * only where three others stand (two where the sheet bears the table's name).
 */
function isEnough(
  table: TableDefinition,
  fields: ReadonlySet<string>,
  columns: readonly MatchedColumn[],
  named: boolean,
): boolean {
  const missing = missingFields(table, fields).length;
  const mostly = fields.size * 2 > columns.length || fields.size > 3;
  if (missing > 0) return fields.size >= (named ? 2 : 3) && fields.size > missing && mostly;
  return (
    fields.size >= 2 && (mostly || named || (table.kind === '項目' && [...fields].some((one) => SECTIONS.has(one))))
  );
}

/** The sheet's name is a hint, no more. */
function isNamed(grid: Grid, { sheetKeys }: Vocabulary): boolean {
  const key = headerKey(grid.sheet.name);
  return sheetKeys.some((name) => key.includes(name));
}
