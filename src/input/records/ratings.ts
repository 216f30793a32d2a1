import type { InsurerRating } from '../../domain/report';
import type { InputTable } from '../tables/choose';
import { isOldSheet, prefer } from '../tables/current';
import type { FoundTable } from '../tables/table';
import type { FieldReader } from '../values/fields';
import { readInsurerRatings } from './insurers';
import { readMatrix, type Matrix } from './matrix';

export interface RatingsRead {
  readonly ratings: readonly InsurerRating[];
  /** The matrices that were read. */
  readonly matrices: readonly Matrix[];
  /** Matrices of another year, on an old copy of a sheet, or beside a table of 保険者評価. */
  readonly second: readonly Matrix[];
}

/** 保険者評価: from its table; where there is none, from the matrices 保険者 × 項目 of the year evaluated. */
export function readRatings(
  all: readonly Matrix[],
  tables: readonly InputTable[],
  year: number | null,
  fields: FieldReader,
): RatingsRead {
  const fromTables = tables.flatMap((table) => readInsurerRatings(table, fields));
  if (fromTables.length > 0) return { ratings: fromTables, matrices: [], second: all };
  const timely = prefer(all, (one) => year === null || one.year === null || one.year.year === year);
  const matrices = prefer(timely, ({ grid }) => !isOldSheet(grid));
  const ratings = matrices.flatMap((matrix) => readMatrix(matrix, fields));
  return { ratings, matrices, second: all.filter((one) => !matrices.includes(one)) };
}

/** Whether a table of insurers is only the left edge of a matrix. */
export function isMatrix({ header }: FoundTable, { matrices, second }: RatingsRead): boolean {
  return [...matrices, ...second].some(
    ({ grid, row }) => grid === header.grid && row >= header.area.top && row <= header.area.bottom,
  );
}
