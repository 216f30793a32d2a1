import type { Reading, TableRead } from '../../../domain/reading';
import { cellAt, type Sheet } from '../../../sheet/sheet';
import { fold } from '../../../text/fold';

/** Names that insurers use for their own 取組 and that 項目対応 leads to an item, in the form they are compared in. */
export function mappedNames({ tables, sheets }: Reading): ReadonlySet<string> {
  const names = tables
    .filter(({ table }) => table === '項目対応')
    .flatMap((table) => {
      const sheet = sheets.find(({ name }) => name === table.sheet);
      return sheet ? namesIn(table, sheet) : [];
    });
  return new Set(names);
}

/** The names beside which an item stands. */
function namesIn({ columns, area }: TableRead, sheet: Sheet): readonly string[] {
  const activity = columns.find(({ field }) => field === 'activity')?.place.at;
  const item = columns.find(({ field }) => field === 'item')?.place.at;
  if (!activity || !item) return [];
  const names: string[] = [];
  for (let row = activity.row + 1; row <= area.bottom; row++) {
    const [name, target] = [activity, item].map(({ column }) => fold(cellAt(sheet, { row, column })?.shown ?? ''));
    if (name && target) names.push(name);
  }
  return names;
}
