import { a1Area } from '../../src/sheet/address';
import type { Drawing } from '../../src/sheet/drawing';
import { textCells } from '../support/fit';
import type { PrintedPage, PrintedWord } from './pages';

/** How far a letter may stand out of its cell's box: rounding of rows and columns to the printer's steps. Points. */
const TOLERANCE = 1;

/** LibreOffice sets lines 1 em apart, Excel up to this many: its room is proved with the lines that were printed. */
const EXCEL_PITCH = 1.3;

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

interface PrintedCell {
  readonly name: string;
  readonly page: number;
  readonly box: Box;
  readonly text: string;
  /** Of the font, in points. */
  readonly size: number;
  readonly words: PrintedWord[];
}

/**
 * Compares printed pages with the drawings they were printed from. Every word must lie inside the box of a cell, on
 * the page the drawing's breaks put it, and the words of each cell must give its text (NFC, without white space);
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
  const cells = printedCells(drawing);
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
function wordFaults(cells: readonly PrintedCell[], page: PrintedPage, { page: { margins } }: Drawing): string[] {
  return page.flatMap((word) => {
    const middle = { x: (word.left + word.right) / 2, y: (word.top + word.bottom) / 2 };
    if (middle.y > A4_HEIGHT - margins.bottom) return [];
    const cell = cells.find(
      ({ box }) => box.left <= middle.x && middle.x <= box.right && box.top <= middle.y && middle.y <= box.bottom,
    );
    if (!cell) return [`「${word.text}」 stands in no cell`];
    cell.words.push(word);
    return isInside(word, cell.box) ? [] : [`${cell.name}: 「${word.text}」 stands out of its cell`];
  });
}

const A4_HEIGHT = 841.89;

function isInside(word: PrintedWord, box: Box): boolean {
  return (
    word.left >= box.left - TOLERANCE &&
    word.right <= box.right + TOLERANCE &&
    word.top >= box.top - TOLERANCE &&
    word.bottom <= box.bottom + TOLERANCE
  );
}

/** The cells with text, each with its page and its box on it: margins and the widths and heights before it. */
function printedCells(drawing: Drawing): PrintedCell[] {
  const { margins } = drawing.page;
  const left = edges(drawing.columns, margins.left);
  const pageOf: number[] = [];
  const top: number[] = [];
  let place = { page: 0, y: margins.top };
  for (const { height, breakAfter } of drawing.rows) {
    pageOf.push(place.page);
    top.push(place.y);
    place = breakAfter ? { page: place.page + 1, y: margins.top } : { ...place, y: place.y + height };
  }
  return textCells(drawing).map(({ cell, text, area }) => ({
    name: a1Area(area),
    page: pageOf[area.top] ?? 0,
    box: {
      left: left[area.left] ?? 0,
      right: left[area.right + 1] ?? 0,
      top: top[area.top] ?? 0,
      bottom: (top[area.bottom] ?? 0) + (drawing.rows[area.bottom]?.height ?? 0),
    },
    text,
    size: cell.style.font.size,
    words: [],
  }));
}

function edges(lengths: readonly number[], start: number): number[] {
  const places = [start];
  for (const length of lengths) places.push((places.at(-1) ?? start) + length);
  return places;
}

function pageCount({ rows }: Drawing): number {
  return 1 + rows.slice(0, -1).filter((row) => row.breakAfter).length;
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
