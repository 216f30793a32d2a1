import { isSamePlace } from '../../domain/field';
import type { Reading } from '../../domain/reading';
import { definitionOf } from '../../domain/tables';
import { COLUMN_SETTING, columnSubject, columnValue } from '../../domain/tables/columnSetting';
import type { CellEdit, Edited } from '../../workbook/port/edit';
import type { LiveWorkbook } from '../../workbook/port/port';
import { refuseOnlyForms } from '../onlyForms';
import { readingAfter } from '../rehearse';
import { settingRowEdits, writeSettingRows, type SettingRow } from '../settingRows';
import { notReadSo, standingNow, type Pointing } from './pointing';

export { correctHeaders } from './correct';
export type { Pointing } from './pointing';

/**
 * Writes into 設定 what columns mean, so that they are read so from now on; a workbook without 設定 gets its sheet first.
 * Where one of the headers says something else by now nothing is written, and its cell is told. Throws Refusal,
 * 'by-hand' where a column would not be read as said.
 */
export async function pointColumns(
  workbook: LiveWorkbook,
  seen: Reading,
  pointings: readonly Pointing[],
): Promise<Edited> {
  refuseOnlyForms(seen);
  const now = await standingNow(workbook, seen, pointings);
  if (now.kind === 'changed') return now.edited;
  return writeSettingRows(workbook, now.reading, (reading) => pointingEdits(reading, pointings));
}

/** The edits of a workbook that has 設定. Throws Refusal 'by-hand'. */
export function pointingEdits(reading: Reading, pointings: readonly Pointing[]): readonly CellEdit[] {
  const edits = settingRowEdits(reading, pointings.map(rowOf));
  const after = readingAfter(reading, edits);
  const unread = pointings.find((pointing) => !isReadSo(after, pointing));
  if (unread) throw notReadSo(after, unread);
  return edits;
}

function rowOf({ table: kind, header, field, reason }: Pointing): SettingRow {
  const table = definitionOf(kind);
  const definition = table.fields.find((one) => one.field === field) ?? null;
  return {
    kind: COLUMN_SETTING,
    subject: columnSubject(table, header),
    value: columnValue(definition),
    reason,
  };
}

/** Whether the column will be read as said, or left aside as said. */
function isReadSo({ tables }: Reading, { table, place, field }: Pointing): boolean {
  const own = tables.filter((one) => one.table === table && one.sheet === place.sheet);
  return field === null
    ? own.some(({ leftAside }) => leftAside.some((one) => one.why === 'unusedColumn' && isSamePlace(one.place, place)))
    : own.some(({ columns }) =>
        columns.some((one) => one.field === field && one.isPointed && isSamePlace(one.place, place)),
      );
}
