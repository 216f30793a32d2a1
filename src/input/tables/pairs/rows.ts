import { fiscalYearOf, readCellValue } from '../../../domain/notation';
import { a1, type Address } from '../../../sheet/address';
import { filled, isCovered, type Grid } from '../../grid';
import { placeAt, spotAt, type Spot } from '../../place';
import type { Row } from '../../values/row';
import type { InputTable } from '../choose';
import type { Columns, YearColumn } from '../columns';
import type { FoundTable } from '../table';
import { groupsOf, type Pair } from './groups';

/**
 * The records of a table in which an indicator has a row for its targets and one for its actual values. The target is
 * that of the year evaluated, else of the next year that has one; the row of actual values is the series.
 * @param kinds the column that says which row is which; @param year the fiscal year evaluated
 */
export function pairedInput(found: FoundTable, columns: Columns, kinds: number, year: number | null): InputTable {
  const { grid } = found.header;
  const { pairs, others } = groupsOf(found, columns, kinds);
  const rows = pairs.map((pair) => rowOf(grid, columns, pair, kinds, year));
  const known = [
    ...[...columns.fields.values()].map(({ column }) => column),
    ...columns.years.map((one) => one.column),
  ];
  const leftAside = [
    ...pairs.flatMap((pair, index) =>
      unusedIn(
        grid,
        pair,
        rows[index],
        columns,
        known.filter((one) => one !== kinds),
      ),
    ),
    ...others.flatMap((row) => filledIn(grid, [row], known)),
  ].map((at) => ({ at, written: filled(grid, at.row, at.column)?.shown ?? '', why: 'besidesPair' as const }));
  return { found, columns: { ...columns, leftAside: [...columns.leftAside, ...leftAside] }, rows };
}

function rowOf(grid: Grid, { fields, years }: Columns, pair: Pair, kinds: number, year: number | null): Row {
  const dated = targetColumn(grid, years, pair.target, year);
  const [first = pair.target] = pair.rows;
  const ofActual = [pair.actual, ...pair.rows];
  const spot = (field: string): Spot | undefined => {
    if (field === 'item') return pair.item;
    if (field === 'name') return pair.name;
    if (field === 'target')
      return dated
        ? spotAt(grid, pair.target, dated.column)
        : { cell: undefined, place: placeAt(grid, pair.target, kinds) };
    const column = fields.get(field)?.column;
    if (column === undefined) return undefined;
    const rows = FIGURES.has(field) ? ofActual : pair.rows;
    const spots = rows.map((row) => spotAt(grid, row, column));
    return spots.find(({ cell }) => cell) ?? spots[0];
  };
  return {
    first: placeAt(grid, first, fields.get('name')?.column ?? kinds),
    line: pair.actual,
    dates: grid.sheet.dates,
    spot,
    dated: (field) => (field === 'target' ? dated : undefined),
    marks: [],
    above: undefined,
  };
}

/** Figures that were reached; all else may stand in either row. */
const FIGURES: ReadonlySet<string> = new Set(['baseline', 'baselinePeriod', 'latest', 'latestPeriod']);

/** The column of the target: of the year evaluated, else of the next that has one; the last where no year is known. */
function targetColumn(
  grid: Grid,
  years: readonly YearColumn[],
  row: number,
  year: number | null,
): YearColumn | undefined {
  const stated = years.filter(({ column }) => {
    const cell = filled(grid, row, column);
    return cell !== undefined && readCellValue(cell).kind !== 'missing';
  });
  if (year === null) return stated.at(-1);
  const own = years.find((one) => yearOf(one) === year);
  return stated.find((one) => yearOf(one) >= year) ?? own;
}

const yearOf = ({ period }: YearColumn): number => fiscalYearOf(period)?.from ?? 0;

/** Cells of a pair that its record does not hold, those aside that say what a used one says. */
function unusedIn(
  grid: Grid,
  pair: Pair,
  row: Row | undefined,
  { fields, years }: Columns,
  columns: readonly number[],
): readonly Address[] {
  const spots = [...fields.keys()].flatMap((field) => row?.spot(field) ?? []);
  const used = new Set([
    ...spots.map(({ place }) => a1(place.at)),
    ...years.map(({ column }) => a1(placeAt(grid, pair.actual, column).at)),
  ]);
  const texts = new Set(spots.map(({ cell, place }) => `${place.at.column} ${cell?.shown ?? ''}`));
  return filledIn(grid, pair.rows, columns).filter((at) => {
    const place = placeAt(grid, at.row, at.column).at;
    return !used.has(a1(place)) && !texts.has(`${place.column} ${filled(grid, at.row, at.column)?.shown ?? ''}`);
  });
}

const filledIn = (grid: Grid, rows: readonly number[], columns: readonly number[]): readonly Address[] =>
  rows.flatMap((row) =>
    columns.flatMap((column) => (filled(grid, row, column) && !isCovered(grid, row, column) ? [{ row, column }] : [])),
  );
