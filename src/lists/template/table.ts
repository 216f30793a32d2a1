import type { Drawing, DrawnRow } from '../../sheet/drawing';
import { choiceOver } from './choices';
import type { Column, Entry, TableContent } from './content';
import { drawHeader } from './header';
import { heightOf } from './height';
import { pageFor } from './page';
import { shapeOf } from './shape';
import { TABLE_SIZE, valueStyle } from './style';
import { topRows } from './top';

/** Lists reach below the bordered rows, for those who need more of them. */
const ROWS_WITH_LISTS = 500;
const LOWEST_ROW = 15.75;

/** A table sheet: title, notes, headers that stay in view, the rows with content, and bordered rows to fill in. */
export function drawTable(content: TableContent): Drawing {
  const { kind, columns, entries, blankRows } = content;
  const above = topRows(content.title, content.notes);
  const header = drawHeader(columns, above.length);
  const first = above.length + header.rows.length;
  const blanks = Array.from({ length: blankRows }, () => ({ ...drawEntry(content, {}), growing: true as const }));
  const rows = [...above, ...header.rows, ...entries.map((entry) => drawEntry(content, entry)), ...blanks];
  const widths = columns.map((column) => shapeOf(kind, column.field).width);
  return {
    name: content.name,
    columns: widths,
    rows,
    merges: header.merges,
    page: pageFor({ columns: widths, rows: rows.length, titleRows: { first: above.length, last: first - 1 } }),
    mark: null,
    frozenRows: first,
    choices: columns.flatMap((column, at) =>
      choiceOver({ top: first, left: at, bottom: first + ROWS_WITH_LISTS - 1, right: at }, column.choices),
    ),
  };
}

function drawEntry({ kind, columns }: TableContent, entry: Entry): DrawnRow {
  const cells = columns.map((column, at) => {
    const content = entry[column.field] ?? null;
    return { column: at, content, style: valueStyle(shapeOf(kind, column.field).kind) };
  });
  return { height: Math.max(LOWEST_ROW, ...columns.map((column) => entryHeight(kind, column, entry))), cells };
}

function entryHeight(kind: TableContent['kind'], { field }: Column, entry: Entry): number {
  return heightOf(String(entry[field] ?? ''), shapeOf(kind, field).width, TABLE_SIZE);
}
