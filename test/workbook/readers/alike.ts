import { a1Area, contains, type Area } from '../../../src/sheet/address';
import type { Cell, Sheet } from '../../../src/sheet/sheet';

/** The height of a row that has none of its own, in the stand-in; and half a pixel. Points. */
const STANDARD_HEIGHT = 18.75;
const PIXEL = 0.75;

/**
 * A sheet without that in which the readers may differ, all of it without a meaning for what is read of a workbook:
 *
 * - Rows: each reader ends them where it will (Markdown at the table's edge, the file at the last cell, Office.js at the
 *   edge of the used range). What is blank at their end is cut.
 * - Merges: the order is the reader's own. Office.js reads within the used range, so that a merge which begins outside,
 *   and holds nothing, is not there.
 * - Hidden rows and columns, heights: beyond the used range the file tells them, Office.js does not.
 * - Heights: the file says which rows have one of their own, even where it is the standard height; Excel tells heights
 *   only, in whole pixels. Of hidden rows Excel tells none (docs/excel-rules.md, row-height-hidden).
 */
export function alike(sheet: Sheet): Sheet {
  const rows = trimmed(sheet.rows);
  const used = usedArea(rows);
  const inRows = (row: number) => used !== null && row >= used.top && row <= used.bottom;
  const inColumns = (column: number) => used !== null && column >= used.left && column <= used.right;
  const heights = [...sheet.rowHeights].flatMap(([row, height]): [number, number][] => {
    const pixels = Math.round(height / PIXEL) * PIXEL;
    const isOwn = Math.abs(height - STANDARD_HEIGHT) > PIXEL / 2;
    return isOwn && inRows(row) && !sheet.hiddenRows.has(row) ? [[row, pixels]] : [];
  });
  return {
    ...sheet,
    rows,
    merges: sheet.merges
      .filter(({ top, left }) => used !== null && contains(used, { row: top, column: left }))
      .toSorted((a, b) => a1Area(a).localeCompare(a1Area(b))),
    rowHeights: new Map(heights.toSorted(([a], [b]) => a - b)),
    hiddenRows: new Set([...sheet.hiddenRows].filter(inRows).toSorted((a, b) => a - b)),
    hiddenColumns: new Set([...sheet.hiddenColumns].filter(inColumns).toSorted((a, b) => a - b)),
  };
}

type Rows = Sheet['rows'];

function trimmed(rows: Rows): Rows {
  const cut = rows.map((row) => Array.from(row.slice(0, 1 + row.findLastIndex((cell) => cell !== undefined))));
  return cut.slice(0, 1 + cut.findLastIndex((row) => row.length > 0));
}

function usedArea(rows: Rows): Area | null {
  const columns = rows.flatMap((row) => row.flatMap((cell, column) => (cell ? [column] : [])));
  if (columns.length === 0) return null;
  const top = rows.findIndex((row) => row.length > 0);
  return { top, left: Math.min(...columns), bottom: rows.length - 1, right: Math.max(...columns) };
}

/**
 * A sheet written in Markdown as a workbook can hold it: "4.0" there is a number in the format General, which would show
 * it as "4". It gets the format that shows it so.
 */
export function workable(sheet: Sheet): Sheet {
  const formatted = (cell: Cell | undefined): Cell | undefined => {
    const [, places] = /\.(\d*0)$/.exec(cell?.shown ?? '') ?? [];
    if (!cell || places === undefined || typeof cell.value !== 'number' || cell.format !== 'General') return cell;
    return { ...cell, format: `0.${places.replace(/\d/g, '0')}` };
  };
  return { ...sheet, rows: sheet.rows.map((row) => row.map(formatted)) };
}

/**
 * A sheet as Excel has it once it is open: every formula is calculated. That a formula has no result is something only a
 * file, written by another program, can say; here it then gives a blank text.
 */
export function calculated(sheet: Sheet): Sheet {
  const calculate = (cell: Cell | undefined): Cell | undefined => {
    if (!cell?.uncalculated) return cell;
    const { uncalculated: _, ...rest } = cell;
    return { ...rest, value: '' };
  };
  return { ...sheet, rows: sheet.rows.map((row) => row.map(calculate)) };
}
