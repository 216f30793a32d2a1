import { isOwnSheet } from '../../sheet/own';
import type { Sheet } from '../../sheet/sheet';

const TRIAL = /^試験|^選択肢\d*$/;

/** Sheets that hold something and are not the trial's own: in such a workbook nothing is tried. */
export function foreignSheets(sheets: readonly Pick<Sheet, 'name' | 'rows'>[]): readonly string[] {
  return sheets
    .filter(({ name, rows }) => rows.length > 0 && !TRIAL.test(name) && !isOwnSheet(name))
    .map(({ name }) => name);
}
