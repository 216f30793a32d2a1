import type { Area } from '../../src/sheet/address';
import { MARK_NAME, markFormula } from '../../src/sheet/mark';
import type { Cell, Sheet } from '../../src/sheet/sheet';
import type { Book } from '../host/book/book';
import type { Content } from '../host/book/contents';
import { Workbook } from '../host/book/workbook';
import type { Worksheet } from '../host/book/worksheet';

/**
 * The stand-in's workbook that holds these sheets: values, results of formulas and formats exactly as they are, nothing
 * typed or calculated. A formula without a result gives null. Throws where Excel would refuse a name or a merge.
 */
export function bookFromSheets(sheets: readonly Sheet[]): Book {
  const [first, ...others] = sheets;
  if (!first) throw new Error('a workbook has at least one sheet');
  const book = new Workbook(first.dates, [first.name, ...others.map(({ name }) => name)]);
  const pairs = book.sheets.flatMap((into, at) => {
    const from = sheets[at];
    return from ? [{ into, from }] : [];
  });
  for (const { into, from } of pairs) put(into, from);
  for (const { into, from } of pairs) if (from.visibility !== 'visible') book.showSheet(into, from.visibility);
  return book;
}

function put(into: Worksheet, from: Sheet): void {
  for (const [row, cells] of from.rows.entries()) {
    for (const [column, cell] of cells.entries()) if (cell) putCell(into, row, column, cell);
  }
  for (const area of from.merges) into.merge(area, false);
  for (const [row, height] of from.rowHeights) into.setRowHeight(row, row, height);
  for (const row of from.hiddenRows) into.hideRows(row, row, true);
  for (const column of from.hiddenColumns) into.hideColumns(column, column, true);
  if (from.mark) into.names.add(MARK_NAME, `=${markFormula(from.mark)}`).visible = false;
}

function putCell({ contents, styles }: Worksheet, row: number, column: number, cell: Cell): void {
  const at: Area = { top: row, left: column, bottom: row, right: column };
  contents.put(row, column, contentOf(cell));
  if (cell.format !== 'General') styles.format(at, { numberFormat: cell.format });
}

function contentOf({ value, formula }: Cell): Content {
  return formula === undefined ? { value } : { formula: `=${formula}`, result: value };
}
