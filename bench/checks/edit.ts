import type { Place } from '../../src/domain/field';
import { cellAt, type Cell, type Sheet } from '../../src/sheet/sheet';
import { cellOf, type Content } from './clean/cells';

/** The text that a cell shows; empty where nothing stands. */
export function textAt(sheets: readonly Sheet[], { sheet, at }: Place): string {
  const found = sheets.find(({ name }) => name === sheet);
  return (found && cellAt(found, at)?.shown) ?? '';
}

/** The cell, or undefined where nothing stands. */
export function cellIn(sheets: readonly Sheet[], { sheet, at }: Place): Cell | undefined {
  const found = sheets.find(({ name }) => name === sheet);
  return found && cellAt(found, at);
}

/** The sheets with another content in one cell; all other rows are the same objects. */
export function replaced(sheets: readonly Sheet[], place: Place, content: Content): readonly Sheet[] {
  return withCell(sheets, place, cellOf(content));
}

/** The sheets with another cell in one place. */
export function withCell(sheets: readonly Sheet[], { sheet, at }: Place, cell: Cell | undefined): readonly Sheet[] {
  return onSheet(sheets, sheet, (one) => {
    const row = Array.from({ length: Math.max(one.rows[at.row]?.length ?? 0, at.column + 1) }, (_, column) =>
      column === at.column ? cell : one.rows[at.row]?.[column],
    );
    const rows = Array.from({ length: Math.max(one.rows.length, at.row + 1) }, (_, index) =>
      index === at.row ? row : (one.rows[index] ?? []),
    );
    return { ...one, rows };
  });
}

/** The sheets with one of them changed. */
export function onSheet(sheets: readonly Sheet[], name: string, change: (sheet: Sheet) => Sheet): readonly Sheet[] {
  return sheets.map((sheet) => (sheet.name === name ? change(sheet) : sheet));
}

/** The sheets with a row put in before another; merged areas and what is hidden move with their rows. */
export function withRow(
  sheets: readonly Sheet[],
  name: string,
  before: number,
  row: readonly (Cell | undefined)[],
): readonly Sheet[] {
  const down = (index: number): number => (index >= before ? index + 1 : index);
  return onSheet(sheets, name, (sheet) => ({
    ...sheet,
    rows: [...sheet.rows.slice(0, before), row, ...sheet.rows.slice(before)],
    merges: sheet.merges.map((area) => ({ ...area, top: down(area.top), bottom: down(area.bottom) })),
    hiddenRows: new Set([...sheet.hiddenRows].map(down)),
    rowHeights: new Map([...sheet.rowHeights].map(([index, height]) => [down(index), height])),
  }));
}

/** The sheets without a row. */
export function withoutRow(sheets: readonly Sheet[], name: string, gone: number): readonly Sheet[] {
  const up = (index: number): number => (index > gone ? index - 1 : index);
  return onSheet(sheets, name, (sheet) => ({
    ...sheet,
    rows: sheet.rows.filter((_, index) => index !== gone),
    merges: sheet.merges.map((area) => ({ ...area, top: up(area.top), bottom: up(area.bottom) })),
    hiddenRows: new Set([...sheet.hiddenRows].filter((index) => index !== gone).map(up)),
    rowHeights: new Map([...sheet.rowHeights].map(([index, height]) => [up(index), height])),
  }));
}
