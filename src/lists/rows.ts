import { plainLineEnds } from '../text/lineEnds';
import type { CellLink, CellStyle, DrawnCell, DrawnRow } from '../sheet/drawing';
import { rowHeight, usableWidth } from '../text/fit';
import { CELL_PADDING, HIGHEST_ROW, LINE_PITCH } from '../text/metrics';
import { wrapLines } from '../text/wrap';
import { BODY, HEADER, SIZE } from './style';

/** A column of a list: its width in points and where its text stands. */
export interface Column {
  readonly width: number;
  readonly align: 'left' | 'center' | 'right';
}

export type Content = string | number | null | Special;

/** A text on a ground of its own, or one that leads somewhere. */
export interface Special {
  readonly text: string;
  /** RGB in hexadecimal. */
  readonly fill?: string;
  readonly link?: CellLink;
}

/** A row of a list; `across` where its one text runs over all columns. */
export interface ListRow {
  readonly drawn: DrawnRow;
  readonly across: boolean;
}

/** A text over all columns, in several rows where it is higher than a row may be. */
export function lineRows(text: string, columns: readonly Column[], style: CellStyle): readonly ListRow[] {
  const width = columns.reduce((sum, column) => sum + column.width, 0);
  return parts(plainLineEnds(text), width, style.font.size).map(({ text: content, height }) => ({
    drawn: { height, cells: columns.map((_, index) => cell(index, index === 0 ? content : null, style)) },
    across: true,
  }));
}

/** A blank row above a heading. */
export function blankRow(): ListRow {
  return { drawn: { height: rowHeight(1, SIZE), cells: [] }, across: false };
}

export function headerRows(headers: readonly string[], columns: readonly Column[]): readonly ListRow[] {
  return tableRows(headers, columns, () => HEADER);
}

export function bodyRows(contents: readonly Content[], columns: readonly Column[]): readonly ListRow[] {
  return tableRows(contents, columns, ({ align }) => ({ ...BODY, horizontal: align }));
}

/** One row of a table, or several where a text is higher than a row may be. */
function tableRows(
  contents: readonly Content[],
  columns: readonly Column[],
  style: (column: Column) => CellStyle,
): readonly ListRow[] {
  const pieces = columns.map((column, index) => piecesOf(contents[index] ?? null, column));
  const count = Math.max(...pieces.map((list) => list.length));
  return Array.from({ length: count }, (_, part) => ({
    drawn: {
      height: Math.max(...pieces.map((list) => list[part]?.height ?? 0)),
      cells: columns.map((column, index) => {
        const content = contents[index];
        const drawn = cell(index, pieces[index]?.[part]?.text ?? null, tinted(style(column), content));
        return part === 0 ? linked(drawn, content) : drawn;
      }),
    },
    across: false,
  }));
}

function tinted(style: CellStyle, content: Content | undefined): CellStyle {
  return isSpecial(content) && content.fill !== undefined ? { ...style, fill: content.fill } : style;
}

function linked(drawn: DrawnCell, content: Content | undefined): DrawnCell {
  return isSpecial(content) && content.link ? { ...drawn, link: content.link } : drawn;
}

function isSpecial(content: Content | undefined): content is Special {
  return typeof content === 'object' && content !== null;
}

interface Piece {
  readonly text: string | number | null;
  readonly height: number;
}

function piecesOf(content: Content, { width }: Column): readonly Piece[] {
  const plain = isSpecial(content) ? content.text : content;
  return typeof plain === 'string'
    ? parts(plainLineEnds(plain), width, SIZE)
    : [{ text: plain, height: rowHeight(1, SIZE) }];
}

/** A text cut into pieces that fit a row each, with the height each needs in a cell of that width. */
function parts(text: string, width: number, size: number): readonly Piece[] {
  const lines = wrapLines(text, usableWidth(width, size));
  const most = Math.floor((HIGHEST_ROW - CELL_PADDING) / (size * LINE_PITCH));
  const starts = Array.from({ length: Math.ceil(lines.length / most) }, (_, part) => part * most);
  return starts.map((start) => {
    const own = lines.slice(start, start + most);
    return { text: own.join('').replace(/\n$/, ''), height: rowHeight(own.length, size) };
  });
}

function cell(column: number, content: Piece['text'], style: CellStyle): DrawnCell {
  return { column, content, style: typeof content === 'number' ? { ...style, horizontal: 'right' } : style };
}
