/**
 * What Excel allows at most. Sources: docs/excel-rules.md (the rule's id stands at each), there mostly Microsoft's
 * "Excel specifications and limits".
 */

/** Of a cell's text, in UTF-16 units (text-length). */
export const LONGEST_TEXT = 32_767;

/** Of a cell (text-line-feeds). What Excel does beyond is to be confirmed: docs/real-excel.md. */
export const MOST_LINE_FEEDS = 253;

/** Of a formula, with its "=" (formula-length). */
export const LONGEST_FORMULA = 8_192;

/** Of a text constant inside a formula (name-text-constant; to be confirmed: docs/real-excel.md). */
export const LONGEST_CONSTANT = 255;

/** Of a sheet's name, in UTF-16 units (sheet-name-length). */
export const LONGEST_SHEET_NAME = 31;

/** Of a defined name (name-length) and of its comment (name-comment). */
export const LONGEST_NAME = 255;

/** Of a list written into its validation (validation-source). */
export const LONGEST_LIST = 255;

/** Of a header or a footer, the codes of its three parts included (header-footer-length). */
export const LONGEST_HEADER = 255;

/** In points (row-height-max; the half point is to be confirmed: docs/real-excel.md). */
export const TALLEST_ROW = 409.5;

/** 255 characters of 游ゴシック 11, 8 pixels each, and 5 pixels of padding, in points (column-width-max). */
export const WIDEST_COLUMN = (255 * 8 + 5) * 0.75;

/** Manual page breaks of a sheet, of each kind (page-breaks-limit). */
export const MOST_BREAKS = 1_026;

/** Links of a sheet (link-count). */
export const MOST_LINKS = 65_530;

/** Where a link leads, and its tip, in UTF-16 units (link-reference). */
export const LONGEST_REFERENCE = 255;
export const LONGEST_TIP = 255;

/** Font sizes in points ("Excel specifications and limits"). */
export const FONT_SIZES = { least: 1, most: 409 } as const;

/** Print scale in per cent (page-zoom). */
export const SCALES = { least: 10, most: 400 } as const;

/** A pixel at 96 dpi, in points: Excel keeps heights and widths as whole pixels (row-height-pixels, column-width-pixels). */
export const PIXEL = 0.75;
