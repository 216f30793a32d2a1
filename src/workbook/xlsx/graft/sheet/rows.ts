import { columnLetters } from '../../../../sheet/address';
import type { CellStyle, Drawing, DrawnRow } from '../../../../sheet/drawing';
import { needsRun } from '../../write/content';
import { escapeCellText } from '../../xml/text';
import type { CellFormats } from './formats';

/** A cell to be written. */
export interface PlacedCell {
  readonly content: string | number | null;
  readonly style: CellStyle;
  /** An empty cell that looks like one with text. */
  readonly looksLikeText?: boolean;
}

/** Cells by their columns; those that are not written are left out. */
export type CellRow = readonly (PlacedCell | undefined)[];

/**
 * The cells of a drawing, row by row. Excel draws a merge's borders from every cell of it: those that were not drawn look
 * like the first.
 */
export function cellRows({ rows, merges }: Pick<Drawing, 'rows' | 'merges'>): readonly CellRow[] {
  const placed = rows.map(({ cells }) => {
    const row: (PlacedCell | undefined)[] = [];
    for (const cell of cells) row[cell.column] = cell;
    return row;
  });
  for (const { top, left, bottom, right } of merges) {
    const first = placed[top]?.[left];
    if (!first) continue;
    const covered = { content: null, style: first.style, looksLikeText: isText(first) };
    for (let row = top; row <= bottom; row++) {
      const cells = (placed[row] ??= []);
      for (let column = left; column <= right; column++) cells[column] ??= covered;
    }
  }
  return Array.from(placed, (row) => row ?? []);
}

/** The rows as a sheet part has them, up to the last one with a cell. */
export function rowElements(cells: readonly CellRow[], rows: readonly DrawnRow[], formats: CellFormats): string {
  const names = columnNames(cells);
  const last = cells.findLastIndex((row) => row.length > 0);
  let xml = '';
  for (let index = 0; index <= last; index++) {
    const drawn = rows[index];
    const size = drawn && !drawn.growing ? ` ht="${drawn.height}" customHeight="1"` : '';
    const inner = cellElements(cells[index] ?? [], `${index + 1}`, names, formats);
    if (inner !== '') xml += `<row r="${index + 1}"${size}>${inner}</row>`;
    else if (size !== '') xml += `<row r="${index + 1}"${size}/>`;
  }
  return xml;
}

function isText({ content, looksLikeText = false }: PlacedCell): boolean {
  return typeof content === 'string' || looksLikeText;
}

/** How many columns the rows reach. */
export function widestOf(cells: readonly CellRow[]): number {
  return cells.reduce((widest, { length }) => Math.max(widest, length), 0);
}

function columnNames(cells: readonly CellRow[]): readonly string[] {
  return Array.from({ length: widestOf(cells) }, (_, column) => columnLetters(column));
}

function cellElements(row: CellRow, number: string, names: readonly string[], formats: CellFormats): string {
  let xml = '';
  for (let column = 0; column < row.length; column++) {
    const cell = row[column];
    if (!cell) continue;
    const format = formats.placeOf(cell.style, isText(cell));
    xml += cellElement(`${names[column] ?? ''}${number}`, format, cell.content);
  }
  return xml;
}

/** A cell in a format by its place. */
export function cellElement(reference: string, format: number, content: string | number | null): string {
  if (content === null) return `<c r="${reference}" s="${format}"/>`;
  if (typeof content === 'number') return `<c r="${reference}" s="${format}"><v>${content}</v></c>`;
  return `<c r="${reference}" t="inlineStr" s="${format}"><is>${textElement(content)}</is></c>`;
}

function textElement(content: string): string {
  if (content === '') return '<t/>';
  const text = escapeCellText(content);
  if (!needsRun(content)) return `<t>${text}</t>`;
  const isKept = /^ | $|[\n\t]/.test(content);
  return `<r><t${isKept ? ' xml:space="preserve"' : ''}>${text}</t></r>`;
}
