import { a1, MAX_COLUMNS, MAX_ROWS } from '../../../src/sheet/address';
import type { DateSystem } from '../../../src/sheet/sheet';
import { positions } from '../book/areas';
import type { BookCell, BookFont, BookSheet, BookStyle } from '../book/book';
import { textOf } from '../book/textOf';

/** What a person sees of a cell. */
export interface SeenCell {
  readonly value: string | number | boolean | null;
  readonly isError?: true;
  readonly formula?: string;
  readonly text: string;
  /** Of a cell that holds something. */
  readonly numberFormat?: string;
  readonly font: BookFont;
  readonly horizontal: BookStyle['horizontal'];
  readonly vertical: BookStyle['vertical'];
  readonly wrap: boolean;
  readonly fill: string | null;
}

/**
 * The cells of a sheet by "B5". Left out are the cells that a merge covers, and blank ones that look like a cell nobody
 * ever touched.
 */
export function seenCells(sheet: BookSheet, dates: DateSystem): Readonly<Record<string, SeenCell>> {
  const covered = coveredCells(sheet);
  const untouched = JSON.stringify(seenCell(sheet.cell(MAX_ROWS - 1, MAX_COLUMNS - 1), dates));
  const cells: Record<string, SeenCell> = {};
  for (const { row, column, cell } of sheet.cells()) {
    const place = a1({ row, column });
    const seen = seenCell(cell, dates);
    if (!covered.has(place) && JSON.stringify(seen) !== untouched) cells[place] = seen;
  }
  return cells;
}

/** The cells of merged areas but their upper-left ones, by "B5". */
export function coveredCells({ merges }: BookSheet): ReadonlySet<string> {
  const covered = new Set<string>();
  for (const merge of merges) {
    for (const at of positions(merge)) if (at.row !== merge.top || at.column !== merge.left) covered.add(a1(at));
  }
  return covered;
}

function seenCell(cell: BookCell, dates: DateSystem): SeenCell {
  const { value, formula, style } = cell;
  const { font, horizontal, vertical, wrap, fill, numberFormat } = style;
  const { name, size, bold, color, underline } = font;
  const isError = typeof value === 'object' && value !== null;
  return {
    value: isError ? value.error : value,
    ...(isError && { isError }),
    ...(formula !== undefined && { formula }),
    text: textOf(cell, dates),
    ...((value !== null || formula !== undefined) && { numberFormat }),
    font: { name, size, bold, color, underline },
    horizontal,
    vertical,
    wrap,
    fill,
  };
}
