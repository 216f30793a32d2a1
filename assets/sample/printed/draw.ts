import type { Drawing, DrawnCell, DrawnRow } from '../../../src/sheet/drawing';
import type { Area } from '../../../src/sheet/address';
import type { Cell, Sheet } from '../../../src/sheet/sheet';
import { heightOf } from '../../../src/lists/template/height';
import { pageFor } from '../../../src/lists/template/page';
import { headerStyle, TABLE_SIZE, TEXT_SIZE, valueStyle } from '../../../src/lists/template/style';
import { widthOf } from '../../../src/text/measure';

/** Points: the text of a form, and the least and the most of a column of a table. */
const TEXT_WIDTH = 500;
const NARROWEST = 60;
const WIDEST = 200;
const BLANK_HEIGHT = 13.5;

/** A printed page as a sheet: rows of several cells are a table with lines, every other row is a line of text over all columns. */
export function drawPrinted(sheet: Sheet): Drawing {
  const columns = columnsOf(sheet);
  const merges = [...sheet.merges, ...lineMerges(sheet, columns.length)];
  const rows = sheet.rows.map((_, row) => drawRow(sheet, row, columns));
  return { name: sheet.name, columns, rows, merges, page: pageFor({ columns, rows: rows.length }), mark: null };
}

const filledIn = (cells: Sheet['rows'][number]): readonly number[] =>
  [...cells.entries()].flatMap(([column, cell]) => (cell ? [column] : []));

/** A row of a table: several cells, or one beside a cell that is merged down to it. */
const isTableRow = ({ rows, merges }: Sheet, row: number): boolean =>
  filledIn(rows[row] ?? []).length > 1 || merges.some(({ top, bottom }) => top < row && row <= bottom);

/** As wide as their cells want; where the sheet holds no table, one column of text. The first takes what is left of the text's width. */
function columnsOf(sheet: Sheet): readonly number[] {
  const widths: number[] = [];
  for (const [row, cells] of sheet.rows.entries()) {
    if (!isTableRow(sheet, row)) continue;
    for (const column of filledIn(cells)) {
      const lines = cells[column]?.shown.split('\n') ?? [];
      const wanted = Math.max(...lines.map((line) => widthOf(line) * TABLE_SIZE)) + TABLE_SIZE;
      widths[column] = Math.min(WIDEST, Math.max(NARROWEST, widths[column] ?? 0, Math.ceil(wanted)));
    }
  }
  if (widths.length === 0) return [TEXT_WIDTH];
  const all = Array.from(widths, (width) => width || NARROWEST);
  const rest = Math.max(0, TEXT_WIDTH - all.reduce((sum, width) => sum + width, 0));
  return all.map((width, column) => (column === 0 ? width + rest : width));
}

const lineMerges = (sheet: Sheet, columns: number): readonly Area[] =>
  columns < 2
    ? []
    : sheet.rows.flatMap((cells, row) =>
        filledIn(cells).length === 0 || isTableRow(sheet, row)
          ? []
          : [{ top: row, left: 0, bottom: row, right: columns - 1 }],
      );

function drawRow(sheet: Sheet, row: number, columns: readonly number[]): DrawnRow {
  const cells = sheet.rows[row] ?? [];
  const isTable = isTableRow(sheet, row);
  const all = columns.reduce((sum, width) => sum + width, 0);
  const heights = filledIn(cells).map((column) =>
    heightOf(
      cells[column]?.shown ?? '',
      isTable ? (columns[column] ?? NARROWEST) : all,
      isTable ? TABLE_SIZE : TEXT_SIZE,
    ),
  );
  const drawn = isTable
    ? columns.map((_, column) => tableCell(sheet, row, column))
    : filledIn(cells).map((column) => lineCell(cells[column], column));
  return { height: Math.max(BLANK_HEIGHT, ...heights), cells: drawn };
}

/** The first row of a table, and what is merged with it, is its header. */
function tableCell(sheet: Sheet, row: number, column: number): DrawnCell {
  const isHeader = row === 0 || !isTableRow(sheet, row - 1) || isUnderHeader(sheet, row);
  const cell = sheet.rows[row]?.[column];
  const style = isHeader ? headerStyle(false) : valueStyle(typeof cell?.value === 'number' ? 'figure' : 'text');
  const numberFormat = cell && cell.format !== 'General' ? { numberFormat: cell.format } : {};
  return { column, content: contentOf(cell), style: { ...style, ...numberFormat } };
}

const isUnderHeader = (sheet: Sheet, row: number): boolean =>
  sheet.merges.some(({ top, bottom }) => top < row && row <= bottom && (top === 0 || !isTableRow(sheet, top - 1)));

const lineCell = (cell: Cell | undefined, column: number): DrawnCell => ({
  column,
  content: contentOf(cell),
  style: { ...valueStyle('text'), font: { name: 'ＭＳ 明朝', size: TEXT_SIZE }, borders: {} },
});

const contentOf = (cell: Cell | undefined): string | number | null =>
  typeof cell?.value === 'number' || typeof cell?.value === 'string' ? cell.value : null;
