import type { Address } from '../../../../src/sheet/address';
import type { Canvas } from './canvas';
import type { Column } from './columns';
import type { Dice } from './dice';

/** Draws headers over one or two rows. @returns the rows of the headers' lowest cells, by column */
export function drawHeader(
  canvas: Canvas,
  { row, column: left }: Address,
  columns: readonly Column[],
  depth: 1 | 2,
  dice: Dice,
): readonly Address[] {
  const isMerged = dice.oneIn(2);
  return columns.map((column, index) => {
    const at = { row, column: left + index };
    if (depth === 1) {
      canvas.write(at, column.text);
      return at;
    }
    return column.group === null
      ? drawTall(canvas, at, column.text, isMerged)
      : drawGrouped(
          canvas,
          at,
          column,
          columns[index - 1]?.group !== column.group,
          isGroupOf(columns, index),
          isMerged,
        );
  });
}

function drawTall(canvas: Canvas, at: Address, text: string, isMerged: boolean): Address {
  canvas.write(at, text);
  if (isMerged) canvas.merge({ top: at.row, bottom: at.row + 1, left: at.column, right: at.column });
  return at;
}

/** So many columns from here on have the same group. */
const isGroupOf = (columns: readonly Column[], from: number): number => {
  const after = columns.slice(from).findIndex(({ group }) => group !== columns[from]?.group);
  return after < 0 ? columns.length - from : after;
};

function drawGrouped(
  canvas: Canvas,
  at: Address,
  { group, text }: Column,
  isFirst: boolean,
  width: number,
  isMerged: boolean,
): Address {
  if (isFirst) {
    canvas.write(at, group ?? '');
    if (isMerged) canvas.merge({ top: at.row, bottom: at.row, left: at.column, right: at.column + width - 1 });
  }
  const below = { row: at.row + 1, column: at.column };
  canvas.write(below, text);
  return below;
}
