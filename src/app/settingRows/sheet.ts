import type { Drawing, DrawnRow } from '../../sheet/drawing';
import { drawTemplate } from '../../lists/template';
import type { Cell, Sheet } from '../../sheet/sheet';

/** The template's sheet 設定: as it is drawn, and as it will be read. */
export function settingsSheet(): { readonly drawings: readonly Drawing[]; readonly sheets: readonly Sheet[] } {
  const drawings = drawTemplate({ prefecture: null, fiscalYear: null, tables: ['設定'] });
  return { drawings, sheets: drawings.map(asRead) };
}

function asRead({ name, rows, merges }: Drawing): Sheet {
  return {
    name,
    visibility: 'visible',
    rows: rows.map(cellsOf),
    merges,
    rowHeights: new Map(),
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    dates: '1900',
  };
}

function cellsOf({ cells }: DrawnRow): readonly (Cell | undefined)[] {
  const row: (Cell | undefined)[] = [];
  for (const { column, content } of cells) {
    while (row.length < column) row.push(undefined);
    row[column] = content === null ? undefined : { value: content, shown: String(content), format: TEXT };
  }
  return row;
}

const TEXT = '@';
