import type { Place } from '../domain/field';
import type { Observation, Reading, TableKind, TableRead } from '../domain/reading';
import type { Item } from '../domain/report';
import type { Area } from '../sheet/address';
import { isFormSheet, isOwnSheet } from '../sheet/own';
import type { Sheet } from '../sheet/sheet';
import { findBasics, readBasics } from './basics';
import { formsAside, ownForms, ranked } from './forms';
import { isFormsAlone } from './forms/alone';
import { gridsOf } from './forms/beside';
import { allTables, areasIn, without, type FoundTables } from './found';
import type { Grid } from './grid';
import { areUpright, readItems, type ItemsRead } from './items';
import { itemBlocks, type ItemBlock } from './items/blocks';
import { basicsRead, hiddenIn, itemRead, once, secondTable, tableRead } from './observe';
import { BASICS } from '../domain/tables/basics';
import { nearLabels } from './labels/near';
import { placeAt } from './place';
import { readActivities, readGrantScores } from './records/activities';
import { readIndicators } from './records/indicators';
import { readImplementations, readInsurers } from './records/insurers';
import { findMatrices, itemNames } from './records/matrices';
import { matrixRead } from './records/matrix';
import { heldByMatrices, isMatrix, isPartOf, readRatings } from './records/ratings';
import { plannedRead, readPlanned } from './records/planned';
import { readSettings } from './records/settings';
import { chooseTables, type InputTable } from './tables/choose';
import { isOfYear } from './tables/current';
import { tableArea, type FoundTable } from './tables/table';
import { titled } from './titles';
import { namedLikeLists, unreadOn } from './unread';
import { fieldReader } from './values/fields';

/**
 * Reads a workbook: finds its tables wherever they stand, understands their columns and builds the report, every value
 * with its cell. Whatever the sheets hold there is a Reading; what could not be understood is observed, never guessed.
 * Forms that the program wrote are input only where nothing else is there to read; those of other years beside are read
 * by themselves (`otherForms`). Time is linear in the number of cells.
 */
export function readWorkbook(sheets: readonly Sheet[]): Reading {
  const others = readSheets(sheets, ({ name }) => !isOwnSheet(name));
  const input = { ...others, unread: [...others.unread, ...namedLikeLists(sheets)] };
  const forms = sheets.filter(({ name }) => isFormSheet(name));
  if (forms.length === 0) return input;
  if (input.tables.length === 0) return asForms(readSheets(sheets, ({ name }) => isFormSheet(name)));
  const written = ownForms(forms, input.report.basics);
  const isReceived = written.some(({ use }) => use === 'later') && isFormsAlone(input);
  if (isReceived) return asForms(readSheets(sheets, ({ name }) => isFormSheet(name) || !isOwnSheet(name)));
  return { ...input, otherForms: ranked([...input.otherForms, ...written]) };
}

/** All that stands on a form is text. */
function asForms({ observations, ...forms }: Reading): Reading {
  return { ...forms, from: 'forms', observations: observations.filter(({ kind }) => kind !== 'numberAsText') };
}

function readSheets(sheets: readonly Sheet[], isRead: (sheet: Sheet) => boolean): Reading {
  const grids = sheets.filter(isRead).flatMap(gridsOf);
  const observations: Observation[] = [];
  const fields = fieldReader(observations);
  const allFound = allTables(grids, fields);
  const allBlocks = grids.flatMap((grid) => itemBlocks(grid, areasIn(allFound)(grid)));
  const first = firstPlace(sheets);
  const anyBasics = findBasics(grids, areasIn(allFound));
  const aside = formsAside({ grids, blocks: allBlocks, found: allFound, basics: anyBasics, fallback: first });
  const blocks = allBlocks.filter((block) => !aside.blocks.has(block));
  const found = without(allFound, aside.tables);
  const areas = (grid: Grid): readonly Area[] => [...areasIn(found)(grid), ...aside.areas(grid)];
  const basicsTable = aside.forms.length === 0 ? anyBasics : findBasics(grids, areas);
  const names = itemNames(namedItems(blocks, found));
  const matrices = new Map(grids.map((grid) => [grid, findMatrices(grid, names, found.get(grid) ?? [])]));
  const titles = titled(grids, (grid) => [
    ...areas(grid),
    ...areasOfItems(blocks, grid),
    ...(matrices.get(grid) ?? []).map((matrix) => matrixRead(matrix).area),
  ]);
  const basics = readBasics(basicsTable, titles, first, fields);
  const year = basics.fiscalYear.value;
  const dated = fieldReader(observations, year);

  const all = [...matrices.values()].flat();
  const tablesFound = [...found.values()].flat().filter((table) => !isPartOf(table, all));
  const isOldList = ({ kind, year: own }: FoundTable) => kind === '項目' && !isOfYear(own, year);
  const oldLists = areUpright(blocks, year) ? tablesFound.filter(isOldList) : [];
  const {
    read,
    second: others,
    plans,
  } = chooseTables(
    tablesFound.filter((table) => !oldLists.includes(table)),
    year,
    heldByMatrices(all, year),
  );
  const second = [...others, ...oldLists];
  const of = <T>(kind: TableKind, records: (table: InputTable) => readonly T[]): readonly T[] =>
    read.filter((table) => table.found.kind === kind).flatMap(records);
  const items = readItems(blocks, ofKind(read, '項目'), year, dated);
  const ratings = readRatings(all, ofKind(read, '保険者評価'), year, dated);

  const report = {
    basics,
    items: items.items,
    indicators: of('指標', (table) => readIndicators(table, dated, year, items.nameAround(table.found.header))),
    insurers: of('保険者', (table) => readInsurers(table, dated)),
    insurerRatings: ratings.ratings,
    implementations: [
      ...of('給付適正化実施状況', (table) => readImplementations(table, dated)),
      ...ratings.implementations,
    ],
    activities: of('取組実績', (table) => readActivities(table, dated, year)),
    grantScores: of('交付金得点', (table) => readGrantScores(table, dated)),
    planned: plans.flatMap((table) => readPlanned(table, dated)),
    settings: of('設定', (table) => readSettings(table, dated)),
  };
  const tables = [
    ...(basicsTable ? [basicsRead(basicsTable)] : []),
    ...items.blocks.map(itemRead),
    ...read.map(tableRead),
    ...plans.map(plannedRead),
    ...ratings.matrices.map(matrixRead),
  ];
  const gridNamed = new Map(grids.map((grid) => [grid.sheet.name, grid]));
  const observed = [
    ...observations,
    ...items.observations,
    ...(basicsTable ? nearLabels(basicsTable.grid, [...basicsTable.labels.values()], BASICS) : []),
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
  const unread = grids.flatMap((grid) => unreadOn(grid, [...known(grid.sheet.name), ...aside.areas(grid)]));
  return { report, from: 'input', tables, otherForms: aside.forms, unread, observations: once(observed), sheets };
}

const areasOfItems = (blocks: readonly ItemBlock[], grid: Grid): readonly Area[] =>
  blocks.filter((block) => block.grid === grid).flatMap(({ labels }) => labels.map(({ area }) => area));

/** The items as they are called anywhere, before it is known which of them are read. */
function namedItems(blocks: readonly ItemBlock[], found: FoundTables): readonly Item[] {
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
