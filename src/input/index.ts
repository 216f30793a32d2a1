import type { Place } from '../domain/field';
import type { Observation, Reading, TableKind, TableRead } from '../domain/reading';
import type { Item } from '../domain/report';
import type { Area } from '../sheet/address';
import { isFormSheet, isOwnSheet } from '../sheet/own';
import type { Sheet } from '../sheet/sheet';
import { findBasics, readBasics } from './basics';
import { gridOf, type Grid } from './grid';
import { headerWords, STANDARD_WORDS } from './headers/words';
import { readItems, type ItemsRead } from './items';
import { itemBlocks, type ItemBlock } from './items/blocks';
import { basicsRead, hiddenIn, itemRead, once, secondTable, tableRead } from './observe';
import { placeAt } from './place';
import { readActivities, readGrantScores } from './records/activities';
import { readIndicators } from './records/indicators';
import { readImplementations, readInsurers } from './records/insurers';
import { findMatrices } from './records/matrices';
import { matrixRead } from './records/matrix';
import { isMatrix, isPartOf, readRatings } from './records/ratings';
import { pointedColumns, readSettings } from './records/settings';
import { chooseTables, type InputTable } from './tables/choose';
import { findTables, tableArea, type FoundTable } from './tables/table';
import { findTurned } from './tables/turned';
import { titled } from './titles';
import { unreadOn } from './unread';
import { fieldReader, type FieldReader } from './values/fields';

/**
 * Reads a workbook: finds its tables wherever they stand, understands their columns and builds the report, every value
 * with its cell. Whatever the sheets hold there is a Reading; what could not be understood is observed, never guessed.
 * Forms that the program wrote are read only where nothing else is there to read. Time is linear in the number of cells.
 */
export function readWorkbook(sheets: readonly Sheet[]): Reading {
  const input = readSheets(sheets, ({ name }) => !isOwnSheet(name));
  if (input.tables.length > 0 || !sheets.some(({ name }) => isFormSheet(name))) return input;
  const { observations, ...forms } = readSheets(sheets, ({ name }) => isFormSheet(name));
  // All that stands on a form is text.
  return { ...forms, from: 'forms', observations: observations.filter(({ kind }) => kind !== 'numberAsText') };
}

function readSheets(sheets: readonly Sheet[], isRead: (sheet: Sheet) => boolean): Reading {
  const grids = sheets.filter(isRead).map(gridOf);
  const observations: Observation[] = [];
  const fields = fieldReader(observations);
  const found = allTables(grids, fields);
  const areas = (grid: Grid): readonly Area[] => (found.get(grid) ?? []).map(tableArea);

  const basicsTable = findBasics(grids, areas);
  const blocks = grids.flatMap((grid) => itemBlocks(grid, areas(grid)));
  const names = namedItems(blocks, found);
  const matrices = new Map(grids.map((grid) => [grid, findMatrices(grid, names, found.get(grid) ?? [])]));
  const titles = titled(grids, (grid) => [
    ...areas(grid),
    ...areasOfItems(blocks, grid),
    ...(matrices.get(grid) ?? []).map((matrix) => matrixRead(matrix).area),
  ]);
  const basics = readBasics(basicsTable, titles, firstPlace(sheets), fields);
  const year = basics.fiscalYear.value;

  const all = [...matrices.values()].flat();
  const { read, second } = chooseTables(
    [...found.values()].flat().filter((table) => !isPartOf(table, all)),
    year,
  );
  const of = <T>(kind: TableKind, records: (table: InputTable) => readonly T[]): readonly T[] =>
    read.filter((table) => table.found.kind === kind).flatMap(records);
  const items = readItems(blocks, ofKind(read, '項目'), year, fields);
  const ratings = readRatings(all, ofKind(read, '保険者評価'), year, fields);

  const report = {
    basics,
    items: items.items,
    indicators: of('指標', (table) => readIndicators(table, fields, year, items.nameAround(table.found.header))),
    insurers: of('保険者', (table) => readInsurers(table, fields)),
    insurerRatings: ratings.ratings,
    implementations: [
      ...of('給付適正化実施状況', (table) => readImplementations(table, fields)),
      ...ratings.implementations,
    ],
    activities: of('取組実績', (table) => readActivities(table, fields, year)),
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
  const observed = [
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
  return { report, from: 'input', tables, unread, observations: once(observed), sheets };
}

/** The tables of each sheet, by the headers known and those of which 設定 says what they mean. */
function allTables(grids: readonly Grid[], fields: FieldReader): ReadonlyMap<Grid, readonly FoundTable[]> {
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

const areasOfItems = (blocks: readonly ItemBlock[], grid: Grid): readonly Area[] =>
  blocks.filter((block) => block.grid === grid).flatMap(({ labels }) => labels.map(({ area }) => area));

/** The items as they are called anywhere, before it is known which of them are read. */
function namedItems(blocks: readonly ItemBlock[], found: ReadonlyMap<Grid, readonly FoundTable[]>): readonly Item[] {
  const { read } = chooseTables(
    [...found.values()].flat().filter(({ kind }) => kind === '項目'),
    null,
  );
  return readItems(blocks, read, null, fieldReader([])).items;
}

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
  area: tableArea(table),
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
