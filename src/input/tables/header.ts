import { isSection } from '../../domain/report';
import type { FieldDefinition, TableDefinition } from '../../domain/tables/definition';
import type { Area } from '../../sheet/address';
import { filled, type Grid } from '../grid';
import { headerCells, headerText, type HeaderCell, type Rows } from '../headers/block';
import { headerKey } from '../headers/key';
import { isNearField } from '../headers/near';
import type { Vocabulary } from '../headers/vocabulary';
import { partYear } from '../headers/year';
import { isLegend, withoutCounts } from './marks';
import { fieldsOf, matchRun, repeatsOf, type MatchedColumn } from './run';

/** A row (or two, or three) of headers that was understood as the header of a table. */
export interface FoundHeader {
  readonly grid: Grid;
  readonly vocabulary: Vocabulary;
  /** The header's own rows and columns. */
  readonly area: Area;
  readonly columns: readonly MatchedColumn[];
  readonly score: number;
}

/** The readings of some rows as headers, one for each table that the words in them speak for and each run of columns. */
export function readHeaders(grid: Grid, rows: Rows, vocabularies: readonly Vocabulary[]): readonly FoundHeader[] {
  const runs = runsOf(headerCells(grid, rows));
  const read = vocabularies.map((vocabulary) => {
    const matched = runs.map((run) => matchRun(vocabulary, run));
    return {
      vocabulary,
      matched,
      parts: matched.map((columns) => foundIn(grid, ownRows(rows, columns), vocabulary, columns)),
    };
  });
  return read.flatMap(({ vocabulary, matched, parts }) => {
    const each = parts.flat();
    const isOne =
      each.length < 2 &&
      runs.length > 1 &&
      matched.every((run) => isMostlyKnown(run) && !isLegend(grid, rows, run)) &&
      runs.filter((run) => isTable(grid, rows, run, vocabularies)).length < 2;
    const whole = isOne ? found(grid, rows, vocabulary, matched.flat()) : null;
    return whole && whole.score > (each[0]?.score ?? 0) ? [whole, ...each] : each;
  });
}

/** Headers across an empty column belong together only where each side is one: not a label and its value beside a table. */
const isMostlyKnown = (columns: readonly MatchedColumn[]): boolean =>
  columns.filter(({ match }) => match).length * 2 > columns.length;

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

/** Whether some columns are a whole table's by themselves, over all of the rows or some. */
function isTable(
  grid: Grid,
  { top, bottom }: Rows,
  run: readonly HeaderCell[],
  vocabularies: readonly Vocabulary[],
): boolean {
  const [first, last] = [run[0]?.column ?? 0, run.at(-1)?.column ?? 0];
  const isWhole = (rows: Rows): boolean => {
    const cells = headerCells(grid, rows).filter(({ column }) => column >= first && column <= last);
    return vocabularies.some((vocabulary) => {
      const header = found(grid, rows, vocabulary, matchRun(vocabulary, cells));
      return header !== null && isComplete(header);
    });
  };
  for (let from = top; from <= bottom; from++)
    for (let to = from; to <= bottom; to++) if (isWhole({ top: from, bottom: to })) return true;
  return false;
}

/** Without the rows above in which a run has nothing, while tables beside it do. */
const ownRows = ({ bottom }: Rows, columns: readonly MatchedColumn[]): Rows => ({
  top: Math.min(bottom, ...columns.flatMap(({ cell }) => cell.lines.map(({ row }) => row))),
  bottom,
});

/** One header, or several where a run holds the same table again and again, complete each time. */
function foundIn(
  grid: Grid,
  rows: Rows,
  vocabulary: Vocabulary,
  columns: readonly MatchedColumn[],
): readonly FoundHeader[] {
  const whole = found(grid, rows, vocabulary, columns);
  const parts = repeatsOf(columns);
  if (!whole || parts.length < 2) return whole ? [whole] : [];
  const each = parts.flatMap((part) => found(grid, rows, vocabulary, part) ?? []);
  return each.length === parts.length && each.every(isComplete) ? each : [whole];
}

/** Beside fields that stand one under another, a line with nothing to its right is a title or a note. */
function withoutTitles(grid: Grid, { bottom }: Rows, columns: readonly MatchedColumn[]): readonly MatchedColumn[] {
  if (!grid.turnedFrom) return columns;
  const isOfTable = ({ match, cell }: MatchedColumn): boolean =>
    match !== undefined || grid.sheet.rows.some((_, row) => row > bottom && filled(grid, row, cell.column));
  return columns.slice(columns.findIndex(isOfTable), columns.findLastIndex(isOfTable) + 1);
}

