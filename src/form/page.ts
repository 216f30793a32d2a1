import type { PageSetup } from '../sheet/drawing';

/** A4, in points. */
const SHEET_HEIGHT = 841.89;

const MILLIMETRE = 72 / 25.4;

const MARGINS: PageSetup['margins'] = {
  top: 20 * MILLIMETRE,
  right: 19 * MILLIMETRE,
  bottom: 20 * MILLIMETRE,
  left: 19 * MILLIMETRE,
  header: 10 * MILLIMETRE,
  footer: 10 * MILLIMETRE,
};

/** Height of a page between its margins, in points. */
export const PRINTABLE_HEIGHT = SHEET_HEIGHT - MARGINS.top - MARGINS.bottom;

/** Left free at each page's foot: printers and zoom steps make Excel's rows a little higher in print than they are. */
const RESERVE = 14;

/** How high the rows of one page may be together, in points. */
export const PAGE_CAPACITY = PRINTABLE_HEIGHT - RESERVE;

/** Width of the form: 45 em of its text, 3 % less than the page between its margins. */
export const FORM_WIDTH = 472.5;

/** White between the parts of the form. Points. */
export const GAP = 9;

/** White inside a box above and below its text, and in the rows of a table. Points. */
export const PADDING = 4.5;

const PAGE_NUMBER = '&C&"ＭＳ 明朝,標準"&10－ &P －';

/** A4 portrait, the page's number at the foot unless the workbook asks for none. */
export function pageSetup(rows: number, columns: number, isNumbered = true): PageSetup {
  return {
    orientation: 'portrait',
    margins: MARGINS,
    printArea: { top: 0, left: 0, bottom: rows - 1, right: columns - 1 },
    footer: isNumbered ? PAGE_NUMBER : '',
  };
}
