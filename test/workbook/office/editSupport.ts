import { expect } from 'vitest';
import { a1, adr } from '../../../src/sheet/address';
import { editCells } from '../../../src/workbook/office/edit';
import { Session } from '../../../src/workbook/office/session';
import type { CellEdit, CellState, Entry } from '../../../src/workbook/port/edit';
import { Refusal } from '../../../src/workbook/port/refusal';
import { emptyBook } from '../../host/book';
import type { Book, BookSheet, BookValue } from '../../host/book/book';
import { standIn, type StandInOptions } from '../../host/standIn';

export const SHEET = '指標';

export const blank: Entry = { kind: 'blank' };
export const text = (text: string): Entry => ({ kind: 'text', text });
export const number = (number: number): Entry => ({ kind: 'number', number });
export const truth = (truth: boolean): Entry => ({ kind: 'truth', truth });
export const formula = (formula: string): Entry => ({ kind: 'formula', formula });

export function state(entry: Entry, format = 'General'): CellState {
  return { entry, format };
}

export function edit(at: string, before: CellState, after: CellState, sheet = SHEET): CellEdit {
  return { sheet, at: adr(at), before, after };
}

let settled: () => Promise<void> = () => Promise.resolve();

/** Waits for the Excel opened last: for `afterEach`. */
export const settle = (): Promise<void> => settled();

/** An Excel with a workbook whose sheet 指標 holds these states. */
export function excelWith(states: Readonly<Record<string, CellState>>, options: Partial<StandInOptions> = {}) {
  const book = emptyBook({ sheets: [SHEET, '評価'] });
  for (const [at, one] of Object.entries(states)) put(sheetOf(book), at, one);
  const excel = standIn({ book, ...options });
  const session = new Session();
  settled = excel.settled;
  return { book, excel, session, edit: (...edits: readonly CellEdit[]) => editCells(session, edits) };
}

export function sheetOf(book: Book, name = SHEET): BookSheet {
  const sheet = book.sheets.find((other) => other.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

/** What a person does to a cell by hand. */
export function put(sheet: BookSheet, at: string, { entry, format }: CellState): void {
  const { row, column } = adr(at);
  const cell = { top: row, left: column, bottom: row, right: column };
  sheet.format(cell, { numberFormat: entry.kind === 'text' ? '@' : 'General' });
  sheet.type(row, column, typedAs(entry));
  sheet.format(cell, { numberFormat: format });
}

function typedAs(entry: Entry): string | number | boolean {
  if (entry.kind === 'text') return entry.text.replace(/^'/, "''");
  if (entry.kind === 'formula') return `=${entry.formula}`;
  return entry.kind === 'number' ? entry.number : entry.kind === 'truth' ? entry.truth : '';
}

/** What a cell of the workbook holds, past the adapter: "text @ 3-4", "number 0% 0.5". */
export function held(book: Book, at: string, sheet = SHEET): string {
  const { row, column } = adr(at);
  const cell = sheetOf(book, sheet).cell(row, column);
  return `${kindOf(cell.value, cell.formula)} ${cell.style.numberFormat} ${cell.formula ?? shown(cell.value)}`.trim();
}

/** The same of a state. */
export function told({ entry, format }: CellState): string {
  if (entry.kind === 'formula') return `formula ${format} =${entry.formula}`;
  const value = entry.kind === 'text' ? entry.text : entry.kind === 'number' ? entry.number : '';
  return `${entry.kind} ${format} ${entry.kind === 'truth' ? entry.truth : value}`.trim();
}

function kindOf(value: BookValue, formula: string | undefined): string {
  if (formula !== undefined) return 'formula';
  if (value === null) return 'blank';
  if (typeof value === 'object') return 'error';
  return typeof value === 'string' ? 'text' : typeof value === 'number' ? 'number' : 'truth';
}

function shown(value: BookValue): string {
  return typeof value === 'object' && value !== null ? value.error : String(value ?? '');
}

/** Everything that stands in the workbook. */
export function snapshot(book: Book): readonly string[] {
  return book.sheets.flatMap((sheet) =>
    [...sheet.cells()].map(({ row, column }) => {
      const at = a1({ row, column });
      return `${sheet.name} ${at} ${held(book, at, sheet.name)}`;
    }),
  );
}

/** The Refusal a promise is rejected with. */
export async function refusalOf(run: Promise<unknown>): Promise<Refusal> {
  const cause: unknown = await run.then(
    () => 'not refused',
    (reason: unknown) => reason,
  );
  if (cause instanceof Refusal) return cause;
  throw new Error(`no Refusal: ${String(cause)}`, { cause });
}

/** Expects that one Japanese sentence, or a few, says it: no library text, no English. */
export function expectPlain({ message }: Refusal): void {
  expect(message).toMatch(/。$/);
  expect(message.replace(/Excel|Enter|Esc|MB|[A-Z]{1,3}\d+/g, '')).not.toMatch(/[A-Za-z]{2,}/);
}
