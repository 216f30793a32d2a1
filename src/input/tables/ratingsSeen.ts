import { readRating } from '../../domain/notation';
import { filled, type Grid } from '../grid';
import type { Rows } from '../headers/block';
import { headerKey } from '../headers/key';
import type { MatchedColumn } from './run';

/** So many rows tell what a column holds. */
const LOOK = 12;
/**
 * 達成状況 and 進捗状況 may be prose, 達成度 a figure: a column of ratings by such a plain name is one only where
 * one of its cells is a rating.
 */
export function withRatingsSeen(
  grid: Grid,
  { bottom }: Rows,
  columns: readonly MatchedColumn[],
): readonly MatchedColumn[] {
  return columns.map((column) => {
    const { match, cell, spoken } = column;
    if (match?.kind !== 'field' || match.isPointed || match.field.field !== 'rating') return column;
    const key = headerKey(spoken.map((line) => line.text).join(''));
    const isStandIn = match.field.standIns?.some((name) => headerKey(name) === key) ?? false;
    if (!isStandIn) return column;
    const texts = textsBelow(grid, bottom, cell.column);
    return texts.some((text) => readRating(text) !== null) ? column : { ...column, match: undefined };
  });
}

function textsBelow(grid: Grid, bottom: number, column: number): readonly string[] {
  return Array.from({ length: LOOK }, (_, index) => filled(grid, bottom + 1 + index, column)?.shown ?? '').filter(
    (text) => text !== '',
  );
}
