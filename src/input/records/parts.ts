import { INSURER_RATINGS } from '../../domain/tables/insurers';
import { areaAt, filled, textAt, type Grid } from '../grid';
import { headerKey } from '../headers/key';
import { vocabularyOf } from '../headers/vocabulary';

/** The columns under one item of a matrix, by the field each bears: 評価 | 課題. */
export type Parts = ReadonlyMap<string, number>;

/** The parts of a matrix's items and the row in which their headers stand; null where each item has one column. */
export interface PartsFound {
  readonly row: number;
  readonly of: ReadonlyMap<number, Parts>;
}

const { fields } = vocabularyOf(INSURER_RATINGS);
const OF_ITEM = ['activity', 'target', 'rating', 'content', 'issue', 'measure', 'reasonType'];

/**
 * What stands under each item where a line of headers below names it (評価, 実施内容 …), merged or written once over
 * several columns. Each item must have a rating there.
 * @param columns the first column of each item, left to right
 */
export function partsBelow(grid: Grid, row: number, columns: readonly number[]): PartsFound | null {
  const below = Math.max(...columns.map((column) => areaAt(grid, row, column).bottom)) + 1;
  const parts = columns.map((column, index) => {
    const end = columns[index + 1] ?? lastUnder(grid, row, below, column) + 1;
    const found = new Map<string, number>();
    for (let at = column; at < end; at++) {
      const field = fields.get(headerKey(filled(grid, below, at)?.shown ?? ''))?.field;
      if (field !== undefined && OF_ITEM.includes(field) && !found.has(field)) found.set(field, at);
    }
    return [column, found] as const;
  });
  return parts.every(([, found]) => found.has('rating')) ? { row: below, of: new Map(parts) } : null;
}

/** The last column under the last item: to the end of its merged cell, or as long as its own row is blank and the one below is not. */
function lastUnder(grid: Grid, row: number, below: number, column: number): number {
  let last = areaAt(grid, row, column).right;
  while (textAt(grid, row, last + 1) === '' && filled(grid, below, last + 1)) last += 1;
  return last;
}
