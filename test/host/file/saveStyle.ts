import type { CellStyle } from 'hucre';
import type { BookLine, BookSide, BookStyle } from '../book/book';
import { fileColor } from './colors';
import { lineName } from './lines';

type Alignment = NonNullable<CellStyle['alignment']>;

const HORIZONTAL: Readonly<Record<BookStyle['horizontal'], NonNullable<Alignment['horizontal']>>> = {
  General: 'general',
  Left: 'left',
  Center: 'center',
  Right: 'right',
  Fill: 'fill',
  Justify: 'justify',
  CenterAcrossSelection: 'centerContinuous',
  Distributed: 'distributed',
};

const VERTICAL: Readonly<Record<BookStyle['vertical'], NonNullable<Alignment['vertical']>>> = {
  Top: 'top',
  Center: 'center',
  Bottom: 'bottom',
  Justify: 'justify',
  Distributed: 'distributed',
};

const JAPANESE_CHARSET = 128;

/** A cell's whole style as the file library takes it: nothing is left to the Normal font. */
export function fileStyle({ font, horizontal, vertical, wrap, fill, numberFormat, borders }: BookStyle): CellStyle {
  const { name, size, bold, color, underline } = font;
  return {
    font: {
      ...{ name, size, charset: JAPANESE_CHARSET, color: fileColor(color) },
      ...(bold && { bold }),
      ...(underline === 'Single' && { underline: true }),
    },
    alignment: { horizontal: HORIZONTAL[horizontal], vertical: VERTICAL[vertical], wrapText: wrap },
    border: {
      ...side('top', borders.top),
      ...side('right', borders.right),
      ...side('bottom', borders.bottom),
      ...side('left', borders.left),
    },
    ...(fill !== null && { fill: { type: 'pattern', pattern: 'solid', fgColor: fileColor(fill) } }),
    ...(numberFormat !== 'General' && { numFmt: numberFormat }),
  };
}

function side(name: BookSide, line: BookLine | null) {
  return line && { [name]: { style: lineName(line), color: fileColor(line.color) } };
}
