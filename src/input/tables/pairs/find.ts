import type { Area } from '../../../sheet/address';
import { filled, type Grid } from '../../grid';
import { headerCells, type HeaderCell, type Rows } from '../../headers/block';
import type { Vocabulary } from '../../headers/vocabulary';
import type { HeaderWords } from '../../headers/words';
import { areaOf, isComplete, type FoundHeader } from '../header';
import { fieldsOf, matchRun, type MatchedColumn } from '../run';
import { rowKind, type RowKind } from './kind';

/** Header rows deeper than this are not looked for. */
const DEEPEST = 3;

/** Where a column begins to name kinds of rows, one under another. */
interface Start {
  readonly row: number;
  readonly column: number;
}

/**
 * Headers of tables in which an indicator has a row for its targets and one for its actual values (目標, 実績), its years
 * standing side by side. The column that names the rows bears the field 目標値; no other column does.
 */
function pairHeaders(grid: Grid, { byWord }: HeaderWords): readonly FoundHeader[] {
  const starts = startsOn(grid);
  const vocabulary = byWord.get(NAME)?.find(({ table }) => table.kind === '指標');
  return vocabulary ? starts.flatMap((start) => headerOver(grid, start, vocabulary) ?? []) : [];
}

/** A word that every table of indicators knows. */
const NAME = '指標';

/** Columns of kinds from their first row on; whatever else stands in one ends it: the header of the next table. */
function startsOn(grid: Grid): readonly Start[] {
  const all: Run[] = [];
  const open = new Map<number, Run>();
  for (const [row, cells] of grid.sheet.rows.entries()) {
    for (const [column, cell] of cells.entries()) {
      if (cell === undefined) continue;
      const kind = typeof cell.value === 'string' ? rowKind(cell.value) : null;
      const run = open.get(column);
      if (kind === null) open.delete(column);
      else if (run) run.kinds.add(kind);
      else open.set(column, started(all, { row, column }, kind));
    }
  }
  return all.filter(({ kinds }) => kinds.has('target') && kinds.has('actual')).map(({ start }) => start);
}

function started(all: Run[], start: Start, kind: RowKind): Run {
  const run = { start, kinds: new Set([kind]) };
  all.push(run);
  return run;
}

interface Run {
  readonly start: Start;
  readonly kinds: Set<RowKind>;
}

/** The header over a column of kinds that understands most: a name, years, and no 目標値 of its own. */
function headerOver(grid: Grid, { row, column }: Start, vocabulary: Vocabulary): FoundHeader | undefined {
  const found = rowsAbove(row).flatMap((rows): readonly FoundHeader[] => {
    const columns = withKinds(vocabulary, matchRun(vocabulary, around(grid, rows, column)), column);
    const score = columns.filter(({ match }) => match).length;
    return isPairs(columns) ? [{ grid, vocabulary, area: areaOf(rows, columns), columns, score }] : [];
  });
  return found.toSorted((a, b) => b.score - a.score || depth(a) - depth(b))[0];
}

const depth = ({ area }: FoundHeader): number => area.bottom - area.top;

/** One to three rows above the first kind, or above the heading of a group that stands between: 【介護予防】. */
const rowsAbove = (row: number): readonly Rows[] =>
  [row - 1, row - 2].flatMap((bottom) =>
    Array.from({ length: DEEPEST }, (_, more) => ({ top: bottom - more, bottom })).filter(({ top }) => top >= 0),
  );

/** The columns with headers around that of the kinds, which may have none. */
function around(grid: Grid, rows: Rows, kinds: number): readonly HeaderCell[] {
  const cells = new Map(headerCells(grid, rows).map((cell) => [cell.column, cell]));
  const own = cells.get(kinds) ?? {
    column: kinds,
    at: { row: rows.bottom, column: kinds },
    lines: [],
    continued: false,
  };
  const left: HeaderCell[] = [];
  const right: HeaderCell[] = [];
  for (let cell = cells.get(kinds - 1); cell; cell = cells.get(cell.column - 1)) left.unshift(cell);
  for (let cell = cells.get(kinds + 1); cell; cell = cells.get(cell.column + 1)) right.push(cell);
  return [...left, own, ...right];
}

function withKinds({ table }: Vocabulary, columns: readonly MatchedColumn[], kinds: number): readonly MatchedColumn[] {
  const field = table.fields.find((one) => one.field === 'target');
  return columns.map((column) =>
    field && column.cell.column === kinds
      ? { ...column, match: { kind: 'field', field, period: null, isPointed: false }, spoken: column.cell.lines }
      : column,
  );
}

function isPairs(columns: readonly MatchedColumn[]): boolean {
  const targets = columns.filter(({ match }) => match?.kind === 'field' && match.field.field === 'target');
  const years = columns.filter(({ match }) => match?.kind === 'year');
  return fieldsOf(columns).has('name') && targets.length === 1 && years.length > 0;
}

/** The column that names the kinds of rows; null where a table has none: its targets are figures. */
export function kindsColumn({ grid, vocabulary, columns, area }: FoundHeader): number | null {
  if (vocabulary.table.kind !== '指標') return null;
  const target = columns.find(({ match }) => match?.kind === 'field' && match.field.field === 'target');
  const column = target?.cell.column;
  if (column === undefined) return null;
  for (let row = area.bottom + 1; row < grid.height; row++) {
    const cell = filled(grid, row, column);
    const kind = cell && rowKind(cell.shown);
    if (kind === 'target' || kind === 'actual') return column;
    if (kind === null) return null;
  }
  return null;
}

/** The headers of a sheet with those of such tables in the place of what was taken for a part of them. */
export function withPairs(grid: Grid, words: HeaderWords, headers: readonly FoundHeader[]): readonly FoundHeader[] {
  const pairs = pairHeaders(grid, words).filter(
    (pair) => !headers.some((other) => overlap(other.area, pair.area) && isComplete(other)),
  );
  if (pairs.length === 0) return headers;
  const others = headers.filter((one) => !pairs.some((pair) => overlap(one.area, pair.area)));
  return [...others, ...pairs].sort((a, b) => a.area.top - b.area.top || a.area.left - b.area.left);
}

const overlap = (a: Area, b: Area): boolean =>
  a.left <= b.right && b.left <= a.right && a.top <= b.bottom && b.top <= a.bottom;
