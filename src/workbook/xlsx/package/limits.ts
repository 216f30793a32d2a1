/** How large a workbook may be. Far above any real one; below what hangs or kills the reader (docs/dependencies.md). */

/** Bytes of the file itself. */
export const MAX_FILE_BYTES = 100 * 1024 * 1024;

/** Bytes of all the parts that are read, unpacked. */
export const MAX_UNPACKED_BYTES = 400 * 1024 * 1024;

/** A part unpacked this many times its packed size is a bomb: real sheets pack to a fifth … a fiftieth. */
export const MAX_RATIO = 250;

/** Below this size a high ratio does no harm. */
export const RATIO_MATTERS_FROM_BYTES = 16 * 1024 * 1024;

/** Parts in one package. */
export const MAX_PARTS = 20_000;

/** Cells with content in one workbook. */
export const MAX_CELLS = 3_000_000;

/** Places from the start of each row to its last cell, summed up: what anyone walking through the rows visits. */
export const MAX_PLACES = 20_000_000;

/** Cells covered by merges, summed up. */
export const MAX_MERGED_CELLS = 5_000_000;
