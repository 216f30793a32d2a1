import { markOf } from '../../src/sheet/fingerprint';
import type { Drawing } from '../../src/sheet/drawing';
import type { Cell, Sheet } from '../../src/sheet/sheet';

/** The sheet that a drawing becomes once it is written and read again. */
export function sheetOfDrawing(drawing: Drawing): Sheet {
  const rows = drawing.rows.map(({ cells }) => {
    const row: (Cell | undefined)[] = Array.from({ length: drawing.columns.length }, () => undefined);
    for (const { column, content } of cells) {
      if (content !== null) row[column] = { value: content, shown: String(content), format: '@' };
    }
    return row;
  });
  const { name } = drawing;
  const mark = markOf(drawing, name);
  return {
    name,
    visibility: 'visible',
    rows,
    merges: drawing.merges,
    rowHeights: new Map(drawing.rows.map(({ height }, row) => [row, height])),
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    dates: '1900',
    ...(mark && { mark }),
  };
}

/** A sheet on which a person typed over a cell; rows and columns count from 0. */
export function typed(sheet: Sheet, row: number, column: number, text: string): Sheet {
  const cell: Cell = { value: text, shown: text, format: '@' };
  const rows = [...sheet.rows];
  while (rows.length < row) rows.push([]);
  const cells = [...(rows[row] ?? [])];
  cells[column] = text === '' ? undefined : cell;
  rows[row] = cells;
  return { ...sheet, rows };
}

/** A sheet in which a person inserted a row and typed into it. */
export function inserted(sheet: Sheet, row: number, column: number, text: string): Sheet {
  const rows = [...sheet.rows];
  rows.splice(row, 0, []);
  const rowHeights = new Map([...sheet.rowHeights].map(([at, height]) => [at < row ? at : at + 1, height]));
  return typed({ ...sheet, rows, rowHeights }, row, column, text);
}

/** A sheet from which a person deleted a row. */
export function withoutRow(sheet: Sheet, row: number): Sheet {
  const heights = [...sheet.rowHeights].filter(([at]) => at !== row);
  const rowHeights = new Map(heights.map(([at, height]) => [at < row ? at : at - 1, height]));
  return { ...sheet, rowHeights, rows: sheet.rows.filter((_, at) => at !== row) };
}

/** The row of the cell that holds just this text, from 0. */
export function rowOf(sheet: Sheet, text: string): number {
  const row = sheet.rows.findIndex((cells) => cells.some((cell) => cell?.value === text));
  if (row < 0) throw new Error(`no cell says ${text}`);
  return row;
}
