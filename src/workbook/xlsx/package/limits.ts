/** How large a workbook may be. Far above any real one; below what hangs or kills the reader (test/slow/hostile). */

/** Bytes of the file itself. */
export const MAX_FILE_BYTES = 100 * 1024 * 1024;

/** Bytes of all the parts that are read, unpacked: twice what 100,000 rows of 15 cells take. */
export const MAX_UNPACKED_BYTES = 150 * 1024 * 1024;

/** A part unpacked this many times its packed size is a bomb: real sheets pack to a fifth … a fiftieth. */
export const MAX_RATIO = 250;

/** Below this size a high ratio does no harm. */
export const RATIO_MATTERS_FROM_BYTES = 16 * 1024 * 1024;

/** Parts in one package. */
export const MAX_PARTS = 20_000;

/** Elements in one another. Workbooks have a dozen. */
export const MAX_DEPTH = 1000;

/** Characters of one text or attribute as it is written in XML. A cell holds 32,767, each at most 8 as "&#x3042;". */
export const MAX_TEXT = 300_000;

/** Characters of a formula. Excel takes 8,192, before it adds prefixes to the names of newer functions. */
export const MAX_FORMULA = 20_000;

/** Attributes of one element. Workbooks have two dozen. */
export const MAX_ATTRIBUTES = 1000;

/** Elements and their attributes in a part that is taken apart to be changed: twice what 64,000 cell formats take. */
export const MAX_NODES = 2_000_000;

/** Worksheets in one workbook. */
export const MAX_SHEETS = 2000;

/** Cells with content in one workbook. */
export const MAX_CELLS = 1_600_000;

/** Places from the start of each row to its last cell, summed up: what anyone walking through the rows visits. */
export const MAX_PLACES = 20_000_000;

/** Characters of all cells together: values, shown numbers and formulas. */
export const MAX_CHARACTERS = 80_000_000;

/** Rows with a height of their own, hidden rows and hidden columns. A sheet may hide all its columns. */
export const MAX_LINES = 3_000_000;

/** Cells covered by merges, summed up. */
export const MAX_MERGED_CELLS = 2_000_000;

/** Cells that take another cell's formula: a table of 10,000 rows has 40 such columns. Each costs as much as ten numbers. */
export const MAX_SHARING_CELLS = 400_000;

/** Shared strings in one workbook. */
export const MAX_STRINGS = 4_000_000;

/** Cell formats, and number formats, in one workbook. Excel takes 65,490 and 250. */
export const MAX_FORMATS = 200_000;

/** Characters of a number format that is understood. Excel takes 255. */
export const MAX_FORMAT_CODE = 1000;
