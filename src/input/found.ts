import type { Area } from '../sheet/address';
import type { Grid } from './grid';
import { headerWords, STANDARD_WORDS } from './headers/words';
import { pointedColumns } from './records/settings';
import { chooseTables } from './tables/choose';
import { findTables, tableArea, type FoundTable } from './tables/table';
import { findTurned } from './tables/turned';
import type { FieldReader } from './values/fields';

/** The tables found on each sheet. */
export type FoundTables = ReadonlyMap<Grid, readonly FoundTable[]>;

/** The tables of each sheet, by the headers known and those of which 設定 says what they mean. */
export function allTables(grids: readonly Grid[], fields: FieldReader): FoundTables {
  const found = new Map(grids.map((grid) => [grid, findTables(grid)]));
  const settings = [...found.values()].flat().filter(({ kind }) => kind === '設定');
  const pointed = chooseTables(settings, null).read.flatMap((table) => pointedColumns(table, fields));
  const words = pointed.length === 0 ? STANDARD_WORDS : headerWords(pointed);
  return new Map(
    grids.map((grid) => {
      const upright = pointed.length === 0 ? (found.get(grid) ?? []) : findTables(grid, words);
      return [grid, [...upright, ...findTurned(grid, words, upright.map(tableArea))]];
    }),
  );
}

/** The same without some tables. */
export const without = (found: FoundTables, left: ReadonlySet<FoundTable>): FoundTables =>
  left.size === 0
    ? found
    : new Map([...found].map(([grid, tables]) => [grid, tables.filter((table) => !left.has(table))]));

/** The areas that the tables of a sheet take. */
export const areasIn =
  (found: FoundTables) =>
  (grid: Grid): readonly Area[] =>
    (found.get(grid) ?? []).map(tableArea);
