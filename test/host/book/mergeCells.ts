import type { Area } from '../../../src/sheet/address';
import { without } from './areas';
import type { Contents } from './contents';
import type { Merges } from './merges';
import type { Styles } from './styles';

interface Merging {
  readonly merged: Merges;
  readonly contents: Contents;
  readonly styles: Styles;
}

/**
 * Merges an area, or each of its rows. Only the upper-left cell's content stays (excel-rules: merge-keeps,
 * merge-keeps-first), and its style but for the lines becomes that of all (to be confirmed: docs/real-excel.md).
 */
export function mergeCells(sheet: Merging, area: Area, across: boolean): void {
  const pieces = across ? rowsOf(area) : [area];
  for (const piece of pieces) sheet.merged.checkUncut(piece, 'Range.merge');
  for (const piece of pieces) mergeOne(sheet, piece);
}

function mergeOne({ merged, contents, styles }: Merging, area: Area): void {
  const anchor = { top: area.top, left: area.left, bottom: area.top, right: area.left };
  merged.add(area);
  for (const rest of without(area, anchor)) {
    contents.clear(rest);
    styles.spread(area.top, area.left, rest);
  }
}

function rowsOf(area: Area): readonly Area[] {
  const rows: Area[] = [];
  for (let row = area.top; row <= area.bottom; row += 1) rows.push({ ...area, top: row, bottom: row });
  return rows;
}
