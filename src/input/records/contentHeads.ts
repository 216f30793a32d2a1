import { readLevel, readRating } from '../../domain/notation';
import { contains, type Area } from '../../sheet/address';
import { areaAt, filled, isCovered, textAt, type Grid } from '../grid';
import { headerKey } from '../headers/key';
import { partYear } from '../headers/year';
import { isCountText, isTotalText } from '../tables/lines';
import { isInsurerHeader } from '../tables/corner';
import { FEWEST_ITEMS, headerAround, LOOK, showsScale, type Head } from './heads';
import { meaningOfSigns } from './legend';
import { partsBelow } from './parts';

/** Insurers beside columns that hold ratings, or 実施状況, and little else, outside of the areas known. */
export function headsByContent(grid: Grid, known: readonly Area[]): readonly Head[] {
  return grid.sheet.rows.flatMap((cells, row) => {
    if (
      known.some(
        ({ top, bottom, left, right }) => top <= row && row <= bottom && left === 0 && right >= cells.length - 1,
      )
    )
      return [];
    const insurerColumn = cells.findIndex((cell) => cell !== undefined && isInsurerHeader(cell.shown));
    if (insurerColumn < 0 || known.some((area) => contains(area, { row, column: insurerColumn }))) return [];
    const split = headOfParts(grid, row, insurerColumn);
    return split ? [split] : headsBeside(grid, areaAt(grid, row, insurerColumn).bottom, insurerColumn);
  });
}

/** The items of a header of two lines, each with columns of its own below: 介護予防 over 評価 | 理由. */
function headOfParts(grid: Grid, row: number, insurerColumn: number): Head | null {
  const { bottom } = areaAt(grid, row, insurerColumn);
  if (bottom === row) return null;
  const columns = (grid.sheet.rows[row] ?? []).flatMap((cell, column) => {
    const isItem = cell && column > insurerColumn && !isCovered(grid, row, column);
    return isItem && areaAt(grid, row, column).bottom < bottom ? [column] : [];
  });
  const parts = columns.length < FEWEST_ITEMS ? null : partsBelow(grid, row, columns);
  if (!parts) return null;
  const ratings = [...parts.of.values()].flatMap((of) => of.get('rating') ?? []);
  const isScale = showsScale(grid, { row: parts.row, columns: ratings }) || meaningOfSigns(grid, row) === 'ratings';
  return isScale ? { row, insurerColumn, columns, holds: 'ratings' } : null;
}

function headsBeside(grid: Grid, row: number, insurerColumn: number): readonly Head[] {
  const { right } = headerAround(grid, row, insurerColumn, insurerColumn, []);
  const beside = Array.from({ length: right - insurerColumn }, (_, index) => insurerColumn + 1 + index);
  const heads = (
    [
      ['ratings', readRating],
      ['levels', readLevel],
    ] as const
  ).map(([holds, read]) => {
    const shares = beside.map((column) => shareOf(grid, { row, insurerColumn }, column, (text) => read(text) !== null));
    const columns = shares.includes(1)
      ? beside.filter((column, index) => (shares[index] ?? 0) >= MOSTLY && !isRatingHeader(textAt(grid, row, column)))
      : [];
    return { row, insurerColumn, columns, holds };
  });
  return heads.filter(
    (head) =>
      head.columns.length >= FEWEST_ITEMS &&
      (head.holds === 'levels' || showsScale(grid, head) || meaningOfSigns(grid, row) === 'ratings'),
  );
}

/** 評価, 令和５年度評価, 前年度の自己評価: whose it is, and of which item, it does not say. */
const RATING_HEADER =
  /^(?:前年度?|昨年度?|前回|今年度|本年度|当年度|県)?(?:自己|保険者|市町村)?(?:評価|評定|判定)(?:区分|結果|点)?$/;

const isRatingHeader = (text: string): boolean => RATING_HEADER.test(headerKey(partYear(text)?.rest ?? text));

/** Beside a column of nothing else, slips (未提出, Ａ) in one of the same kind are for a check to find. */
const MOSTLY = 0.5;

/** How many of the cells that stand below a header are what is looked for, totals aside: 0 to 1. */
function shareOf(
  grid: Grid,
  { row, insurerColumn }: Pick<Head, 'row' | 'insurerColumn'>,
  column: number,
  isLookedFor: (text: string) => boolean,
): number {
  if (isCovered(grid, row, column) && areaAt(grid, row, column).left < column) return 0;
  const texts: string[] = [];
  for (let below = row + 1; below <= Math.min(row + LOOK, grid.height - 1); below++) {
    const name = textAt(grid, below, insurerColumn);
    if (isTotalText(name) || isCountText(name)) continue;
    const text = filled(grid, below, column)?.shown;
    if (text !== undefined) texts.push(text);
    else if (grid.sheet.rows[below]?.every((cell) => cell === undefined) ?? true) break;
  }
  return texts.length === 0 ? 0 : texts.filter(isLookedFor).length / texts.length;
}
