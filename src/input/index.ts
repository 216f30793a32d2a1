import type { Place } from '../domain/field';
import type { Observation, Reading, TableKind, TableRead } from '../domain/reading';
import type { Area } from '../sheet/address';
import { isOwnSheet } from '../sheet/own';
import type { Sheet } from '../sheet/sheet';
import { findBasics, readBasics } from './basics';
import { gridOf, type Grid } from './grid';
import { headerWords } from './headers/words';
import { readItems, type ItemsRead } from './items';
import { itemBlocks, type ItemBlock } from './items/blocks';
import { basicsRead, hiddenIn, itemRead, once, secondTable, tableRead } from './observe';
import { placeAt } from './place';
import { readActivities, readGrantScores } from './records/activities';
import { readIndicators } from './records/indicators';
import { readImplementations, readInsurers } from './records/insurers';
import { matrixRead } from './records/matrix';
import { isMatrix, readRatings } from './records/ratings';
import { pointedColumns, readSettings } from './records/settings';
import { chooseTables, type InputTable } from './tables/choose';
import { areaOf, findTables, type FoundTable } from './tables/table';
import { titled } from './titles';
import { unreadOn } from './unread';
import { fieldReader, type FieldReader } from './values/fields';

/**
 * Reads a workbook: finds its tables wherever they stand, understands their columns and builds the report, every value
 * with its cell. Whatever the sheets hold there is a Reading; what could not be understood is observed, never guessed.
 * Time is linear in the number of cells.
 */
export function readWorkbook(sheets: readonly Sheet[]): Reading {
  const grids = sheets.filter(({ name }) => !isOwnSheet(name)).map(gridOf);
  const observations: Observation[] = [];
  const fields = fieldReader(observations);
  const found = allTables(grids, fields);
  const areas = (grid: Grid): readonly Area[] => (found.get(grid) ?? []).map(areaOf);

  const basicsTable = findBasics(grids, areas);
  const blocks = grids.flatMap((grid) => itemBlocks(grid, areas(grid)));
  const titles = titled(grids, (grid) => [...areas(grid), ...areasOfItems(blocks, grid)]);
  const basics = readBasics(basicsTable, titles, firstPlace(sheets), fields);
  const year = basics.fiscalYear.value;

  const { read, second } = chooseTables([...found.values()].flat(), year);
  const of = <T>(kind: TableKind, records: (table: InputTable) => readonly T[]): readonly T[] =>
    read.filter((table) => table.found.kind === kind).flatMap(records);
  const items = readItems(blocks, ofKind(read, '項目'), year, fields);
  const ratings = readRatings(grids, ofKind(read, '保険者評価'), items.items, year, fields);

  const report = {
    basics,
    items: items.items,
    indicators: of('指標', (table) => readIndicators(table, fields, year, items.nameAround(table.found.header))),
    insurers: of('保険者', (table) => readInsurers(table, fields)),
    insurerRatings: ratings.ratings,
    implementations: of('給付適正化実施状況', (table) => readImplementations(table, fields)),
    activities: of('取組実績', (table) => readActivities(table, fields)),
    grantScores: of('交付金得点', (table) => readGrantScores(table, fields)),
    settings: of('設定', (table) => readSettings(table, fields)),
  };
  const tables = [
    ...(basicsTable ? [basicsRead(basicsTable)] : []),
    ...items.blocks.map(itemRead),
    ...read.map(tableRead),
    ...ratings.matrices.map(matrixRead),
  ];
  const gridNamed = new Map(grids.map((grid) => [grid.sheet.name, grid]));
  const all = [
    ...observations,
    ...items.observations,
    ...read.flatMap((table) => observedOf(table, items)),
    ...read.flatMap(emptyTable),
    ...second.filter((table) => !isMatrix(table, ratings)).map(secondTable),
    ...ratings.second.map(matrixRead).map(secondOf),
    ...items.second.map((block) => secondOf(itemRead(block))),
    ...tables.flatMap((table) => hiddenOf(table, gridNamed)),
  ];
  const left = [...second.map(secondArea), ...[...ratings.second.map(matrixRead), ...items.second.map(itemRead)]];
  const known = (sheet: string): readonly Area[] =>
    [...tables, ...left].flatMap((one) => (one.sheet === sheet ? [one.area] : []));
  const unread = grids.flatMap((grid) => unreadOn(grid, known(grid.sheet.name)));
  return { report, tables, unread, observations: once(all), sheets };
}

/** The tables of each sheet, by the headers known and those of which 設定 says what they mean. */
function allTables(grids: readonly Grid[], fields: FieldReader): ReadonlyMap<Grid, readonly FoundTable[]> {
  const found = new Map(grids.map((grid) => [grid, findTables(grid)]));
  const settings = [...found.values()].flat().filter(({ kind }) => kind === '設定');
  const pointed = chooseTables(settings, null).read.flatMap((table) => pointedColumns(table, fields));
  if (pointed.length === 0) return found;
  const words = headerWords(pointed);
  return new Map(grids.map((grid) => [grid, findTables(grid, words)]));
}

const areasOfItems = (blocks: readonly ItemBlock[], grid: Grid): readonly Area[] =>
  blocks.filter((block) => block.grid === grid).flatMap(({ labels }) => labels.map(({ area }) => area));

/** A table of indicators inside of an item, or under headings of items, needs no column 項目. */
function observedOf({ found, columns, rows }: InputTable, items: ItemsRead): readonly Observation[] {
  const isKnown = items.nameAround(found.header) ?? (rows.length > 0 && rows.every((row) => row.spot('item')?.cell));
  if (found.kind !== '指標' || !isKnown) return columns.observations;
  const item = found.header.vocabulary.table.fields.find(({ field }) => field === 'item')?.header;
  return columns.observations.filter((one) => one.kind !== 'missingColumn' || one.meant !== item);
}

const firstPlace = (sheets: readonly Sheet[]): Place => ({ sheet: sheets[0]?.name ?? '', at: { row: 0, column: 0 } });

const ofKind = (tables: readonly InputTable[], kind: TableKind): readonly InputTable[] =>
  tables.filter(({ found }) => found.kind === kind);

function emptyTable({ found, rows }: InputTable): readonly Observation[] {
  const { grid, area } = found.header;
  if (rows.length > 0) return [];
  return [{ kind: 'emptyTable', place: placeAt(grid, area.bottom, area.left), table: found.kind }];
}

const secondArea = (table: FoundTable): Pick<TableRead, 'sheet' | 'area'> => ({
  sheet: table.header.grid.sheet.name,
  area: areaOf(table),
});

const secondOf = ({ sheet, area, table }: TableRead): Observation => ({
  kind: 'secondTable',
  place: { sheet, at: { row: area.top, column: area.left } },
  table,
});

function hiddenOf(table: TableRead, grids: ReadonlyMap<string, Grid>): readonly Observation[] {
  const grid = grids.get(table.sheet);
  return grid ? hiddenIn(table, grid) : [];
}
