import { fold } from '../../text/fold';
import { filled, type Grid } from '../grid';
import { isHeading } from './content';

/** A row of more cells belongs to a table. */
const HEAD_CELLS = 4;
/** A longer text is prose. */
const LONGEST_LINE = 200;

/** Words of the title of 別紙２, which may be broken over several rows. */
const TITLE = /支援計画に記載した|に関する取組の支援|支援についての目標|目標.{0,16}に対する自己評価/;
/** A line that names nothing but a year. */
const YEAR_LINE = /^\(?(?:令和|平成|R|H|20)[\d元]{1,4}年度?分?(?:評価)?\)?$/;

/** Whether a text is (part of) the title of 別紙２. */
export const isFormTitle = (text: string): boolean => text.length <= LONGEST_LINE && TITLE.test(fold(text));

/** Whether a text is the mark of the form: 別紙２, 別紙２（案）. */
export const isFormMark = (text: string): boolean => /^\(?別紙2(?:\(|\)|$|-|の)/.test(fold(text));

/**
 * The first row of a form's head: mark, title, prefecture, heading of ア, right above the first label of its item; the
 * label's row where there is no such head.
 * @param row of the first label; @param floor the last row that certainly belongs to something else
 */
export function headTop(grid: Grid, row: number, floor: number): number {
  let top = row;
  for (let above = row - 1; above > floor; above--) {
    const texts = textsOfRow(grid, above);
    if (texts.length > HEAD_CELLS) break;
    if (texts.some(isHeadLine)) top = above;
    else if (texts.length > 0) break;
  }
  return top;
}

/** The texts of a row, from left to right. */
export function textsOfRow(grid: Grid, row: number): readonly string[] {
  const cells = grid.sheet.rows[row] ?? [];
  return cells.flatMap((cell, column) => (cell && filled(grid, row, column) ? [cell.shown] : []));
}

const isHeadLine = (text: string): boolean =>
  isHeading(text) || isFormMark(text) || isFormTitle(text) || YEAR_LINE.test(fold(text));
