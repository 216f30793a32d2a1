import type { HeaderFooter, PageSetup, Sheet } from 'hucre';
import { area } from '../../../src/sheet/address';
import type { BookPage } from '../book/book';
import { headerParts } from './header';

export const POINTS_AN_INCH = 72;

/** The paper sizes the library knows, with Microsoft's names. */
export const PAPERS = [
  ['letter', 'Letter'],
  ['legal', 'Legal'],
  ['a3', 'A3'],
  ['a4', 'A4'],
  ['a5', 'A5'],
  ['b4', 'B4'],
  ['b5', 'B5'],
  ['executive', 'Executive'],
  ['tabloid', 'Tabloid'],
] as const;

/** Page set-up, headers, breaks; what the file does not state stays as the book has it. */
export function loadPage(page: BookPage, { pageSetup = {}, headerFooter = {}, rowBreaks = [] }: Sheet): void {
  page.orientation = pageSetup.orientation === 'landscape' ? 'Landscape' : 'Portrait';
  page.paperSize = PAPERS.find(([inFile]) => inFile === pageSetup.paperSize)?.[1] ?? page.paperSize;
  page.scale = pageSetup.fitToPage === true ? null : (pageSetup.scale ?? 100);
  loadMargins(page, pageSetup);
  loadHeaders(page, headerFooter);
  loadAreas(page, pageSetup);
  // the file counts the row above the break, from 1; the library from 0
  for (const row of rowBreaks) page.breaks.add(row + 1);
}

function loadMargins(page: BookPage, { margins = {} }: PageSetup): void {
  for (const side of ['top', 'right', 'bottom', 'left', 'header', 'footer'] as const) {
    const inches = margins[side];
    if (inches !== undefined) page.margins[side] = Math.round(inches * POINTS_AN_INCH * 1000) / 1000;
  }
}

function loadHeaders(page: BookPage, { oddHeader = '', oddFooter = '' }: HeaderFooter): void {
  page.header = headerParts(oddHeader);
  page.footer = headerParts(oddFooter);
}

/** Of several print areas the first: a book has one. */
function loadAreas(page: BookPage, { printArea, printTitlesRow }: PageSetup): void {
  const [first] = printArea?.split(',') ?? [];
  if (first !== undefined && /^\$?[A-Z]+\$?\d+/.test(first)) page.printArea = area(first);
  const [, top, bottom] = /^\$?(\d+):\$?(\d+)$/.exec(printTitlesRow ?? '') ?? [];
  if (top !== undefined) page.titleRows = { first: Number(top) - 1, last: Number(bottom) - 1 };
}
