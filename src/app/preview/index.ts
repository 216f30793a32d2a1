import type { Area } from '../../sheet/address';
import type { Drawing, DrawnCell } from '../../sheet/drawing';
import type { Checked } from '../check';
import { formsOf, isDraft } from '../forms';
import { joined, edgesOf } from './edges';
import { footerLines } from './footer';
import type { PreviewCell, PreviewPage } from './page';
import { PageGrid, paperOf, rowsOfPages, type PageRow } from './paper';
import { linesIn } from './texts';

export type { PreviewCell, PreviewEdge, PreviewLine, PreviewPage } from './page';

/** The pages that a drawing prints on, from the very rows, widths and breaks that are written. Choices are not shown. */
export function pagesOf(drawing: Drawing): readonly PreviewPage[] {
  const pages = rowsOfPages(drawing);
  const merges = mergesByCell(drawing.merges);
  return pages.map((rows, index) => pageOf(drawing, rows, merges, { page: index + 1, pages: pages.length }));
}

/** The pages of the form that would be written now for an item, `at` from 0 in the order of the items. */
export function formPages(checked: Checked, at: number): readonly PreviewPage[] {
  const drawing = formsOf(checked, isDraft(checked))[at]?.drawing;
  return drawing ? pagesOf(drawing) : [];
}

type Merges = ReadonlyMap<string, Area>;

function pageOf(
  drawing: Drawing,
  rows: readonly PageRow[],
  merges: Merges,
  numbers: { readonly page: number; readonly pages: number },
): PreviewPage {
  const paper = paperOf(drawing.page);
  const grid = new PageGrid(drawing, rows);
  const placed = rows.flatMap(({ row, repeated }) =>
    (drawing.rows[row]?.cells ?? []).map((cell) => ({ cell, row, repeated, merge: merges.get(key(row, cell.column)) })),
  );
  return {
    ...paper,
    cells: placed.flatMap(({ cell, row, repeated, merge }) => {
      const area = merge ?? { top: row, bottom: row, left: cell.column, right: cell.column };
      const isFirst = area.top === row && area.left === cell.column;
      return isFirst && grid.has(cell.column) ? shown(cell, area, repeated, grid) : [];
    }),
    edges: joined(placed.flatMap(({ cell, row, merge }) => edgesOf(cell, row, merge, grid))),
    footer: footerLines(drawing.page, paper, numbers),
  };
}

function shown({ column, content, style }: DrawnCell, area: Area, repeated: boolean, grid: PageGrid): PreviewCell[] {
  const box = grid.box(area);
  const lines = content === null || content === '' ? [] : linesIn(String(content), box, style);
  if (lines.length === 0 && style.fill === undefined) return [];
  const fill = style.fill === undefined ? {} : { fill: style.fill };
  return [{ at: { row: area.top, column }, repeated, ...box, ...fill, lines }];
}

function mergesByCell(merges: readonly Area[]): Merges {
  const found = new Map<string, Area>();
  for (const area of merges) {
    for (let row = area.top; row <= area.bottom; row += 1) {
      for (let column = area.left; column <= area.right; column += 1) found.set(key(row, column), area);
    }
  }
  return found;
}

const key = (row: number, column: number): string => `${row} ${column}`;
