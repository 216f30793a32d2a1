import type { Address } from '../../../../src/sheet/address';
import type { Canvas } from './canvas';
import type { Column } from './columns';
import type { Dice } from './dice';

/** The lines over a column from the uppermost. */
const linesOf = ({ banner, group, text }: Column): readonly string[] =>
  [banner, group, text].filter((line) => line !== null);

/** Draws headers over up to three rows. @returns the cells of the headers' lowest lines, by column */
export function drawHeader(
  canvas: Canvas,
  { row, column: left }: Address,
  columns: readonly Column[],
  depth: number,
  dice: Dice,
): readonly Address[] {
  const isMerged = dice.oneIn(2);
  const merge = (at: Address, down: number, across: number): void => {
    if (isMerged)
      canvas.merge({ top: at.row, bottom: at.row + down - 1, left: at.column, right: at.column + across - 1 });
  };
  return columns.map((column, index) => {
    const lines = linesOf(column);
    lines.slice(0, -1).forEach((line, level) => {
      if (index > 0 && isShared(column, columns[index - 1], level)) return;
      const at = { row: row + level, column: left + index };
      canvas.write(at, line);
      merge(at, 1, sharedFrom(columns, index, level));
    });
    const at = { row: row + lines.length - 1, column: left + index };
    canvas.write(at, column.text);
    merge(at, depth - lines.length + 1, 1);
    return at;
  });
}

/** Whether two columns stand under the same line of a level, and under the same ones above it. */
function isShared(one: Column, other: Column | undefined, level: number): boolean {
  const [lines, others] = [linesOf(one), other ? linesOf(other) : []];
  return others.length > level + 1 && lines.slice(0, level + 1).every((line, index) => line === others[index]);
}

/** So many columns from here on stand under the same line. */
function sharedFrom(columns: readonly Column[], from: number, level: number): number {
  const [first, ...after] = columns.slice(from);
  const end = first ? after.findIndex((column) => !isShared(first, column, level)) : 0;
  return end < 0 ? columns.length - from : end + 1;
}
