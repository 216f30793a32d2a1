import type { Place } from '../../domain/field';
import type { Reading, TableRead } from '../../domain/reading';
import type { Setting } from '../../domain/report';
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
 * The edits that write a row of 設定: over the row that speaks of the same, else into the first free row of the table.
 * Throws Refusal 'by-hand' where the table has no free row.
 */
export function settingRowEdits(reading: Reading, row: SettingRow): readonly CellEdit[] {
  const table = settingsTable(reading);
  if (!table) throw new RangeError('no table 設定');
  const standing = reading.report.settings.find((one) => isAbout(one, row));
  const line = standing?.subject.place.at.row ?? freeRow(reading, table);
  if (line === null) throw noRoom(table, row);
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

const isAbout = ({ kind, subject }: Setting, row: SettingRow): boolean =>
  fold(kind.value ?? '') === fold(row.kind) && fold(subject.value ?? '') === fold(row.subject);

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

/** The row below the last one, where its cells are free; null where something stands there. */
function freeRow(reading: Reading, { sheet, area, columns }: TableRead): number | null {
  const row = area.bottom + 1;
  const cells = columns.map(({ place }): Place => ({ sheet, at: { row, column: place.at.column } }));
  return cells.every((cell) => isFree(reading.sheets, cell)) ? row : null;
}

function noRoom({ sheet }: TableRead, { kind, subject, value }: SettingRow): Refusal {
  return new Refusal(
    'by-hand',
    `シート『${sheet}』の設定の表の下に空いた行がないため、書いていません。行を加え、種別に「${kind}」、対象に「${subject}」、値に「${value}」と記入してください。`,
  );
}
