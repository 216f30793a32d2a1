import type { Place } from '../../domain/field';
import type { Reading } from '../../domain/reading';
import { ITEMS } from '../../domain/tables/main';
import type { Sheet } from '../../sheet/sheet';
import { fold } from '../../text/fold';
import type { CellEdit } from '../../workbook/port/edit';
import { itemsToName } from '../missing';
import { readingAfter } from '../rehearse';
import { isFree, typed } from '../typing';

/** Where the texts of one more 項目 belong: on a sheet of their own, in the next row of a list, or there is no 項目 yet. */
export type ItemHome =
  { readonly kind: 'sheet' } | { readonly kind: 'row'; readonly place: Place } | { readonly kind: 'none' };

export function itemHome(reading: Reading): ItemHome {
  const items = reading.tables.filter(({ table }) => table === '項目');
  if (items.some(({ shape }) => shape === 'labels') || itemsToName(reading).length > 0) return { kind: 'sheet' };
  const [list] = items;
  const name = list?.columns.find(({ field }) => field === 'name');
  if (!list || !name) return { kind: 'none' };
  return { kind: 'row', place: { sheet: list.sheet, at: { row: list.area.bottom + 1, column: name.place.at.column } } };
}

/** What speaks against the name of one more 項目; null where nothing does. */
export function objectionToItem({ report }: Reading, name: string): string | null {
  const key = fold(name);
  if (key === '') return '項目名を記入してください。';
  const isThere = report.items.some((item) => fold(item.name.value ?? '') === key);
  return isThere ? '同じ名前の項目がすでにあります。' : null;
}

/** The edit that names an upright sheet kept ready for one more 項目; null where there is none. */
export function spareItemEdits(reading: Reading, name: string): readonly CellEdit[] | null {
  const used = new Set(reading.tables.map(({ sheet }) => sheet));
  for (const sheet of reading.sheets) {
    if (used.has(sheet.name) || sheet.visibility !== 'visible' || sheet.mark) continue;
    const edit = nameEdit(reading, sheet, name);
    if (edit) return [edit];
  }
  return null;
}

const NAMES: ReadonlySet<string> = new Set(
  ITEMS.fields.flatMap(({ field, header, aliases }) => (field === 'name' ? [header, ...aliases].map(fold) : [])),
);

/** The cell beside 項目名 where a name makes an item of the sheet. */
function nameEdit(reading: Reading, sheet: Sheet, name: string): CellEdit | null {
  for (const [row, cells] of sheet.rows.entries()) {
    const label = cells.findIndex((cell) => cell !== undefined && NAMES.has(fold(cell.shown)));
    const place = { sheet: sheet.name, at: { row, column: label + 1 } };
    if (label < 0 || !isFree(reading.sheets, place)) continue;
    const edit = typed(reading.sheets, place, name);
    const after = edit && readingAfter(reading, [edit]).report.items;
    if (after?.length === reading.report.items.length + 1 && after.some((item) => item.name.value === name))
      return edit;
  }
  return null;
}
