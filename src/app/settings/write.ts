import type { Reading } from '../../domain/reading';
import { readWorkbook } from '../../input';
import type { Edited } from '../../workbook/port/edit';
import type { LiveWorkbook } from '../../workbook/port/port';
import { notEdited } from '../typing';
import type { SettingChanges } from './changes';
import { settingEdits } from './edits';
import { settingsOf } from './settings';

/**
 * Writes settings into 基本情報 as it stands now, not as it was read: rows may have moved meanwhile. Where one of the
 * settings says something else by now nothing is written, and its cell is told. Throws Refusal.
 */
export async function writeSettings(workbook: LiveWorkbook, seen: Reading, changes: SettingChanges): Promise<Edited> {
  const sheets = seen.tables.filter(({ table }) => table === '基本情報').map(({ sheet }) => sheet);
  const now = readWorkbook(await workbook.readAgain(seen.sheets, sheets));
  const before = new Map(settingsOf(seen).map((setting) => [setting.name, setting]));
  const changed = settingsOf(now).filter(
    ({ name, written }) => changes[name] !== undefined && written !== before.get(name)?.written,
  );
  const cells = changed.flatMap(({ name, place }) => place ?? before.get(name)?.place ?? []);
  return cells.length > 0 ? notEdited(now.sheets, cells) : workbook.edit(settingEdits(now, changes));
}