/** A header over some columns as one table's; null where they cannot be. */
export function found(
  grid: Grid,
  rows: Rows,
  vocabulary: Vocabulary,
  run: readonly MatchedColumn[],
): FoundHeader | null {
  const columns = withoutCounts(grid, rows, withoutTitles(grid, rows, run));
  const fields = fieldsOf(columns);
  if (fields.size < 2 || !everyRowSpeaks(rows, columns)) return null;
  const named = isNamed(grid, vocabulary);
  if (!isEnough(vocabulary.table, fields, columns, named)) return null;
  const missing = missingFields(vocabulary.table, fields).length;
  const share = fields.size / vocabulary.table.fields.length;
  const dated = columns.filter((column) => isDated(column) || column.match?.kind === 'mark').length / columns.length;
  const score = fields.size - 1.5 * missing + (named ? 0.5 : 0) + (share + dated) / 10;
  return { grid, vocabulary, area: areaOf(rows, columns), columns, score };
}

/** A line of years below the words belongs to the header; a title with a year above does not. */
const isDated = ({ cell, match }: MatchedColumn): boolean =>
  Boolean(match?.period) && partYear(cell.lines.at(-1)?.text ?? '') !== null;

/** A header cell merged further down takes those rows too, whatever else stands in them. */
export function areaOf({ top, bottom }: Rows, columns: readonly MatchedColumn[]): Area {
  const bottoms = columns.flatMap(({ cell, match }) => (match ? cell.lines.map((line) => line.bottom) : []));
  const left = columns[0]?.cell.column ?? 0;
  return { top, bottom: Math.max(bottom, ...bottoms), left, right: columns.at(-1)?.cell.column ?? left };
}

export const missingFields = (table: TableDefinition, fields: ReadonlySet<string>): readonly FieldDefinition[] =>
  table.fields.filter((field) => field.required && !fields.has(field.field));

/** Whether every required column of the table is there. */
export const isComplete = ({ vocabulary, columns }: FoundHeader): boolean =>
  missingFields(vocabulary.table, fieldsOf(columns)).length === 0;

/**
 * A title above, or the first record below, is no part of a header: each of its rows must say something known. One cell
 * that reaches over all columns, whatever year it names, is a title.
 */
function everyRowSpeaks({ top, bottom }: Rows, columns: readonly MatchedColumn[]): boolean {
  const known = columns.filter(({ match }) => match);
  for (let row = top; row <= bottom; row++) {
    const lines = known.map(({ spoken }) => spoken.find((line) => line.row <= row && row <= line.bottom));
    const first = lines[0];
    const isOverAll =
      row < bottom && first !== undefined && lines.every((line) => line?.row === first.row && line.text === first.text);
    if (isOverAll || lines.every((line) => line === undefined)) return false;
  }
  return true;
}

/**
 * Whether so many headers are known that the row can be taken for this table: at least two, a required one missing
 * only where three others stand, nearly right ones among them (two where the sheet bears the table's name). A text of
 * the form makes a row of 項目 more than a list of names.
 */
function isEnough(
  table: TableDefinition,
  fields: ReadonlySet<string>,
  columns: readonly MatchedColumn[],
  named: boolean,
): boolean {
  const missing = missingFields(table, fields);
  const matched = columns.filter(({ match }) => match).length;
  const near = missing.length === 0 ? 0 : missing.filter((field) => isNearlyThere(field, columns)).length;
  const mostly = (matched + near) * 2 > columns.length || fields.size > 3;
  if (missing.length > 0) {
    const known = fields.size + near;
    return known >= (named ? 2 : 3) && known > missing.length - near && mostly;
  }
  return mostly || named || (table.kind === '項目' && [...fields].some(isSection));
}

const isNearlyThere = (field: FieldDefinition, columns: readonly MatchedColumn[]): boolean =>
  columns.some(({ cell, match }) => !match && !cell.continued && isNearField(field, headerText(cell)));

/** The sheet's name is a hint, no more. */
function isNamed(grid: Grid, { sheetKeys }: Vocabulary): boolean {
  const key = headerKey(grid.sheet.name);
  return sheetKeys.some((name) => key.includes(name));
}
