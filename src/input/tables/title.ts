import type { Place } from '../../domain/field';
import type { Area } from '../../sheet/address';
import { filled, type Grid } from '../grid';
import { partYear } from '../headers/year';
import { placeAt } from '../place';

/** A fiscal year named in a title, and where. */
export interface TitleYear {
  readonly year: number;
  readonly place: Place;
  readonly written: string;
}

/** Titles are looked for this many rows above a table. */
const TITLE_ROWS = 6;
/** Sentences are no title, but the text of what stands above. */
const PROSE = /。/;
/** A row of more cells is no title but another table's. */
const TITLE_CELLS = 4;

/**
 * The fiscal year in the lines above an area (nearest first), else in the sheet's name; null where neither names one.
 * @param floor the last row of another table above, which ends the search.
 */
export function titleYearAbove(grid: Grid, area: Area, floor = -1): TitleYear | null {
  for (let row = area.top - 1; row > Math.max(floor, area.top - 1 - TITLE_ROWS, -1); row--) {
    const cells = filledCells(grid, row, area);
    if (cells.length > TITLE_CELLS) break;
    for (const column of cells) {
      const written = filled(grid, row, column)?.shown ?? '';
      const year = PROSE.test(written) ? null : yearIn(written);
      if (year !== null) return { year, place: placeAt(grid, row, column), written };
    }
  }
  const year = yearIn(grid.sheet.name);
  return year === null ? null : { year, place: placeAt(grid, 0, 0), written: grid.sheet.name };
}

function filledCells(grid: Grid, row: number, { left, right }: Area): readonly number[] {
  const columns: number[] = [];
  for (let column = left; column <= right; column++) if (filled(grid, row, column)) columns.push(column);
  return columns;
}

/** 「令和５年度　指標一覧」 → 2023. A plain year or a date (令和６年３月末現在) names no fiscal year. */
export function yearIn(text: string): number | null {
  const part = partYear(text.slice(0, 120));
  if (part?.period.kind === 'fiscalYear') return part.period.year;
  return part?.period.kind === 'open' && !/[.月]/.test(part.rest) ? part.period.year : null;
}
