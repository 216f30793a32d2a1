import type { Sheet } from '../../sheet/sheet';
import type { AddedSheet } from '../../workbook/port/edit';
import type { LiveWorkbook } from '../../workbook/port/port';

/**
 * Takes away a sheet that was added for rows of 設定 which are taken back; false where it stays: something else was put
 * there meanwhile, a formula speaks of it, or Excel does not let it go. Throws nothing.
 * @param known the sheets as they were read last
 */
export async function withdrawAdded(
  workbook: LiveWorkbook,
  known: readonly Sheet[],
  added: AddedSheet,
): Promise<boolean> {
  if (known.some((sheet) => sheet.name !== added.name && speaksOf(sheet, added.name))) return false;
  return workbook.withdraw(added).catch(() => false);
}

const speaksOf = ({ rows }: Sheet, name: string): boolean =>
  rows.some((cells) => cells.some((cell) => cell?.formula?.includes(name)));
