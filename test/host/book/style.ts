import type { BookLine, BookSide, BookStyle, StyleChange } from './book';
import { FONT_SIZES } from './limits';
import { refused } from './refused';

export const SIDES = ['top', 'right', 'bottom', 'left'] as const;

export const OPPOSITE: Readonly<Record<BookSide, BookSide>> = {
  top: 'bottom',
  right: 'left',
  bottom: 'top',
  left: 'right',
};

/** Where the neighbour lies that shares a side. */
export const NEIGHBOUR: Readonly<Record<BookSide, { readonly rows: number; readonly columns: number }>> = {
  top: { rows: -1, columns: 0 },
  right: { rows: 0, columns: 1 },
  bottom: { rows: 1, columns: 0 },
  left: { rows: 0, columns: -1 },
};

/** A new cell in a Japanese Excel: 標準 is 游ゴシック 11, centred between top and bottom (to be confirmed: docs/real-excel.md). */
export const STANDARD_STYLE: BookStyle = {
  font: { name: '游ゴシック', size: 11, bold: false, color: '#000000', underline: 'None' },
  horizontal: 'General',
  vertical: 'Center',
  wrap: false,
  fill: null,
  numberFormat: 'General',
  borders: { top: null, right: null, bottom: null, left: null },
};

/** A line that was given no properties of its own. */
export const STANDARD_LINE: BookLine = { style: 'Continuous', weight: 'Thin', color: '#000000' };

/** The style with the changed parts in it, borders left as they are. */
export function restyled(style: BookStyle, { font, borders: _borders, ...parts }: StyleChange): BookStyle {
  return { ...style, ...parts, font: { ...style.font, ...font } };
}

export function withSide(style: BookStyle, side: BookSide, line: BookLine | null): BookStyle {
  return style.borders[side] === line ? style : { ...style, borders: { ...style.borders, [side]: line } };
}

/** Refuses a font size Excel does not have. */
export function checkChange(change: StyleChange, location: string): void {
  const size = change.font?.size;
  if (size !== undefined && !(size >= FONT_SIZES.least && size <= FONT_SIZES.most)) {
    throw refused('InvalidArgument', location);
  }
}

const FONT_PARTS = ['name', 'size', 'bold', 'color', 'underline'] as const;
const PARTS = ['horizontal', 'vertical', 'wrap', 'fill', 'numberFormat'] as const;

/** Whether the style is that of a cell nothing was done to. */
export function isStandard(style: BookStyle): boolean {
  return (
    PARTS.every((part) => style[part] === STANDARD_STYLE[part]) &&
    FONT_PARTS.every((part) => style.font[part] === STANDARD_STYLE.font[part]) &&
    SIDES.every((side) => style.borders[side] === null)
  );
}
