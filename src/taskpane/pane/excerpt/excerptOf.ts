import { columnLetters, contains, type Address, type Area } from '../../../sheet/address';
import { cellAt, type Sheet } from '../../../sheet/sheet';

/** Rows above and below the cell, and columns on either side. */
const ROWS_AROUND = 3;
const COLUMNS_AROUND = 2;
/** Letters shown of a cell that is not the one looked at. */
const LONGEST = 40;

const letters = new Intl.Segmenter('ja', { granularity: 'grapheme' });

/** A few rows and columns of a sheet around a cell. */
export interface Excerpt {
  readonly columns: readonly Line[];
  readonly rows: readonly ExcerptRow[];
}

/** A row or a column as it is called: "5", "G". */
export interface Line {
  readonly name: string;
  readonly isHidden: boolean;
}

export interface ExcerptRow extends Line {
  readonly cells: readonly ExcerptCell[];
}

export interface ExcerptCell {
  /** The column's letters. */
  readonly column: string;
  /** What it shows, long texts cut. */
  readonly text: string;
  readonly isCut: boolean;
  /** The cell that is looked at. */
  readonly isChosen: boolean;
  /** What of its merge lies within the excerpt; 1 and 1 without a merge. */
  readonly across: number;
  readonly down: number;
}

/** What stands around a cell. A merge counts as the cell it is, where its first cell lies outside too. */
export function excerptOf(sheet: Sheet, at: Address): Excerpt {
  const window: Area = {
    top: Math.max(0, at.row - ROWS_AROUND),
    left: Math.max(0, at.column - COLUMNS_AROUND),
    bottom: at.row + ROWS_AROUND,
    right: at.column + COLUMNS_AROUND,
  };
  return {
    columns: range(window.left, window.right).map((column) => ({
      name: columnLetters(column),
      isHidden: sheet.hiddenColumns.has(column),
    })),
    rows: range(window.top, window.bottom).map((row) => ({
      name: String(row + 1),
      isHidden: sheet.hiddenRows.has(row),
      cells: range(window.left, window.right).flatMap((column) => cellOf(sheet, { row, column }, window, at)),
    })),
  };
}

/** The merge that a cell belongs to; the cell alone where it is in none. */
export function mergeAt({ merges }: Pick<Sheet, 'merges'>, at: Address): Area {
  const found = merges.find((merge) => contains(merge, at));
  return found ?? { top: at.row, left: at.column, bottom: at.row, right: at.column };
}

/** One cell, or none where it is covered by a merge that begins before it in the excerpt. */
function cellOf(sheet: Sheet, here: Address, window: Area, at: Address): readonly ExcerptCell[] {
  const merge = mergeAt(sheet, here);
  const shown: Area = {
    top: Math.max(merge.top, window.top),
    left: Math.max(merge.left, window.left),
    bottom: Math.min(merge.bottom, window.bottom),
    right: Math.min(merge.right, window.right),
  };
  if (shown.top !== here.row || shown.left !== here.column) return [];
  const text = cellAt(sheet, { row: merge.top, column: merge.left })?.shown ?? '';
  const isChosen = contains(merge, at);
  const short = cut(text);
  return [
    {
      column: columnLetters(here.column),
      text: short,
      isCut: short !== text,
      isChosen,
      across: shown.right - shown.left + 1,
      down: shown.bottom - shown.top + 1,
    },
  ];
}

/** Never cut inside what a person sees as one letter. */
function cut(text: string): string {
  if (text.length <= LONGEST) return text;
  const kept = [...letters.segment(text.slice(0, LONGEST * 4))].slice(0, LONGEST);
  const short = kept.map(({ segment }) => segment).join('');
  return short === text ? text : `${short}…`;
}

function range(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
