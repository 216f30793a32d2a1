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
  font: { name: '游ゴシック', size: 11, bold: false, color: '#000000' },
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

export function isStandard(style: BookStyle): boolean {
  const { font, borders, ...parts } = style;
  const { font: standardFont, borders: _, ...standard } = STANDARD_STYLE;
  return SIDES.every((side) => borders[side] === null) && same(font, standardFont) && same(parts, standard);
}

function same<T extends object>(a: T, b: T): boolean {
  const left = Object.entries(a);
  const right = new Map(Object.entries(b));
  return left.length === right.size && left.every(([key, value]) => right.get(key) === value);
}
