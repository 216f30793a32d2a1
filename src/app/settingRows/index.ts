import type { Reading } from '../../domain/reading';
import { readWorkbook } from '../../input';
import type { CellEdit, Edited } from '../../workbook/port/edit';
import type { LiveWorkbook } from '../../workbook/port/port';
import { Refusal } from '../../workbook/port/refusal';
import { settingsTable } from './edits';
import { settingsSheet } from './sheet';

export { settingRowEdits, type SettingRow } from './edits';

/**
 * Writes rows of 設定; a workbook without 設定 gets its sheet first, once the rows are known to be understood there.
 * Throws Refusal, 'by-hand' where the sheet is there and holds no such table.
 * @param edits the edits of a workbook that has 設定, known to be read as meant
 */
export async function writeSettingRows(
  workbook: LiveWorkbook,
  now: Reading,
  edits: (reading: Reading) => readonly CellEdit[],
): Promise<Edited> {
  if (settingsTable(now)) return workbook.edit(edits(now));
  if (now.sheets.some(({ name }) => name === SHEET)) throw new Refusal('by-hand', NO_TABLE);
  const { drawings, sheets } = settingsSheet();
  edits(readWorkbook([...now.sheets, ...sheets]));
  await workbook.write(drawings);
  return workbook.edit(edits(readWorkbook(await workbook.read())));
}

const SHEET = '設定';
const NO_TABLE =
  'シート『設定』に設定の表（種別、対象、値、理由の列）がないため、書いていません。表を加えるか、シートの名前を変えてから、もう一度押してください。';
