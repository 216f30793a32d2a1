import type { Reading, TableRead } from '../../domain/reading';
import { contains } from '../../sheet/address';

/** Whether nothing was read but upright forms with what stands inside of them: a workbook of received forms. */
export const isFormsAlone = ({ tables }: Reading): boolean => tables.every((table) => isFormsOwn(table, tables));

function isFormsOwn({ table, shape, sheet, area, columns }: TableRead, tables: readonly TableRead[]): boolean {
  if (table === '基本情報') return !columns.some(({ field }) => field === 'fiscalYear');
  if (shape === 'labels') return true;
  const corner = { row: area.top, column: area.left };
  return tables.some((one) => one.shape === 'labels' && one.sheet === sheet && contains(one.area, corner));
}
