import type { BorderSide, CellStyle, FontStyle } from 'hucre';
import type { BookFont, BookSide, BookStyle, StyleChange } from '../book/book';
import { colorOf } from './colors';
import { lineOf } from './lines';

const HORIZONTAL = {
  general: 'General',
  left: 'Left',
  center: 'Center',
  right: 'Right',
  fill: 'Fill',
  justify: 'Justify',
  centerContinuous: 'CenterAcrossSelection',
  distributed: 'Distributed',
} as const satisfies Record<string, BookStyle['horizontal']>;

const VERTICAL = {
  top: 'Top',
  center: 'Center',
  bottom: 'Bottom',
  justify: 'Justify',
  distributed: 'Distributed',
} as const satisfies Record<string, BookStyle['vertical']>;

const SIDES = ['top', 'right', 'bottom', 'left'] as const;

/** What the styles of a file rest on. */
export interface StyleBase {
  /** The Normal font, which a cell format without a font of its own has. */
  readonly font: FontStyle;
  readonly theme: readonly string[];
}

/**
 * A cell's whole style. Of its borders only those that are drawn: giving null would take away the line that the
 * neighbour keeps on the same edge.
 */
export function styleChange(style: CellStyle, numberFormat: string, base: StyleBase): StyleChange {
  const { font, fill, alignment, border } = style;
  return {
    font: fontOf(font ?? base.font, base),
    horizontal: HORIZONTAL[alignment?.horizontal ?? 'general'],
    vertical: VERTICAL[alignment?.vertical ?? 'bottom'],
    wrap: alignment?.wrapText === true,
    fill: fill?.type === 'pattern' && fill.pattern === 'solid' ? colorOf(fill.fgColor, base.theme) : null,
    numberFormat,
    borders: Object.fromEntries(SIDES.flatMap((side) => sideOf(side, border?.[side], base))),
  };
}

function fontOf({ name = 'Calibri', size = 11, bold = false, color, underline }: FontStyle, base: StyleBase): BookFont {
  return { name, size, bold, color: colorOf(color, base.theme), underline: underline ? 'Single' : 'None' };
}

function sideOf(side: BookSide, line: BorderSide | undefined, { theme }: StyleBase) {
  return line ? [[side, lineOf(line.style, colorOf(line.color, theme))] as const] : [];
}
