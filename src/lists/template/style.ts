import type { CellStyle, Font, Line } from '../../sheet/drawing';

/** Labels and tables are set in Gothic, long texts in the face of the form itself. */
const GOTHIC = 'ＭＳ ゴシック';
const MINCHO = 'ＭＳ 明朝';

/** Sizes in points. */
export const TABLE_SIZE = 10;
export const TEXT_SIZE = 10.5;
export const NOTE_SIZE = 9;
export const TITLE_SIZE = 14;

const HEADER_FILL = 'F2F2F2';
const REQUIRED_FILL = 'DDEBF7';
const NOTE_COLOR = '595959';

const gothic = (size: number): Font => ({ name: GOTHIC, size });
const boxed = (line: Line) => ({ top: line, right: line, bottom: line, left: line });

export const TITLE: CellStyle = {
  font: { ...gothic(TITLE_SIZE), bold: true },
  horizontal: 'left',
  vertical: 'center',
  wrap: false,
  borders: {},
};

export const NOTE: CellStyle = {
  font: { ...gothic(NOTE_SIZE), color: NOTE_COLOR },
  horizontal: 'left',
  vertical: 'center',
  wrap: false,
  borders: {},
};

/** Beside a value of 基本情報, where a line may wrap. */
export const HINT: CellStyle = { ...NOTE, wrap: true };

/** A header; what must be filled in is shaded in another colour. */
export function headerStyle(required: boolean): CellStyle {
  return {
    font: gothic(TABLE_SIZE),
    horizontal: 'center',
    vertical: 'center',
    wrap: true,
    borders: boxed('thin'),
    fill: required ? REQUIRED_FILL : HEADER_FILL,
  };
}

/** A label in column A of an upright sheet. */
export function labelStyle(required: boolean): CellStyle {
  return { ...headerStyle(required), horizontal: 'left', vertical: 'top' };
}

/**
 * How a kind of value stands in its cell. Text keeps the format "@" even while blank, so that Excel leaves alone what
 * is typed there (a code's leading 0, 「(1)」, 「-」); figures and dates are left to Excel's own reading.
 */
export type ValueKind = 'text' | 'word' | 'figure' | 'date';

const HORIZONTAL = { text: 'left', word: 'center', figure: 'right', date: 'center' } as const;

export function valueStyle(kind: ValueKind): CellStyle {
  const plain = kind === 'figure' || kind === 'date';
  return {
    font: gothic(TABLE_SIZE),
    horizontal: HORIZONTAL[kind],
    vertical: 'top',
    wrap: true,
    borders: boxed('thin'),
    ...(plain ? {} : { numberFormat: '@' }),
  };
}

/** A paragraph of an upright sheet; `place` says which edges of the section's box it carries. */
export function paragraphStyle(place: { readonly first: boolean; readonly last: boolean }): CellStyle {
  return {
    font: { name: MINCHO, size: TEXT_SIZE },
    horizontal: 'left',
    vertical: 'top',
    wrap: true,
    borders: {
      left: 'thin',
      right: 'thin',
      top: place.first ? 'thin' : 'hair',
      bottom: place.last ? 'thin' : 'hair',
    },
    numberFormat: '@',
  };
}
