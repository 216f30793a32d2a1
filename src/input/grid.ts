import type { Address, Area } from '../sheet/address';
import type { Cell, Sheet } from '../sheet/sheet';

/** A sheet made ready for reading: its size and its merged areas by cell, gathered once. */
export interface Grid {
  readonly sheet: Sheet;
  readonly height: number;
  readonly width: number;
  /** The merged area over a cell, by rowMajor index. */
  readonly merged: ReadonlyMap<number, Area>;
  /** The sheet's own grid, where this is the same with rows and columns changed about. */
  readonly turnedFrom?: Grid;
}

/** Gathers what looking up cells needs. Merges are cut to the rows and columns that hold something. */
export function gridOf(sheet: Sheet): Grid {
  // Blank rows at the end are the reader's: Markdown and Excel may give some, a file none.
  const height = 1 + sheet.rows.findLastIndex((row) => row.some((cell) => cell !== undefined));
  const width = sheet.rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  const merged = new Map<number, Area>();
  for (const area of sheet.merges) claim(merged, area, height, width);
  return { sheet, height, width, merged };
}

/** The grid with rows and columns changed about, of the cells that are to be kept; rows below the last filled one left out. */
export function turnedGrid(grid: Grid, isKept: (cell: Cell) => boolean): Grid {
  const { sheet } = grid;
  const rows: (Cell | undefined)[][] = Array.from({ length: grid.width }, () => []);
  sheet.rows.forEach((cells, row) =>
    cells.forEach((cell, column) => {
      const line = rows[column];
      if (!line || !cell || isBlank(cell) || !isKept(cell)) return;
      while (line.length < row) line.push(undefined);
      line.push(cell);
    }),
  );
  const turned = gridOf({
    ...sheet,
    rows,
    merges: sheet.merges.map(turnedArea),
    hiddenRows: sheet.hiddenColumns,
    hiddenColumns: sheet.hiddenRows,
  });
  return { ...turned, turnedFrom: grid };
}

/** An area with rows and columns changed about. */
export const turnedArea = ({ top, left, bottom, right }: Area): Area => ({
  top: left,
  left: top,
  bottom: right,
  right: bottom,
});

/** Whether two areas share a cell. */
export const areasMeet = (a: Area, b: Area): boolean =>
  a.left <= b.right && b.left <= a.right && a.top <= b.bottom && b.top <= a.bottom;

/** An area of a grid as it stands on the sheet. */
export const sheetArea = (grid: Grid, area: Area): Area => (grid.turnedFrom ? turnedArea(area) : area);

function claim(merged: Map<number, Area>, area: Area, height: number, width: number): void {
  if (merged.has(area.top * width + area.left)) return;
  const bottom = Math.min(area.bottom, height - 1);
  const right = Math.min(area.right, width - 1);
  for (let row = area.top; row <= bottom; row++)
    for (let column = area.left; column <= right; column++) merged.set(row * width + column, area);
}

/** The merged area over a cell; undefined where it stands alone. */
export function mergedArea(grid: Grid, row: number, column: number): Area | undefined {
  return grid.merged.size === 0 ? undefined : grid.merged.get(row * grid.width + column);
}

/** The merged area over a cell, or the cell itself. */
export function areaAt(grid: Grid, row: number, column: number): Area {
  return mergedArea(grid, row, column) ?? { top: row, left: column, bottom: row, right: column };
}

/** Whether the cell lies in a merged area whose value stands in another cell. */
export function isCovered(grid: Grid, row: number, column: number): boolean {
  const area = mergedArea(grid, row, column);
  return area !== undefined && (area.top !== row || area.left !== column);
}

/** Where the value of a cell stands: the first cell of its merged area, or the cell itself. */
export function anchor(grid: Grid, row: number, column: number): Address {
  const area = mergedArea(grid, row, column);
  return area === undefined ? { row, column } : { row: area.top, column: area.left };
}

/** The cell itself; undefined where nothing stands or only white space. */
export function filled(grid: Grid, row: number, column: number): Cell | undefined {
  const cell = grid.sheet.rows[row]?.[column];
  return cell === undefined || isBlank(cell) ? undefined : cell;
}

function isBlank(cell: Cell): boolean {
  if (cell.uncalculated) return false;
  if (cell.value === null) return true;
  return typeof cell.value === 'string' && cell.value.trim() === '';
}

/** The text a person sees at a cell, merged areas included; '' where nothing stands. */
export function textAt(grid: Grid, row: number, column: number): string {
  const at = anchor(grid, row, column);
  return filled(grid, at.row, at.column)?.shown ?? '';
}
