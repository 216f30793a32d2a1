import { unnamedItems } from '../checks/rules/structure/unnamedItems';
import type { Place } from '../domain/field';
import type { Reading, TableKind } from '../domain/reading';
import { TABLES } from '../domain/tables';
import { isOwnSheet } from '../sheet/own';

/** The input tables that a workbook does not have, in the order of the template. Blank sheets of 項目 count as theirs. */
export function missingTables(reading: Reading): readonly TableKind[] {
  const there = new Set<TableKind>(reading.tables.map(({ table }) => table));
  if (itemsToName(reading).length > 0) there.add('項目');
  return TABLES.map(({ kind }) => kind).filter((kind) => !there.has(kind));
}

/** The cells for 項目名 on the sheets that stand ready, where no 項目 is named yet. */
export function itemsToName({ report, tables, sheets }: Reading): readonly Place[] {
  if (report.items.length > 0 || tables.some(({ table }) => table === '項目')) return [];
  return unnamedItems(sheets.filter(({ name }) => !isOwnSheet(name)));
}
