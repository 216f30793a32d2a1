import type { CellStyle, DrawnCell, DrawnRow, Drawing, Mark, PageSetup } from '../sheet/drawing';
import type { Area } from '../sheet/address';
import { rowHeight, usableWidth } from '../text/fit';
import { CELL_PADDING, HIGHEST_ROW, LINE_PITCH } from '../text/metrics';
import { wrapLines } from '../text/wrap';

/** A column of a list: its width in points and where its text stands. */
export interface Column {
  readonly width: number;
  readonly align: 'left' | 'center' | 'right';
}

/** A table of a list: a heading above it, its headers, its rows, and remarks below. */
export interface Block {
  readonly heading: string | null;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly Content[])[];
  readonly remarks: readonly string[];
}

export type Content = string | number | null;

/** A sheet that lists something, on A4 landscape. */
export interface List {
  readonly name: string;
  readonly mark: Mark;
  readonly title: string;
  /** Lines under the title. */
  readonly lead: readonly string[];
  readonly columns: readonly Column[];
  readonly blocks: readonly Block[];
}

const FONT = 'ＭＳ ゴシック';
const SIZE = 10;
const TITLE_SIZE = 14;

const PLAIN: CellStyle = {
  font: { name: FONT, size: SIZE },
  horizontal: 'left',
  vertical: 'center',
  wrap: true,
  borders: {},
};
const TITLE: CellStyle = { ...PLAIN, font: { name: FONT, size: TITLE_SIZE, bold: true }, wrap: false };
const HEADING: CellStyle = { ...PLAIN, font: { name: FONT, size: SIZE, bold: true } };
const BORDERS = { top: 'thin', right: 'thin', bottom: 'thin', left: 'thin' } as const;
const HEADER: CellStyle = { ...HEADING, horizontal: 'center', borders: BORDERS, fill: 'E8EEF4' };
const BODY: CellStyle = { ...PLAIN, borders: BORDERS };

/** Draws a list: every text is measured and nothing is cut; a row too high for Excel goes on in the next one. */
export function drawList({ name, mark, title, lead, columns, blocks }: List): Drawing {
  const rows: DrawnRow[] = [];
  const merges: Area[] = [];
  const wide = columns.reduce((sum, { width }) => sum + width, 0);
  const last = columns.length - 1;

  const line = (text: string, style: CellStyle): void => {
    for (const part of parts(text, wide, style.font.size)) {
      merges.push({ top: rows.length, bottom: rows.length, left: 0, right: last });
      rows.push({
        height: part.height,
        cells: columns.map((_, column) => cell(column, column ? null : part.text, style)),
      });
    }
  };

  line(title, TITLE);
  for (const text of lead) line(text, PLAIN);
  const tables = blocks.map((block) => {
    if (block.heading !== null) {
      rows.push({ height: rowHeight(1, SIZE), cells: [] });
      line(block.heading, HEADING);
    }
    const header = rows.length;
    rows.push(...tableRow(block.headers, columns, () => HEADER));
    const headerEnd = rows.length - 1;
    for (const row of block.rows)
      rows.push(...tableRow(row, columns, (column) => ({ ...BODY, horizontal: column.align })));
    const bottom = rows.length - 1;
    for (const text of block.remarks) line(text, PLAIN);
    return { header, headerEnd, bottom };
  });

  const [only, ...others] = tables;
  const single = others.length === 0 ? only : undefined;
  return {
    name,
    mark,
    columns: columns.map(({ width }) => width),
    rows,
    merges,
    page: page({ top: 0, left: 0, bottom: rows.length - 1, right: last }, single),
    ...(single && { frozenRows: single.headerEnd + 1 }),
    ...(single &&
      single.bottom > single.headerEnd && {
        filter: { top: single.header, left: 0, bottom: single.bottom, right: last },
      }),
  };
}

function page(printArea: Area, table: { header: number; headerEnd: number } | undefined): PageSetup {
  return {
    orientation: 'landscape',
    margins: { top: 48, right: 40, bottom: 48, left: 40, header: 24, footer: 24 },
    printArea,
    ...(table && { titleRows: { first: table.header, last: table.headerEnd } }),
    footer: '&C&"ＭＳ ゴシック,標準"&9&P／&N',
  };
}

/** One row of a table, or several where a text is higher than a row may be. */
function tableRow(
  contents: readonly Content[],
  columns: readonly Column[],
  style: (column: Column) => CellStyle,
): DrawnRow[] {
  const pieces = columns.map((column, index) => {
    const content = contents[index] ?? null;
    return typeof content === 'string'
      ? parts(content, column.width, SIZE)
      : [{ text: content, height: rowHeight(1, SIZE) }];
  });
  const count = Math.max(...pieces.map((list) => list.length));
  return Array.from({ length: count }, (_, part) => ({
    height: Math.max(...pieces.map((list) => list[part]?.height ?? 0)),
    cells: columns.map((column, index) => cell(index, pieces[index]?.[part]?.text ?? null, style(column))),
  }));
}

/** A text cut into pieces that fit a row each, with the height each needs in a cell of that width. */
function parts(text: string, width: number, size: number): { text: string; height: number }[] {
  const lines = wrapLines(text, usableWidth(width, size));
  const most = Math.floor((HIGHEST_ROW - CELL_PADDING) / (size * LINE_PITCH));
  const starts = Array.from({ length: Math.ceil(lines.length / most) }, (_, part) => part * most);
  return starts.map((start) => {
    const own = lines.slice(start, start + most);
    return { text: own.join('').replace(/\n$/, ''), height: rowHeight(own.length, size) };
  });
}

function cell(column: number, content: Content, style: CellStyle): DrawnCell {
  return { column, content, style: typeof content === 'number' ? { ...style, horizontal: 'right' } : style };
}
