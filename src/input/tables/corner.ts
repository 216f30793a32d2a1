import { readRating } from '../../domain/notation';
import { INSURER_RATINGS } from '../../domain/tables/insurers';
import { filled, textAt, type Grid } from '../grid';
import { headerKey } from '../headers/key';
import { namesOf } from '../headers/vocabulary';

const INSURER_KEYS: ReadonlySet<string> = new Set(
  INSURER_RATINGS.fields.filter(({ field }) => field === 'insurer').flatMap((field) => namesOf(field).map(headerKey)),
);
/** 項目＼保険者: what parts the two names in the corner of a matrix. */
const PARTS = /[＼\\／/・×]|\n/;
/** A cheap look that spares most texts the rest. */
const MAY_BE = /保\s*険\s*者|市\s*町\s*村/;
/** How the names of insurers end; 対象市町村 is no name. */
const INSURER = /(?:(?<!市町)[市町村区郡]|広域|連合|組合)$/;
/** So many rows below a corner tell whose names they hold. */
const LOOK = 8;

/** The column of insurers left of a matrix's items: by its header, else by the names below it; null where there is none. */
export function insurerColumnOf(grid: Grid, row: number, before: number): number | null {
  for (let column = before - 1; column >= 0; column--) if (isInsurerHeader(textAt(grid, row, column))) return column;
  for (let column = before - 1; column >= 0; column--) {
    if (holdsInsurers(grid, row, column)) return column;
    if (textAt(grid, row, column) === '') return null;
  }
  return null;
}

/** Whether a header names insurers: 保険者名, 市町村, 項目＼保険者. */
export const isInsurerHeader = (text: string): boolean =>
  MAY_BE.test(text) && (INSURER_KEYS.has(headerKey(text)) || isOfTwo(text));

const isOfTwo = (text: string): boolean => {
  const parts = text.split(PARTS);
  return parts.length > 1 && parts.some((part) => INSURER_KEYS.has(headerKey(part)));
};

function holdsInsurers(grid: Grid, row: number, column: number): boolean {
  const names: string[] = [];
  for (let below = row + 1; below <= Math.min(row + LOOK, grid.height - 1); below++) {
    const name = filled(grid, below, column)?.shown.replace(/\s/g, '');
    if (name !== undefined) names.push(name);
  }
  return names.length > 0 && names.filter((name) => INSURER.test(name)).length * 2 > names.length;
}

/**
 * Whether a cell inside of a table is the corner of a matrix 保険者 × 項目 below that table, whichever of them goes down:
 * 保険者名 and 項目＼保険者 are nothing else; 市町村 may be who does something, unless nothing but ratings stand below the
 * cells at its right, those beyond the table among them.
 * @param last the last column of the table
 */
export function isMatrixCorner(grid: Grid, row: number, column: number, last: number): boolean {
  const text = textAt(grid, row, column);
  if (!isInsurerHeader(text)) return false;
  if (isOfTwo(text) || text.includes('名')) return true;
  let end = last;
  while (textAt(grid, row, end + 1) !== '') end += 1;
  const ratings: string[] = [];
  for (let below = row + 1; below <= row + LOOK && isNoHeader(grid, below, column); below++)
    for (let beside = column + 1; beside <= end; beside++) {
      const shown = filled(grid, below, beside)?.shown;
      if (shown !== undefined) ratings.push(shown);
    }
  return ratings.length > 0 && ratings.every((shown) => readRating(shown) !== null);
}

const isNoHeader = (grid: Grid, row: number, column: number): boolean => {
  const shown = filled(grid, row, column)?.shown;
  return shown !== undefined && !isInsurerHeader(shown);
};
