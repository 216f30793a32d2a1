import { rowHeight } from '../text/fit';
import { LINES_PER_CELL } from '../text/metrics';
import { wrapLines } from '../text/wrap';
import { usableAcross, type Grid } from './grid';
import type { ColumnGroup, IndicatorTable } from './indicators';
import { PADDING, PAGE_CAPACITY } from './page';
import type { Source } from './source';
import { ALL_EDGES, withoutSource, type Box, type FixedRow, type FlowingText, type Span, type Strip } from './strip';
import { TABLE_HEADER, TABLE_NAME, TABLE_NOTE, TABLE_SIZE, TABLE_VALUE, type Look } from './style';

/**
 * The indicator table inside a box: a header of two rows that stays with the first row and stands again on every page
 * the table goes on to, the rows, the notes.
 */
export function tableStrips({ groups, rows, notes }: IndicatorTable, grid: Grid, box: Box): Strip[] {
  const header = headerRows(groups, grid, box);
  const body = rows.flatMap((row, index) => keptTogether(bodyRows(row, index, grid, box), header));
  return [
    ...header,
    ...keepLast(body, notes.length > 0).map((row) => ({ ...row, repeated: header.map(withoutSources) })),
    { kind: 'space', height: PADDING, box, keepWithNext: notes.length > 0 },
    ...notes.map((note, index) => noteStrip(note, index, grid, box)),
  ];
}

/** The pieces of one row stay on one page, unless they are higher than a page below the header. */
function keptTogether(pieces: readonly FixedRow[], header: readonly FixedRow[]): FixedRow[] {
  const room = PAGE_CAPACITY - PADDING - heightOf(header);
  const fit = heightOf(pieces) <= room;
  return pieces.map((piece, index) => ({ ...piece, keepWithNext: fit && index < pieces.length - 1 }));
}

function heightOf(rows: readonly FixedRow[]): number {
  return rows.reduce((sum, { height }) => sum + height, 0);
}

/** The notes never begin a page without a row of the table. */
function keepLast(rows: readonly FixedRow[], keepWithNext: boolean): FixedRow[] {
  return rows.map((row, index) => (index === rows.length - 1 ? { ...row, keepWithNext } : row));
}

/** Group headings above, 数値 and 年次 below; a heading without parts takes both rows. */
function headerRows(groups: readonly ColumnGroup[], grid: Grid, box: Box): FixedRow[] {
  const upper: Span[] = [];
  const lower: Span[] = [];
  let column = grid.inner.from;
  for (const [group, { heading, parts }] of groups.entries()) {
    const to = column + Math.max(parts.length, 1) - 1;
    const source: Source = { kind: 'heading', group };
    const span = { from: column, to, text: heading, look: TABLE_HEADER, edges: ALL_EDGES, source };
    if (parts.length > 0) {
      upper.push(span);
      lower.push(...parts.map((text, part) => cell(span.from + part, text, TABLE_HEADER, { ...source, part })));
    } else {
      upper.push({ ...span, edges: { ...ALL_EDGES, bottom: false }, takesNextRow: true });
      lower.push(withoutSource({ ...span, text: '', edges: { ...ALL_EDGES, top: false } }));
    }
    column = to + 1;
  }
  return [headerRow(upper, grid, box), headerRow(lower, grid, box)];
}

function headerRow(spans: readonly Span[], grid: Grid, box: Box): FixedRow {
  const lines = spans.map((span) =>
    span.takesNextRow ? 1 : wrapLines(span.text, usableAcross(grid, span.from, span.to, TABLE_SIZE)).length,
  );
  return { kind: 'row', height: tableRowHeight(Math.max(...lines)), spans, box, keepWithNext: true };
}

/** One row of the table; a text of more than ten lines goes on in rows below without a line between. */
function bodyRows(texts: readonly string[], row: number, grid: Grid, box: Box): FixedRow[] {
  const cells = texts.map((text, index) => {
    const column = grid.inner.from + index;
    return wrapLines(text, usableAcross(grid, column, column, TABLE_SIZE));
  });
  const pieces = Math.ceil(Math.max(...cells.map((lines) => lines.length)) / LINES_PER_CELL);
  return Array.from({ length: pieces }, (_, piece) => bodyRow({ cells, row, piece, pieces }, grid, box));
}

/** One of the pieces of a table's row: the lines of its cells. */
interface Piece {
  readonly cells: readonly string[][];
  readonly row: number;
  readonly piece: number;
  readonly pieces: number;
}

function bodyRow({ cells, row, piece, pieces }: Piece, grid: Grid, box: Box): FixedRow {
  const parts = cells.map((lines) => lines.slice(piece * LINES_PER_CELL, (piece + 1) * LINES_PER_CELL));
  const edges = { ...ALL_EDGES, top: piece === 0, bottom: piece === pieces - 1 };
  return {
    kind: 'row',
    height: tableRowHeight(Math.max(...parts.map((lines) => lines.length))),
    spans: parts.map((lines, index) => {
      const look = index === 0 ? TABLE_NAME : TABLE_VALUE;
      const placed: Look = pieces > 1 ? { ...look, vertical: 'top' } : look;
      const source: Source = { kind: 'figure', row, column: index };
      return { ...cell(grid.inner.from + index, lines.join(''), placed, source), edges };
    }),
    box,
    keepWithNext: false,
  };
}

/** Rows of a table have a little more white than their lines need. */
function tableRowHeight(lines: number): number {
  return rowHeight(lines, TABLE_SIZE) + PADDING;
}

function cell(column: number, text: string, look: Look, source: Source): Span {
  return { from: column, to: column, text, look, edges: ALL_EDGES, source };
}

function noteStrip(note: string, index: number, grid: Grid, box: Box): FlowingText {
  const { from, to } = grid.inner;
  const lines = wrapLines(note, usableAcross(grid, from, to, TABLE_NOTE.size));
  return { kind: 'text', lines, from, to, look: TABLE_NOTE, source: { kind: 'note', index }, box, keepWithNext: false };
}

const withoutSources = (row: FixedRow): FixedRow => ({ ...row, spans: row.spans.map(withoutSource) });
