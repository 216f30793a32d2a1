import type { Area } from '../../../sheet/address';
import type { Batches } from '../session';
import { cellsIn } from './blocks';
import { MOST_CELLS, type Measured } from './contents';
import { areaOf } from './sheets';

/** The first rows of a used area, and its first columns, are looked at together; from there on always twice as many. */
const FIRST_ROWS = 256;
const FIRST_COLUMNS = 32;

/**
 * The sheets with the parts of their used areas that are to be read. A value lost far away, be it a space in the last
 * row, spreads a used area over millions of blank cells; where one is larger than a batch, each of its parts is asked
 * for the values in it. One round trip, none where no sheet is so large.
 */
export async function withPieces(
  excel: Batches,
  sheets: readonly Omit<Measured, 'pieces'>[],
): Promise<readonly Measured[]> {
  const asked = sheets.map((sheet) => {
    const { used } = sheet.size;
    const isLarge = used !== null && cellsIn(used) > MOST_CELLS;
    return { sheet, used, parts: isLarge ? partsOf(used).map((part) => queue(excel, sheet.head.id, part)) : [] };
  });
  if (asked.some(({ parts }) => parts.length > 0)) await excel.send();
  return asked.map(({ sheet, used, parts }) => {
    const found = parts.flatMap((part) => (part.isNullObject ? [] : [areaOf(part)]));
    return { ...sheet, pieces: found.length > 0 || !used ? found : [used] };
  });
}

function queue({ workbook }: Batches, id: string, { top, left, bottom, right }: Area): Excel.Range {
  const part = workbook.worksheets.getItem(id).getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
  const used = part.getUsedRangeOrNullObject(true);
  used.load('rowIndex,columnIndex,rowCount,columnCount');
  return used;
}

/** Parts that cover an area once, row by row and from left to right. */
export function partsOf({ top, left, bottom, right }: Area): readonly Area[] {
  const columns = bands(left, right, FIRST_COLUMNS);
  return bands(top, bottom, FIRST_ROWS).flatMap(([from, to]) =>
    columns.map(([first, last]) => ({ top: from, bottom: to, left: first, right: last })),
  );
}

function bands(from: number, to: number, first: number): readonly (readonly [number, number])[] {
  const all: (readonly [number, number])[] = [];
  for (let start = from, size = first; start <= to; start += size, size *= 2)
    all.push([start, Math.min(to, start + size - 1)]);
  return all;
}
