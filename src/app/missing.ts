import type { Reading, TableKind } from '../domain/reading';
import { TABLES } from '../domain/tables';

/** The input tables that a workbook does not have, in the order of the template. */
export function missingTables({ tables }: Reading): readonly TableKind[] {
  const there = new Set<TableKind>(tables.map(({ table }) => table));
  return TABLES.map(({ kind }) => kind).filter((kind) => !there.has(kind));
}
