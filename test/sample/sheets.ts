import type { SheetContent } from '../../src/lists/template/content';
import { drawSheet } from '../../src/lists/template/sheet';
import type { Drawing } from '../../src/sheet/drawing';
import type { Cell, Sheet } from '../../src/sheet/sheet';

/** Drawings as the sheets that a reader of their file would give. */
export function sheetOf({ name, rows, merges }: Drawing): Sheet {
  return {
    name,
    visibility: 'visible',
    rows: rows.map(({ cells }) => {
      const row: (Cell | undefined)[] = [];
      for (const { column, content } of cells) row[column] = content === null ? undefined : cellOf(content);
      return Array.from(row);
    }),
    merges,
    rowHeights: new Map(),
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    dates: '1900',
  };
}

export const sheetsOf = (contents: readonly SheetContent[]): readonly Sheet[] =>
  contents.map((content) => sheetOf(drawSheet(content)));

function cellOf(content: string | number): Cell {
  return { value: content, shown: String(content), format: typeof content === 'number' ? 'General' : '@' };
}
