import type { CellStyle } from '../sheet/drawing';

const FONT = 'ＭＳ ゴシック';
const TITLE_SIZE = 14;
const BORDERS = { top: 'thin', right: 'thin', bottom: 'thin', left: 'thin' } as const;

/** Points. */
export const SIZE = 10;

export const PLAIN: CellStyle = {
  font: { name: FONT, size: SIZE },
  horizontal: 'left',
  vertical: 'center',
  wrap: true,
  borders: {},
};
export const TITLE: CellStyle = { ...PLAIN, font: { name: FONT, size: TITLE_SIZE, bold: true }, wrap: false };
export const HEADING: CellStyle = { ...PLAIN, font: { name: FONT, size: SIZE, bold: true } };
export const HEADER: CellStyle = { ...HEADING, horizontal: 'center', borders: BORDERS, fill: 'E8EEF4' };
export const BODY: CellStyle = { ...PLAIN, borders: BORDERS };
