import { a1 } from '../../../src/sheet/address';
import type { CellEdit } from '../../../src/workbook/port/edit';
import type { Book } from '../../host/book/book';
import { blank, edit, excelWith, formula, held, number, snapshot, state, text, told, truth } from './editSupport';

/** Each kind of entry once before and once after, with formats that take every way of writing. */
export const EDITS: readonly CellEdit[] = [
  edit('A1', state(text('486～533'), '@'), state(number(509.5), '0.0')),
  edit('A2', state(number(45016), 'yyyy/m/d'), state(text('R5.3.31'))),
  edit('A3', state(number(0.5), '0%'), state(formula('A1/1000'), '0.0%')),
  edit('A4', state(formula('1+1')), state(text('=1+1'))),
  edit('A5', state(blank, '0.00'), state(text("'12"), '@')),
  edit('A6', state(text('はい'), '@'), state(truth(true), '@')),
  edit('A7', state(truth(false)), state(blank, '@')),
  edit('A8', state(number(1), '0'), state(number(1), '0.0')),
];
const BEFORE = Object.fromEntries(EDITS.map(({ at, before }) => [a1(at), before]));
/** The batch that writes. */
export const WRITE = 2;

/** An Excel in the state before the edits. */
export function openBefore() {
  const opened = excelWith(BEFORE);
  return { ...opened, before: snapshot(opened.book), run: () => opened.edit(...EDITS) };
}

/** Cells that do not hold what they held. */
export function differing(book: Book): readonly string[] {
  return EDITS.filter(({ at, before }) => held(book, a1(at)) !== told(before)).map(({ at }) => a1(at));
}

/** Cells that a sentence names. */
export function namedIn(message: string): readonly string[] {
  return message.match(/[A-Z]+\d+/g) ?? [];
}
