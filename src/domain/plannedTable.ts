import { contains } from '../sheet/address';
import type { Reading, TableKind, TableRead } from './reading';

/** What people call a plan's own table of targets: it is read as 指標, and is none of what is evaluated. */
export const PLANNED_NAME = '計画の目標';

/** Whether a table of 指標 is the plan's own: what was read from it are targets as they were planned. */
export function isPlannedTable({ report }: Pick<Reading, 'report'>, { table, sheet, area }: TableRead): boolean {
  return (
    table === '指標' && report.planned.some(({ name: { place } }) => place.sheet === sheet && contains(area, place.at))
  );
}

/** What people call a table that was read. */
export function tableName(reading: Pick<Reading, 'report'>, table: TableRead): TableKind | typeof PLANNED_NAME {
  return isPlannedTable(reading, table) ? PLANNED_NAME : table.table;
}
