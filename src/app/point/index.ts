import type { Place } from '../../domain/field';
import type { Reading, TableKind } from '../../domain/reading';
import { definitionOf } from '../../domain/tables';
import { COLUMN_SETTING, columnSubject, columnValue } from '../../domain/tables/columnSetting';
import { readWorkbook } from '../../input';
import { drawTemplate } from '../../lists/template';
import { a1 } from '../../sheet/address';
import type { CellEdit, Edited } from '../../workbook/port/edit';
import type { LiveWorkbook } from '../../workbook/port/port';
import { Refusal } from '../../workbook/port/refusal';
import { refuseOnlyForms } from '../onlyForms';
import { readingAfter } from '../rehearse';
import { cellOn, notEdited } from '../typing';
import { settingRowEdits, settingsTable, type SettingRow } from './row';

/** What a person says of a column: this header, in tables of this kind, is that field. */
export interface Pointing {
  readonly table: TableKind;
  /** The header's (lowest) cell. */
  readonly place: Place;
  /** The whole header as it was told, lines joined by a space. */
  readonly header: string;
  /** A field of the table; null for a column that is not to be read. */
  readonly field: string | null;
  readonly reason: string;
}

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
  const places = pointings.map(({ place }) => place);
  const now = readWorkbook(await workbook.readAgain(seen.sheets, [...new Set(places.map(({ sheet }) => sheet))]));
  const changed = places.filter((place) => cellOn(now.sheets, place)?.shown !== cellOn(seen.sheets, place)?.shown);
  if (changed.length > 0) return notEdited(now.sheets, changed);
  const ready = settingsTable(now) ? now : await withSettings(workbook, now);
  return workbook.edit(pointingEdits(ready, pointings));
}

/** The edits of a workbook that has 設定. Throws Refusal 'by-hand'. */
export function pointingEdits(reading: Reading, pointings: readonly Pointing[]): readonly CellEdit[] {
  const edits = settingRowEdits(reading, pointings.map(rowOf));
  const after = readingAfter(reading, edits);
  const unread = pointings.find((pointing) => !isReadSo(after, pointing));
  if (unread) throw notRead(unread);
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

async function withSettings(workbook: LiveWorkbook, now: Reading): Promise<Reading> {
  if (now.sheets.some(({ name }) => name === SHEET)) throw new Refusal('by-hand', NO_TABLE);
  await workbook.write(drawTemplate({ prefecture: null, fiscalYear: null, tables: ['設定'] }));
  return readWorkbook(await workbook.read());
}

const SHEET = '設定';
const NO_TABLE =
  'シート『設定』に設定の表（種別、対象、値、理由の列）がないため、書いていません。表を加えるか、シートの名前を変えてから、もう一度押してください。';

/** Whether the column will be read as said, or left aside as said. */
function isReadSo({ tables }: Reading, { table, place, field }: Pointing): boolean {
  const own = tables.filter((one) => one.table === table && one.sheet === place.sheet);
  return field === null
    ? own.some(({ leftAside }) => leftAside.some((one) => one.why === 'unusedColumn' && isAt(one.place, place)))
    : own.some(({ columns }) => columns.some((one) => one.field === field && one.isPointed && isAt(one.place, place)));
}

const isAt = (one: Place, other: Place): boolean =>
  one.sheet === other.sheet && one.at.row === other.at.row && one.at.column === other.at.column;

function notRead({ place: { sheet, at }, header }: Pointing): Refusal {
  return new Refusal(
    'by-hand',
    `『${sheet}』シート ${a1(at)} の見出し「${header}」は、そのようには読み取れないため、書いていません。見出しをその列の名前に直してください。`,
  );
}
