import { plainLineEnds } from '../text/lineEnds';
import type { Area } from '../sheet/address';
import type { Drawing, DrawnCell, DrawnRow, Mark } from '../sheet/drawing';
import { compose } from './compose';
import type { FormContent } from './content';
import { PAGE_CAPACITY, pageSetup } from './page';
import { paginate } from './paginate';
import { isSameBox, NO_EDGES, type PlacedRow, type Span } from './strip';
import type { DrawnText } from './source';
import { BODY, cellStyle, type Edges } from './style';

/** The finished sheet of a form, and which of its texts shows what. */
export interface DrawnForm {
  readonly drawing: Drawing;
  readonly texts: readonly DrawnText[];
}

/** Sets a form's rows on pages, each box closed at a page's foot and opened again at its top. */
export function draw(content: FormContent, name: string, mark: Mark): DrawnForm {
  const { grid, strips } = compose(content);
  const placed = paginate(strips, PAGE_CAPACITY);
  const last = grid.columns.length - 1;
  const drawing = {
    name,
    columns: grid.columns,
    rows: placed.map((row, index) => drawRow(row, boxEdges(placed, index), last)),
    merges: placed.flatMap((row, index) => row.spans.flatMap((span) => mergeOf(span, index))),
    page: pageSetup(placed.length, grid.columns.length, content.isNumbered),
    mark,
  };
  return { drawing, texts: placed.flatMap(({ spans }, row) => spans.flatMap((span) => textOf(span, row))) };
}

function textOf({ from, to, text, source }: Span, row: number): DrawnText[] {
  return source ? [{ row, from, to, text: plainLineEnds(text), source }] : [];
}

/** The lines of the box around a row; its left and right ones belong to the first and last column only. */
function boxEdges(rows: readonly PlacedRow[], index: number): Edges {
  const [above, row, below] = [rows[index - 1], rows[index], rows[index + 1]];
  if (!row || row.box === null) return NO_EDGES;
  const open = { left: true, right: true };
  return {
    ...open,
    top: !above || above.lastOfPage || !isSameBox(above.box, row.box),
    bottom: !below || row.lastOfPage || !isSameBox(row.box, below.box),
  };
}

function drawRow({ height, spans, lastOfPage }: PlacedRow, box: Edges, last: number): DrawnRow {
  const cells: DrawnCell[] = [];
  for (let column = 0; column <= last; column += 1) cells.push(drawCell(spans, column, box, last));
  return { height, cells, ...(lastOfPage && { breakAfter: true as const }) };
}

/** Every cell of a merge bears the style; the text stands in its first. */
function drawCell(spans: readonly Span[], column: number, box: Edges, last: number): DrawnCell {
  const span = spans.find(({ from, to }) => column >= from && column <= to);
  const own = span ? edgesInSpan(span, column) : NO_EDGES;
  const edges: Edges = {
    top: own.top || box.top,
    right: own.right || (box.right && column === last),
    bottom: own.bottom || box.bottom,
    left: own.left || (box.left && column === 0),
  };
  const text = span?.from === column && span.text !== '' ? plainLineEnds(span.text) : null;
  return { column, content: text, style: cellStyle(span?.look ?? BODY, edges) };
}

function edgesInSpan({ from, to, edges }: Span, column: number): Edges {
  return { ...edges, left: edges.left && column === from, right: edges.right && column === to };
}

function mergeOf({ from, to, takesNextRow }: Span, row: number): Area[] {
  const bottom = takesNextRow ? row + 1 : row;
  return from === to && bottom === row ? [] : [{ top: row, left: from, bottom, right: to }];
}
