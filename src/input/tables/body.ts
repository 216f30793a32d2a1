import type { LeftAside } from '../../domain/reading';
import { isSection } from '../../domain/report';
import { ITEMS } from '../../domain/tables/main';
import type { Address, Area } from '../../sheet/address';
import { filled, isCovered, mergedArea, type Grid } from '../grid';
import { mayBeHeader } from '../headers/alphabet';
import { headerKey } from '../headers/key';
import { labelNames } from '../labels/find';
import { isMatrixCorner } from './corner';
import { BLANK_BELOW, COLUMN_UNIT, isCountText, isNoteText, isTotalText, LEGEND, PAGE } from './lines';

/** Where the header of a table stands. */
interface Head {
  readonly grid: Grid;
  readonly area: Area;
}

/** The rows below a header that belong to its table. */
export interface Body {
  readonly records: readonly number[];
  /** The last row that belongs to the table, notes and totals included. */
  readonly bottom: number;
  readonly leftAside: readonly { readonly at: Address; readonly why: LeftAside }[];
}

/** What sums up the whole table: below it stands how somebody worked it out. */
const GRAND_TOTAL = /^(?:合計|総合計|総計|計|県計)$/;

type Before = 'record' | 'blank' | 'note' | 'blankAfterNote';

/** A note has at most so many cells: its sign and its text. */
const NOTE_CELLS = 2;

/**
 * Walks down from a header. Blank rows part nothing by themselves, a blank column beside records that stand in columns does. A note ends the table where a blank row or
 * a row that fills no required column follows; a lone cell below a blank row is the title of something else, and so is
 * the label of an item's text.
 * @param limit the row at which the next table's header begins; @param required columns that a record fills;
 * @param hasHeadings a line over all columns is the heading of a group, which is read with the records; else left aside.
 */
export function bodyOf(header: Head, limit: number, required: readonly number[], hasHeadings = false): Body {
  const { grid, area } = header;
  const records: number[] = [];
  const leftAside: Body['leftAside'][number][] = [];
  let bottom = area.bottom;
  let before: Before = 'record';
  let below: 'table' | 'total' | 'working' = 'table';
  for (let row = area.bottom + 1; row < titleTop(header, limit); row++) {
    const columns = filledColumns(grid, row, area.left, area.right);
    const first = columns[0];
    if (first === undefined) {
      if (grid.turnedFrom && records.length > 0) break;
      before = before === 'note' ? 'blankAfterNote' : before === 'record' ? 'blank' : before;
      continue;
    }
    if (isSectionLabel(header, row, columns, required) || isMatrixHeader(header, row, first)) break;
    if (before === 'blankAfterNote' && !isNote(grid, { row, column: first }, columns)) break;
    const at = { row, column: first };
    if (isNote(grid, at, columns)) {
      leftAside.push({ at, why: 'noteRow' });
      before = 'note';
    } else if (row === area.bottom + 1 && isUnits(grid, row, columns)) {
      leftAside.push({ at, why: 'noteRow' });
    } else if (before === 'note' && !fills(columns, required, area)) {
      leftAside.push({ at, why: 'noteRow' });
    } else if (before === 'blank' && isTitle(grid, row, columns) && area.right > area.left) {
      leftAside.push({ at, why: 'belowTable' });
      break;
    } else if (isWorking(columns, required, below)) {
      leftAside.push({ at, why: 'belowTable' });
      [before, below] = ['record', 'working'];
    } else if (!hasHeadings && isBand(header, at)) {
      leftAside.push({ at, why: 'noteRow' });
      before = 'record';
    } else {
      const isSum = isTotal(grid, row, columns);
      if (isSum) leftAside.push({ at, why: 'totalRow' });
      else records.push(row);
      before = 'record';
      below = isSum && isGrandTotal(grid, row, columns) ? 'total' : 'table';
    }
    bottom = row;
  }
  return { records, bottom, leftAside };
}

function filledColumns(grid: Grid, row: number, left: number, right: number): readonly number[] {
  const columns: number[] = [];
  const last = Math.min(right, (grid.sheet.rows[row]?.length ?? 0) - 1);
  for (let column = left; column <= last; column++)
    if (filled(grid, row, column) && !isCovered(grid, row, column)) columns.push(column);
  return columns;
}

function isNote(grid: Grid, { row, column }: Address, columns: readonly number[]): boolean {
  const text = columns.length > NOTE_CELLS ? '' : (filled(grid, row, column)?.shown ?? '');
  if (columns.length <= NOTE_CELLS && columns.some((one) => BLANK_BELOW.test(filled(grid, row, one)?.shown ?? '')))
    return true;
  if (columns.length === 1 && PAGE.test(text.normalize('NFKC'))) return true;
  return isNoteText(text) || (columns.length === NOTE_CELLS && LEGEND.test(text));
}

