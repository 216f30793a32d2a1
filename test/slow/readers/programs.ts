import { isCellError, type Cell, type Sheet } from '../../../src/sheet/sheet';
import { STANDARD_STYLE } from '../../host/book/style';
import { textOf } from '../../host/book/textOf';
import { bookFromSheets } from '../../support/bookFromSheets';
import { googleLike, poiLike, sdkLike } from '../../support/xlsx/producers/like';
import { prefixed, strict } from '../../support/xlsx/rich';
import { throughLibreOffice } from '../../support/xlsx/tools';
import { fileFromBook } from '../../workbook/readers/file';
import { bareFile, sharedFile } from './byHand';
import { writtenByOpenpyxl } from './openpyxl';

type Books = ReadonlyMap<string, readonly Sheet[]>;
type Files = ReadonlyMap<string, Uint8Array>;

/** A program that writes workbooks, and what of their sheets is in its files. */
export interface Program {
  readonly write: (books: Books) => Promise<Files>;
  /** @param read the sheets as they were read from the file, for what the program itself adds */
  readonly keeps: (sheet: Sheet, read: Sheet | undefined) => Sheet;
}

export const PROGRAMS: Readonly<Record<string, Program>> = {
  openpyxl: { write: writtenByOpenpyxl, keeps: withoutResults },
  LibreOffice: { write: async (books) => savedByLibreOffice(await ours(books)), keeps: withResultsOf },
  'like Google Sheets': rewriting(googleLike),
  'like Apache POI': rewriting(poiLike),
  'like the Open XML SDK': rewriting(sdkLike),
  'with prefixes': rewriting(prefixed),
  strict: rewriting(strict),
  'by hand, bare': { write: byHand(bareFile), keeps: withoutFormats },
  'by hand, shared strings': { write: byHand(sharedFile), keeps: (sheet) => sheet },
};

const made = new WeakMap<Books, Promise<Files>>();

/** The files that most programs are imitated from, written once. */
function ours(books: Books): Promise<Files> {
  const files = made.get(books) ?? filesOf(books);
  made.set(books, files);
  return files;
}

async function filesOf(books: Books): Promise<Files> {
  const files = [...books].map(async ([name, sheets]) => [name, await fileFromBook(bookFromSheets(sheets))] as const);
  return new Map(await Promise.all(files));
}

async function savedByLibreOffice(files: Files): Promise<Files> {
  return new Map(Object.entries(await throughLibreOffice(Object.fromEntries(files))));
}

function rewriting(change: (bytes: Uint8Array) => Uint8Array): Program {
  const write = async (books: Books) => new Map([...(await ours(books))].map(([name, file]) => [name, change(file)]));
  return { write, keeps: (sheet) => sheet };
}

function byHand(made: (sheets: readonly Sheet[]) => Uint8Array) {
  return (books: Books): Promise<Files> =>
    Promise.resolve(new Map([...books].map(([name, sheets]) => [name, made(sheets)])));
}

const withCells = (sheet: Sheet, change: (cell: Cell, row: number, column: number) => Cell | undefined): Sheet => ({
  ...sheet,
  rows: sheet.rows.map((cells, row) => cells.map((cell, column) => cell && change(cell, row, column))),
});

/** openpyxl calculates nothing. */
function withoutResults(sheet: Sheet): Sheet {
  return withCells(sheet, (cell) =>
    cell.formula === undefined
      ? cell
      : { value: null, shown: '', format: cell.format, formula: cell.formula, uncalculated: true },
  );
}

/** A calendar named by its language is unknown to LibreOffice: it drops such a format. */
const DROPPED = /^\[\$-ja-JP\]/;

/** LibreOffice calculates a formula that has no result, or an error, by itself. */
function withResultsOf(sheet: Sheet, read: Sheet | undefined): Sheet {
  return withCells(sheet, (cell, row, column) => {
    const own = read?.rows[row]?.[column];
    const isCalculated = cell.uncalculated || (cell.formula !== undefined && isCellError(cell.value));
    return isCalculated || (DROPPED.test(cell.format) && own?.value === cell.value) ? own : cell;
  });
}

/** Numbers without formats are shown as they are kept. */
function withoutFormats(sheet: Sheet): Sheet {
  return withCells(sheet, (cell) => {
    const { value } = cell;
    const shown = typeof value === 'number' ? textOf({ value, style: STANDARD_STYLE }, sheet.dates) : cell.shown;
    return { ...cell, shown, format: 'General' };
  });
}
