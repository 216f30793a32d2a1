import type { Place } from '../../domain/field';
import type { Reading, TableRead } from '../../domain/reading';
import type { Setting } from '../../domain/report';
import { ACCEPTED_SETTING } from '../../domain/tables/findingSetting';
import { fold } from '../../text/fold';
import type { CellEdit } from '../../workbook/port/edit';
import { Refusal } from '../../workbook/port/refusal';
import { isFree, typed } from '../typing';

/** One row of 設定. */
export interface SettingRow {
  readonly kind: string;
  readonly subject: string;
  readonly value: string;
  readonly reason: string;
}

/**
 * The edits that write rows of 設定: each over the row that speaks of the same, else into the next free row of the table.
 * Throws Refusal 'by-hand' where the table has no free row.
 */
export function settingRowEdits(reading: Reading, rows: readonly SettingRow[]): readonly CellEdit[] {
  const table = settingsTable(reading);
  if (!table) throw new RangeError('no table 設定');
  let next = table.area.bottom + 1;
  return rows.flatMap((row) => {
    const standing = reading.report.settings.find((one) => isAbout(one, row));
    if (standing) return rowEdits(reading, table, standing.subject.place.at.row, row);
    if (!isFreeRow(reading, table, next)) throw noRoom(table, row);
    next += 1;
    return rowEdits(reading, table, next - 1, row);
  });
}

function rowEdits(reading: Reading, table: TableRead, line: number, row: SettingRow): readonly CellEdit[] {
  return table.columns.flatMap(({ field, place }) => {
    const content = contentOf(row, field);
    if (content === null) return [];
    const edit = typed(reading.sheets, { sheet: table.sheet, at: { row: line, column: place.at.column } }, content);
    return edit ? [edit] : [];
  });
}

export function settingsTable({ tables }: Reading): TableRead | undefined {
  return tables.find(({ table }) => table === '設定');
}

/** A cell may hold several findings of one rule: what was let stand is told apart by the value seen too. */
function isAbout({ kind, subject, value }: Setting, row: SettingRow): boolean {
  const isSame = fold(kind.value ?? '') === fold(row.kind) && fold(subject.value ?? '') === fold(row.subject);
  return isSame && (row.kind !== ACCEPTED_SETTING || value.written.trim() === row.value);
}

function contentOf(row: SettingRow, field: string): string | null {
  switch (field) {
    case 'kind':
    case 'subject':
    case 'value':
    case 'reason':
      return row[field];
    default:
      return null;
  }
}

function isFreeRow(reading: Reading, { sheet, columns }: TableRead, row: number): boolean {
  const cells = columns.map(({ place }): Place => ({ sheet, at: { row, column: place.at.column } }));
  return cells.every((cell) => isFree(reading.sheets, cell));
}

function noRoom({ sheet }: TableRead, { kind, subject, value }: SettingRow): Refusal {
  return new Refusal(
    'by-hand',
    `シート『${sheet}』の設定の表の下に空いた行がないため、書いていません。行を加え、種別に「${kind}」、対象に「${subject}」、値に「${value}」と記入してください。`,
  );
}
