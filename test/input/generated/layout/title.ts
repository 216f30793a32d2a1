import type { Address } from '../../../../src/sheet/address';
import type { Canvas } from './canvas';
import type { Dice } from './dice';
import type { Expected } from './expected';

/**
 * Draws a title, merged across the table or not, perhaps with the unit of its figures at the right end.
 * @param width the columns of the table
 * @param hasFigures whether figures stand below
 * @returns where the table begins
 */
export function drawTitle(
  canvas: Canvas,
  at: Address,
  text: string,
  width: number,
  hasFigures: boolean,
  expected: Expected,
  dice: Dice,
): Address {
  const way = dice.oneOf(['alone', 'alone', 'merged', 'unit'] as const);
  canvas.write(at, text);
  expected.besides.push(`${canvas.cell(at)} 題名`);
  if (way === 'merged') canvas.merge({ top: at.row, bottom: at.row, left: at.column, right: at.column + width - 1 });
  if (way === 'unit' && width > 1 && hasFigures) {
    const right = { row: at.row, column: at.column + width - 1 };
    canvas.write(right, '（単位：人）');
    expected.besides.push(`${canvas.cell(right)} 単位`);
  }
  return { row: at.row + 1 + (dice.oneIn(3) ? 1 : 0), column: at.column };
}
