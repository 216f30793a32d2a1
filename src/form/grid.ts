import { usableWidth } from '../text/fit';
import { widthOf } from '../text/measure';
import { CELL_INSET } from '../text/metrics';
import type { ColumnGroup, IndicatorTable } from './indicators';
import { FORM_WIDTH } from './page';
import { TABLE_SIZE, TEXT_SIZE } from './style';

/** The columns of a form: a margin on either side, between them the columns of the indicator table. Points. */
export interface Grid {
  readonly columns: readonly number[];
  /** First and last column of the whole form. */
  readonly outer: { readonly from: number; readonly to: number };
  /** First and last column between the margins. */
  readonly inner: { readonly from: number; readonly to: number };
}

const MARGIN = TEXT_SIZE;
const INNER = FORM_WIDTH - 2 * MARGIN;
const NARROWEST = 4.5 * TABLE_SIZE;
const WIDEST = 10 * TABLE_SIZE;
const NAME_AT_LEAST = 16 * TABLE_SIZE;

/** The grid of a form with this table, or with none. */
export function gridFor(table: IndicatorTable | null): Grid {
  const inner = table ? tableColumns(table) : [INNER];
  return {
    columns: [MARGIN, ...inner, MARGIN],
    outer: { from: 0, to: inner.length + 1 },
    inner: { from: 1, to: inner.length },
  };
}

/** Usable width in em of the columns from … to together, at a font size in points. */
export function usableAcross({ columns }: Grid, from: number, to: number, size: number): number {
  const width = columns.slice(from, to + 1).reduce((sum, column) => sum + column, 0);
  return usableWidth(width, size);
}

/** Values get the width they need, within bounds; the name gets the rest, but never too little. */
function tableColumns({ groups, rows }: IndicatorTable): readonly number[] {
  const wanted = groups
    .flatMap(headingsAbove)
    .map((headings, index) => columnFor([...headings, ...rows.map((row) => row[index + 1] ?? '')]));
  const sum = wanted.reduce((total, width) => total + width, 0);
  const most = INNER - NAME_AT_LEAST;
  const values = sum <= most ? wanted : wanted.map((width) => Math.floor((width * most) / sum));
  return [INNER - values.reduce((total, width) => total + width, 0), ...values];
}

/** The headings each column of a group must be wide enough for: the group's own only where it has the one column. */
function headingsAbove({ heading, parts }: ColumnGroup): readonly (readonly string[])[] {
  return parts.map((part) => (parts.length === 1 ? [heading, part] : [part]));
}

function columnFor(texts: readonly string[]): number {
  const widest = Math.max(...texts.flatMap((text) => text.split('\n')).map(widthOf));
  return Math.min(WIDEST, Math.max(NARROWEST, Math.ceil((widest + CELL_INSET) * TABLE_SIZE)));
}
