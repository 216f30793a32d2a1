import type { Reading } from '../../domain/reading';
import { readWorkbook } from '../../input';
import { fingerprintOf } from '../../sheet/fingerprint';
import type { AddedSheet, CellEdit, Edited } from '../../workbook/port/edit';
import type { LiveWorkbook } from '../../workbook/port/port';
import { Refusal } from '../../workbook/port/refusal';
import type { Drawing } from '../../sheet/drawing';
import { settingsTable } from './edits';
import { settingsSheet } from './sheet';
import { withdrawAdded } from './withdraw';

export { settingRowEdits, type SettingRow } from './edits';

/**
 * Writes rows of 設定; a workbook without 設定 gets its sheet first, once the rows are known to be understood there. Where
 * they cannot be written after all the sheet goes again. Throws Refusal, 'by-hand' where the sheet is there and holds no such table.
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
  const added = await writeSheet(workbook, drawings);
  try {
    const edited = await workbook.edit(edits(readWorkbook(await workbook.read())));
    if (edited.done.length > 0) return { ...edited, ...(added && { added }) };
    if (added) await withdrawAdded(workbook, now.sheets, added);
    return edited;
  } catch (cause) {
    if (added) await withdrawAdded(workbook, now.sheets, added);
    throw cause;
  }
}

async function writeSheet(workbook: LiveWorkbook, drawings: readonly Drawing[]): Promise<AddedSheet | undefined> {
  const [written] = await workbook.write(drawings);
  const [drawing] = drawings;
  return written && drawing && { name: written.name, fingerprint: fingerprintOf(drawing) };
}

const SHEET = '設定';
const NO_TABLE =
  'シート『設定』に設定の表（種別、対象、値、理由の列）がないため、書いていません。表を加えるか、シートの名前を変えてから、もう一度押してください。';
