import type { Area } from '../../sheet/address';
import type { Drawing, PageSetup } from '../../sheet/drawing';
import type { Box } from './page';

/** A4, in points. */
const SHORT_SIDE = 595.28;
const LONG_SIDE = 841.89;

export interface Paper {
  readonly width: number;
  readonly height: number;
}

export function paperOf({ orientation }: PageSetup): Paper {
  return orientation === 'portrait'
    ? { width: SHORT_SIDE, height: LONG_SIDE }
    : { width: LONG_SIDE, height: SHORT_SIDE };
}

export interface PageRow {
  /** Counted from 0 on the sheet. */
  readonly row: number;
  readonly repeated: boolean;
}

/**
 * The rows of each page: those of the print area, parted where the drawing breaks and where the paper ends, under the
 * title rows where these do not stand on the page themselves.
 */
export function rowsOfPages({ rows, page }: Drawing): readonly (readonly PageRow[])[] {
  const { top, bottom } = page.printArea;
  const titles = titleRows(page);
  const titleHeight = titles.reduce((sum, row) => sum + (rows[row]?.height ?? 0), 0);
  const room = paperOf(page).height - page.margins.top - page.margins.bottom;
  const pages: PageRow[][] = [[]];
  let left = room;
  for (let row = top; row <= bottom; row += 1) {
    const height = rows[row]?.height ?? 0;
    const isBroken = row > top && rows[row - 1]?.breakAfter === true;
    if (isBroken || (height > left && (pages.at(-1)?.length ?? 0) > 0)) {
      const isBelow = row > (titles.at(-1) ?? row);
      pages.push(isBelow ? titles.map((title) => ({ row: title, repeated: true })) : []);
      left = room - (isBelow ? titleHeight : 0);
    }
    pages.at(-1)?.push({ row, repeated: false });
    left -= height;
  }
  return pages;
}

function titleRows({ titleRows: rows }: PageSetup): readonly number[] {
  return rows ? Array.from({ length: rows.last - rows.first + 1 }, (_, at) => rows.first + at) : [];
}

/** Where the columns and rows of one page stand on the paper. */
export class PageGrid {
  private readonly lefts = new Map<number, number>();
  private readonly tops = new Map<number, number>();

  constructor(
    private readonly drawing: Drawing,
    rows: readonly PageRow[],
  ) {
    const { margins, printArea } = drawing.page;
    let x = margins.left;
    for (let column = printArea.left; column <= printArea.right; column += 1) {
      this.lefts.set(column, x);
      x += this.width(column);
    }
    let y = margins.top;
    for (const { row } of rows) {
      this.tops.set(row, y);
      y += this.height(row);
    }
  }

  /** Whether the column is printed. */
  has(column: number): boolean {
    return this.lefts.has(column);
  }

  /** The place of an area, as far as it is on this page. */
  box({ top, left, bottom, right }: Area): Box {
    const rows = [...this.tops.keys()].filter((row) => row >= top && row <= bottom);
    const columns = [...this.lefts.keys()].filter((column) => column >= left && column <= right);
    return {
      x: this.lefts.get(columns[0] ?? left) ?? 0,
      y: this.tops.get(rows[0] ?? top) ?? 0,
      width: columns.reduce((sum, column) => sum + this.width(column), 0),
      height: rows.reduce((sum, row) => sum + this.height(row), 0),
    };
  }

  private width(column: number): number {
    return this.drawing.columns[column] ?? 0;
  }

  private height(row: number): number {
    return this.drawing.rows[row]?.height ?? 0;
  }
}
