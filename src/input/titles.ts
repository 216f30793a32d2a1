import { PREFECTURES } from '../domain/insurer';
import type { Area } from '../sheet/address';
import type { Cell } from '../sheet/sheet';
import { fold, isWave } from '../text/fold';
import { filled, type Grid } from './grid';
import { spotAt, type Spot } from './place';
import { isOldSheet } from './tables/current';
import { yearIn } from './tables/title';
import type { CellReader, Outcome } from './values/outcome';

/** Rows looked at on the first sheet where nothing else stands on it: a cover. */
const COVER_ROWS = 10;
/** A longer text is prose. */
const LONGEST_TITLE = 120;
/** A row of more cells is no title. */
const TITLE_CELLS = 4;
const NOTE = /^\s*[※（(]?注|^\s*※/;

/** What a title says of the whole workbook. */
export interface Titled {
  readonly prefecture: Spot | undefined;
  readonly fiscalYear: Spot | undefined;
}

/**
 * Prefecture and fiscal year as the titles name them, above the tables and items of each sheet and on a cover; each
 * undefined where titles name none or several.
 */
export function titled(grids: readonly Grid[], areas: (grid: Grid) => readonly Area[]): Titled {
  const spots = grids.flatMap((grid, index) => (isOldSheet(grid) ? [] : titlesOn(grid, areas(grid), index === 0)));
  return { prefecture: agreed(spots, prefectureIn), fiscalYear: agreed(spots, soleYearIn) };
}

function titlesOn(grid: Grid, areas: readonly Area[], isFirst: boolean): readonly Spot[] {
  const end = areas.length > 0 ? Math.min(...areas.map(({ top }) => top)) : isFirst ? coverEnd(grid) : 0;
  return grid.sheet.rows.slice(0, end).flatMap((cells, row) => {
    const titles = cells.flatMap((cell, column) => {
      const isTitle = cell && isTitleCell(cell) && cell.shown.length <= LONGEST_TITLE && !NOTE.test(cell.shown);
      return isTitle ? [spotAt(grid, row, column)] : [];
    });
    return [...titles, ...parted(grid, row)];
  });
}

/** Text, or a day shown as a year: 令和５年度 of 45017. */
const isTitleCell = ({ value, shown }: Cell): boolean =>
  typeof value === 'string' || (typeof value === 'number' && /年度$/.test(shown));

/** 令和 | 5 | 年度: a title written in several cells, a word or a figure each. */
function parted(grid: Grid, row: number): readonly Spot[] {
  const cells = (grid.sheet.rows[row] ?? []).flatMap((_, column) => filled(grid, row, column) ?? []);
  const shown = cells.map((cell) => cell.shown.trim()).join('');
  const [first] = cells;
  if (!first || cells.length < 2 || cells.length > TITLE_CELLS || !PARTED.test(fold(shown))) return [];
  const column = (grid.sheet.rows[row] ?? []).indexOf(first);
  return [{ ...spotAt(grid, row, column), cell: { value: shown, shown, format: 'General' } }];
}

const PARTED = /^(?:令和|平成|[RHrh])(?:元|\d{1,2})年度(?:分|版)?$/;

/** A cover ends where something like a table begins. */
function coverEnd({ sheet }: Grid): number {
  const rows = sheet.rows.slice(0, COVER_ROWS);
  const wide = rows.findIndex((cells) => cells.filter((cell) => cell !== undefined).length > TITLE_CELLS);
  return wide < 0 ? rows.length : wide;
}

/** The first of the titles that say something, if all that do say the same. */
function agreed<T>(spots: readonly Spot[], read: (text: string) => T | null): Spot | undefined {
  const speaking = spots.filter(({ cell }) => cell && read(cell.shown) !== null);
  const named = new Set(speaking.map(({ cell }) => read(cell?.shown ?? '')));
  return named.size === 1 ? speaking[0] : undefined;
}

function prefectureIn(text: string): string | null {
  const plain = text.replace(/[\s　]/g, '');
  const names = PREFECTURES.filter(({ name }) => plain.includes(name));
  return names.length === 1 ? (names[0]?.name ?? null) : null;
}

/** A span of years (令和６～８年度) is the plan's, not the year evaluated. */
const soleYearIn = (text: string): number | null => ([...text].some(isWave) ? null : yearIn(text));

const said = <T>(value: T | null): Outcome<T> => (value === null ? { kind: 'none' } : { kind: 'value', value });

/** A title read as the prefecture in it. */
export const asTitledPrefecture: CellReader<string> = (cell) => said(prefectureIn(cell.shown));

/** A title read as the fiscal year in it. */
export const asTitledYear: CellReader<number> = (cell) => said(soleYearIn(cell.shown));
