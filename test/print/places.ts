import { a1Area } from '../../src/sheet/address';
import type { Drawing } from '../../src/sheet/drawing';
import { textCells } from '../support/fit';

/** A4, in points. */
const SHORT = 595.28;
const LONG = 841.89;

export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A cell with text where it is printed; a cell of a row that is repeated has a place on every page. */
export interface Place {
  readonly name: string;
  /** Of the drawing's pages, from 0. */
  readonly page: number;
  readonly box: Box;
  readonly text: string;
  /** Of the font, in points. */
  readonly size: number;
}

/** The height of a drawing's pages, in points. */
export function pageHeight({ page }: Drawing): number {
  return page.orientation === 'portrait' ? LONG : SHORT;
}

export function pageCount(drawing: Drawing): number {
  return 1 + Math.max(0, ...rowPlaces(drawing).map(({ page }) => page));
}

/** The cells with text, each with its page and its box on it: margins and the widths and heights before it. */
export function places(drawing: Drawing): readonly Place[] {
  const left = edges(drawing.columns, drawing.page.margins.left);
  const rows = rowPlaces(drawing);
  return textCells(drawing).flatMap(({ cell, text, area }) =>
    rows
      .filter(({ row }) => row === area.top)
      .map(({ page, top }) => ({
        name: a1Area(area),
        page,
        box: {
          left: left[area.left] ?? 0,
          right: left[area.right + 1] ?? 0,
          top,
          bottom: top + sum(drawing.rows.slice(area.top, area.bottom + 1).map(({ height }) => height)),
        },
        text,
        size: cell.style.font.size,
      })),
  );
}

interface RowPlace {
  readonly row: number;
  readonly page: number;
  readonly top: number;
}

/**
 * Where each row is printed: on a new page after a break and where the page is full. The rows to be repeated stand
 * again at the top of each later page.
 */
function rowPlaces(drawing: Drawing): readonly RowPlace[] {
  const { rows, page: setup } = drawing;
  const { margins, titleRows } = setup;
  const end = pageHeight(drawing) - margins.bottom;
  const found: RowPlace[] = [];
  let page = 0;
  let y = margins.top;
  const put = (row: number): void => {
    found.push({ row, page, top: y });
    y += rows[row]?.height ?? 0;
  };
  const turn = (next: number): void => {
    page += 1;
    y = margins.top;
    if (!titleRows || next <= titleRows.last) return;
    for (let row = titleRows.first; row <= titleRows.last; row += 1) put(row);
  };
  for (const [row, { height }] of rows.entries()) {
    if (rows[row - 1]?.breakAfter || y + height > end) turn(row);
    put(row);
  }
  return found;
}

function edges(lengths: readonly number[], start: number): number[] {
  const found = [start];
  for (const length of lengths) found.push((found.at(-1) ?? start) + length);
  return found;
}

function sum(lengths: readonly number[]): number {
  return lengths.reduce((total, length) => total + length, 0);
}
