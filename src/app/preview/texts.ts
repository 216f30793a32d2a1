import type { CellStyle } from '../../sheet/drawing';
import { usableWidth } from '../../text/fit';
import { CELL_INSET, CELL_PADDING, LINE_PITCH } from '../../text/metrics';
import { wrapLines } from '../../text/wrap';
import type { Box, PreviewLine } from './page';

/** From the middle of a line to its baseline, in em of ＭＳ 明朝 and its like. */
const BELOW_MIDDLE = 0.36;

/** The lines of a text in its cell, wrapped in the way by which the row's height was reckoned. */
export function linesIn(text: string, box: Box, style: CellStyle): readonly PreviewLine[] {
  const { font } = style;
  const lines = style.wrap ? wrapLines(text, usableWidth(box.width, font.size)) : text.split('\n');
  const pitch = font.size * LINE_PITCH;
  const first = firstTop(box, lines.length * pitch, style.vertical);
  return lines.flatMap((line, at) => {
    const words = line.replace(/\n$/, '');
    const baseline = first + (at + 0.5) * pitch + BELOW_MIDDLE * font.size;
    return words.trim() === '' ? [] : [{ text: words, ...across(box, style), baseline, font }];
  });
}

function firstTop({ y, height }: Box, lines: number, vertical: CellStyle['vertical']): number {
  return vertical === 'top' ? y + CELL_PADDING / 2 : y + (height - lines) / 2;
}

function across({ x, width }: Box, { horizontal, font }: CellStyle): Pick<PreviewLine, 'x' | 'anchor'> {
  const inset = (CELL_INSET / 2) * font.size;
  if (horizontal === 'center') return { x: x + width / 2, anchor: 'middle' };
  return horizontal === 'right' ? { x: x + width - inset, anchor: 'end' } : { x: x + inset, anchor: 'start' };
}