/** （人） under one header, （％） under the next: the units of the columns, in a row of their own. */
function isUnits(grid: Grid, row: number, columns: readonly number[]): boolean {
  return columns.length > 1 && columns.every((column) => COLUMN_UNIT.test(filled(grid, row, column)?.shown ?? ''));
}

/** A record fills a required column and more cells than a note has, if the table is wide enough to tell. */
function fills(columns: readonly number[], required: readonly number[], { left, right }: Area): boolean {
  const fewest = right - left > NOTE_CELLS ? NOTE_CELLS + 1 : 2;
  return columns.length >= fewest && required.some((column) => columns.includes(column));
}

const itemField = labelNames(ITEMS);

/**
 * The label of an item's next text, alone left of a single cell or alone in its row, in a column that names no record: a
 * table inside the item ends above it. Such labels stand one under another, never side by side.
 */
function isSectionLabel(header: Head, row: number, columns: readonly number[], required: readonly number[]): boolean {
  const { grid, area } = header;
  if (columns.length > TEXTS + 1 || grid.turnedFrom) return false;
  const left = filledColumns(grid, row, 0, area.left - 1);
  const [first, ...others] = [...left, ...columns];
  if (first === undefined || left.length > 1 || others.length > TEXTS) return false;
  if (others.length > 1 && others.some((column) => /^[\d０-９－-]/.test(filled(grid, row, column)?.shown ?? '')))
    return false;
  if (left.length === 0 && others.length > 0 && required.includes(first)) return false;
  const value = filled(grid, row, first)?.value;
  if (typeof value !== 'string' || !mayBeHeader(value)) return false;
  const field = itemField(headerKey(value));
  return field !== undefined && isSection(field.field);
}

/** The text, or those of two years side by side. */
const TEXTS = 2;

/** One cell merged over all columns, between the records: １　認知症の取組. */
function isBand({ grid, area: { left, right } }: Head, { row, column }: Address): boolean {
  const merged = mergedArea(grid, row, column);
  return (
    merged !== undefined && right > left && merged.left <= left && merged.right >= right && merged.top === merged.bottom
  );
}

/** The line of a matrix's header, 保険者名 | 認知症 | 介護予防, which is no record of the table above it. */
const isMatrixHeader = ({ grid, area }: Head, row: number, first: number): boolean =>
  !grid.turnedFrom && isMatrixCorner(grid, row, first, area.right);

/** 合計, 小計, 県平均 in one of the texts with which a row begins. */
function isTotal(grid: Grid, row: number, columns: readonly number[]): boolean {
  if (isCount(grid, row, columns)) return true;
  for (const column of columns.slice(0, 3)) {
    const value = filled(grid, row, column)?.value;
    if (typeof value !== 'string') return false;
    if (isTotalText(value)) return true;
  }
  return false;
}

const isGrandTotal = (grid: Grid, row: number, columns: readonly number[]): boolean =>
  columns.slice(0, 3).some((column) => GRAND_TOTAL.test(headerKey(filled(grid, row, column)?.shown ?? '')));

/** Below the total, a row that fills few of the columns a record must fill, though more than a heading: 内訳 | 260. */
function isWorking(columns: readonly number[], required: readonly number[], below: 'table' | 'total' | 'working') {
  const there = required.filter((column) => columns.includes(column)).length;
  return below !== 'table' && there * 2 < required.length && (columns.length > 1 || below === 'working');
}

/** ◎の数 before nothing but figures. */
function isCount(grid: Grid, row: number, [first, ...others]: readonly number[]): boolean {
  const text = first === undefined ? '' : (filled(grid, row, first)?.shown ?? '');
  const figures = others.map((column) => filled(grid, row, column)?.shown ?? '');
  return isCountText(text) && figures.length > 0 && figures.every((shown) => /^[\s\d０-９.．％%]+$/.test(shown));
}

/** The unit of the figures below, right of a title: （単位：人）. */
const UNIT = /^[（(［[]?\s*単\s*位/;

/** A lone cell, or one with a unit at the right end. */
function isTitle(grid: Grid, row: number, columns: readonly number[]): boolean {
  const [, ...others] = columns;
  return others.length <= 1 && others.every((column) => UNIT.test(filled(grid, row, column)?.shown.trim() ?? ''));
}

/** The titles directly above the next header are its own, not the end of this table. */
function titleTop({ grid, area }: Head, limit: number): number {
  if (limit >= grid.height) return limit;
  let top = limit;
  const isTitleAt = (row: number): boolean => {
    const columns = filledColumns(grid, row, area.left, area.right);
    return columns.length > 0 && isTitle(grid, row, columns);
  };
  while (top - 1 > area.bottom && isTitleAt(top - 1)) top -= 1;
  return top;
}
