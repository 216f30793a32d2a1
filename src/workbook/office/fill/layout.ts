import { a1Area, type Area } from '../../../sheet/address';
import type { Drawing, PageSetup } from '../../../sheet/drawing';
import { pixelPoints } from '../../port/width';
import { footerSections } from './footer';

/** All of a sheet's looks that do not belong to its cells. Lengths are points in whole pixels. */
export interface Layout {
  /** Widths from A on; null where the column is left as it is. */
  readonly columns: readonly (number | null)[];
  /** Heights from row 1 on; null where the row is left to the program, which fits it to its text. */
  readonly rows: readonly (number | null)[];
  readonly page: PageSetup;
  /** Rows that begin a new page, counted from 0. */
  readonly breaksBefore: readonly number[];
  /** 0: what is frozen, if anything, stays. */
  readonly frozenRows: number;
  readonly filter: Area | null;
  /** Criteria of the filter hide rows. */
  readonly isFiltered: boolean;
}

/**
 * The layout of a drawing. Excel keeps whole pixels (excel-rules: column-width-pixels, row-height-pixels): lengths are
 * rounded up, so that text never has less room than was measured.
 */
export function layoutOf({ columns, rows, page, frozenRows, filter }: Drawing): Layout {
  return {
    columns: columns.map(pixelPoints),
    rows: rows.map(({ height, growing }) => (growing ? null : pixelPoints(height))),
    page,
    breaksBefore: rows.flatMap(({ breakAfter }, row) => (breakAfter ? [row + 1] : [])),
    frozenRows: frozenRows ?? 0,
    filter: filter ?? null,
    isFiltered: false,
  };
}

/**
 * Queues what gives a sheet a layout. Done twice, it gives the same. A sheet without frozen rows or a filter of its own
 * is spared the members that deal with them: freezing activates the sheet for a moment, fails on hidden ones in older
 * versions (office-js issues 3148, 1463), and where another workbook comes to the front (excel-rules: sheet-focus-lost).
 */
export function applyLayout(sheet: Excel.Worksheet, layout: Layout): void {
  applyLengths(sheet, layout);
  applyPage(sheet.pageLayout, layout.page);
  applyBreaks(sheet.horizontalPageBreaks, layout.breaksBefore);
  if (layout.frozenRows > 0) freezeRows(sheet.freezePanes, layout.frozenRows);
  if (layout.filter) applyFilter(sheet.autoFilter, layout.filter);
}

function applyLengths(sheet: Excel.Worksheet, { columns, rows }: Layout): void {
  if (columns.some((width) => width !== null)) {
    const widths = columns.map((columnWidth) => (columnWidth === null ? {} : { format: { columnWidth } }));
    sheet.getRange(a1Area({ top: 0, left: 0, bottom: 0, right: columns.length - 1 })).setColumnProperties(widths);
  }
  if (rows.some((height) => height !== null)) {
    const heights = rows.map((rowHeight) => (rowHeight === null ? {} : { format: { rowHeight } }));
    sheet.getRange(a1Area({ top: 0, left: 0, bottom: rows.length - 1, right: 0 })).setRowProperties(heights);
  }
}

/** Scale 100 %, never fitted to pages. `zoom` is only taken as a whole (excel-rules: page-zoom). */
function applyPage(to: Excel.PageLayout, { orientation, margins, printArea, titleRows, footer }: PageSetup): void {
  to.paperSize = 'A4';
  to.orientation = orientation === 'portrait' ? 'Portrait' : 'Landscape';
  to.zoom = { scale: 100 };
  to.topMargin = margins.top;
  to.rightMargin = margins.right;
  to.bottomMargin = margins.bottom;
  to.leftMargin = margins.left;
  to.headerMargin = margins.header;
  to.footerMargin = margins.footer;
  to.setPrintArea(a1Area(printArea));
  if (titleRows) to.setPrintTitleRows(`$${titleRows.first + 1}:$${titleRows.last + 1}`);
  const { left, center, right } = footerSections(footer);
  const pages = to.headersFooters.defaultForAllPages;
  pages.leftFooter = left;
  pages.centerFooter = center;
  pages.rightFooter = right;
}

function freezeRows(panes: Excel.WorksheetFreezePanes, count: number): void {
  panes.unfreeze();
  panes.freezeRows(count);
}

function applyFilter(filter: Excel.AutoFilter, area: Area): void {
  filter.remove();
  filter.apply(a1Area(area));
}

function applyBreaks(breaks: Excel.PageBreakCollection, rows: readonly number[]): void {
  breaks.removePageBreaks();
  for (const row of rows) breaks.add(`A${row + 1}`);
}
