import type { Drawing } from '../../src/sheet/drawing';
import type { PrintedPage, PrintedWord } from './pages';
import { pageCount, pageHeight, places, type Box, type Place } from './places';

/** How far a letter may stand out of its cell's box: rounding of rows and columns to the printer's steps. Points. */
const TOLERANCE = 1;

/** LibreOffice sets lines 1 em apart, Excel up to this many: its room is proved with the lines that were printed. */
const EXCEL_PITCH = 1.3;

interface PrintedCell extends Place {
  readonly words: PrintedWord[];
}

/**
 * Compares printed pages with the drawings they were printed from. Every word must lie inside the box of a cell, on
 * the page the drawing's breaks and the pages' height put it, and the words of each cell must give its text (NFC, without white space);
 * and a cell must have room for its printed lines at the pitch of Excel. Gives every fault as a sentence.
 */
export function printFaults(drawings: readonly Drawing[], pages: readonly PrintedPage[]): string[] {
  const faults: string[] = [];
  let before = 0;
  for (const drawing of drawings) {
    const count = pageCount(drawing);
    faults.push(...drawingFaults(drawing, pages.slice(before, before + count)));
    before += count;
  }
  return pages.length === before ? faults : [`${pages.length} pages instead of ${before}`, ...faults];
}

function drawingFaults(drawing: Drawing, pages: readonly PrintedPage[]): string[] {
  const cells = places(drawing).map((place): PrintedCell => ({ ...place, words: [] }));
  const outside = pages.flatMap((page, number) =>
    wordFaults(
      cells.filter((cell) => cell.page === number),
      page,
      drawing,
    ),
  );
  const wrong = cells.filter((cell) => inReadingOrder(cell.words) !== plain(cell.text));
  const full = cells.filter(
    (cell) => linesOf(cell.words).length * EXCEL_PITCH * cell.size > cell.box.bottom - cell.box.top,
  );
  return [
    ...outside.map((fault) => `${drawing.name} ${fault}`),
    ...full.map((cell) => `${drawing.name} ${cell.name}: no room in Excel for ${linesOf(cell.words).length} lines`),
    ...wrong.map(
      (cell) => `${drawing.name} ${cell.name}: printed 「${inReadingOrder(cell.words)}」 of 「${cell.text}」`,
    ),
  ];
}

/** Gives each word to the cell that holds its middle; a fault where it stands out of it, or belongs to none. */
function wordFaults(cells: readonly PrintedCell[], page: PrintedPage, drawing: Drawing): string[] {
  const footer = pageHeight(drawing) - drawing.page.margins.bottom;
  return page.flatMap((word) => {
    const middle = { x: (word.left + word.right) / 2, y: (word.top + word.bottom) / 2 };
    if (middle.y > footer) return [];
    const cell = cells.find(
      ({ box }) => box.left <= middle.x && middle.x <= box.right && box.top <= middle.y && middle.y <= box.bottom,
    );
    if (!cell) return [`「${word.text}」 stands in no cell`];
    cell.words.push(word);
    return isInside(word, cell.box) ? [] : [`${cell.name}: 「${word.text}」 stands out of its cell`];
  });
}

function isInside(word: PrintedWord, box: Box): boolean {
  return (
    word.left >= box.left - TOLERANCE &&
    word.right <= box.right + TOLERANCE &&
    word.top >= box.top - TOLERANCE &&
    word.bottom <= box.bottom + TOLERANCE
  );
}

function inReadingOrder(words: readonly PrintedWord[]): string {
  return plain(
    linesOf(words)
      .flatMap((line) => line.map((word) => word.text))
      .join(''),
  );
}

/** The words line by line, each line from left to right. */
function linesOf(words: readonly PrintedWord[]): PrintedWord[][] {
  const lines: PrintedWord[][] = [];
  for (const word of [...words].sort((a, b) => a.top - b.top)) {
    const line = lines.at(-1);
    const first = line?.[0];
    if (line && first && word.top < (first.top + first.bottom) / 2) line.push(word);
    else lines.push([word]);
  }
  return lines.map((line) => line.sort((a, b) => a.left - b.left));
}

function plain(text: string): string {
  return text.normalize('NFC').replace(/\s/g, '');
}
