import type { Cell, CellStyle, Sheet } from 'hucre';
import { a1, type Address, type Area } from '../../../src/sheet/address';
import type { BookSheet } from '../book/book';
import { shifted } from '../book/references';
import { styleChange, type StyleBase } from './loadStyle';
import type { SheetFacts } from './package';

const TEXT_FORMAT = '@';
const PLAIN: CellStyle = {};

type Given = string | number | boolean;

/** One cell of the file: what to type for its content, if there is any, and its look. */
interface Loaded {
  readonly at: Address;
  readonly content: { readonly text: string } | { readonly given: Given } | null;
  readonly style: CellStyle;
  readonly format: string;
}

/** Puts the cells of a sheet into the book, then their links inside the workbook, their merges last. */
export function loadCells(sheet: BookSheet, file: Sheet, facts: SheetFacts, base: StyleBase): void {
  for (const cell of loaded(file, facts)) put(sheet, cell, base);
  for (const [key, { hyperlink }] of file.cells ?? []) {
    const [row = 0, column = 0] = key.split(',').map(Number);
    const { location, tooltip } = hyperlink ?? {};
    if (location)
      sheet.link(row, column, { reference: location, ...(tooltip !== undefined && { screenTip: tooltip }) });
  }
  for (const { startRow, startCol, endRow, endCol } of file.merges ?? []) {
    sheet.merge({ top: startRow, left: startCol, bottom: endRow, right: endCol }, false);
  }
}

/** A text is typed into a text cell, so that nothing is made of it; all else before the cell may become one. */
function put(sheet: BookSheet, { at, content, style, format }: Loaded, base: StyleBase): void {
  const { row, column } = at;
  const area: Area = { top: row, left: column, bottom: row, right: column };
  const look = styleChange(style, format, base);
  if (content && 'text' in content) {
    sheet.format(area, { ...look, numberFormat: TEXT_FORMAT });
    sheet.type(row, column, content.text.replace(/^'/, "''"));
    if (format !== TEXT_FORMAT) sheet.format(area, { numberFormat: format });
    return;
  }
  if (content) sheet.type(row, column, content.given);
  sheet.format(area, look);
}

function* loaded(file: Sheet, facts: SheetFacts): Generator<Loaded> {
  const masters = sharedMasters(file);
  for (const [row, values] of file.rows.entries()) {
    for (const column of values.keys()) {
      const at = { row, column };
      const cell = file.cells?.get(`${row},${column}`);
      const value = facts.numbers.get(a1(at)) ?? values[column] ?? null;
      const content = contentOf(cell, value, at, masters);
      const style = cell?.style ?? PLAIN;
      if (content || cell?.style) yield { at, content, style, format: facts.formats.get(a1(at)) ?? 'General' };
    }
  }
}

type Content = Loaded['content'];

function contentOf(cell: Cell | undefined, value: unknown, at: Address, masters: Masters): Content {
  const formula = cell && formulaOf(cell, at, masters);
  if (formula !== undefined) return { given: `=${formula}` };
  if (typeof value === 'string') return cell?.type === 'error' ? { given: value } : { text: value };
  return typeof value === 'number' || typeof value === 'boolean' ? { given: value } : null;
}

type Masters = ReadonlyMap<number, { readonly at: Address; readonly formula: string }>;

/** The cells that state a shared formula; the others only refer to them. */
function sharedMasters(file: Sheet): Masters {
  const masters = new Map<number, { readonly at: Address; readonly formula: string }>();
  for (const [key, { formula, formulaSharedIndex }] of file.cells ?? []) {
    const [row = 0, column = 0] = key.split(',').map(Number);
    if (formula && formulaSharedIndex !== undefined) masters.set(formulaSharedIndex, { at: { row, column }, formula });
  }
  return masters;
}

function formulaOf({ formula, formulaSharedIndex }: Cell, at: Address, masters: Masters): string | undefined {
  if (formula !== '' || formulaSharedIndex === undefined) return formula;
  const master = masters.get(formulaSharedIndex);
  if (!master) return undefined;
  return shifted(`=${master.formula}`, at.row - master.at.row, at.column - master.at.column).slice(1);
}
