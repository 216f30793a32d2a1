import type { TableKind } from '../../domain/reading';
import type { Implementation, InsurerRating } from '../../domain/report';
import { contains } from '../../sheet/address';
import type { InputTable } from '../tables/choose';
import { isOfYear, isOldSheet, prefer } from '../tables/current';
import { isComplete } from '../tables/header';
import type { FoundTable } from '../tables/table';
import type { FieldReader } from '../values/fields';
import { readInsurerRatings } from './insurers';
import { readLevels, readMatrix, type Matrix } from './matrix';

export interface RatingsRead {
  readonly ratings: readonly InsurerRating[];
  /** 給付適正化実施状況 of the matrices 保険者 × 事業, of whatever year. */
  readonly implementations: readonly Implementation[];
  /** The matrices that were read. */
  readonly matrices: readonly Matrix[];
  /** Matrices of another year, on an old copy of a sheet, or beside a table of 保険者評価. */
  readonly second: readonly Matrix[];
}

/** 保険者評価: from its table; where there is none, from the matrices 保険者 × 項目 of the year evaluated. */
export function readRatings(
  every: readonly Matrix[],
  tables: readonly InputTable[],
  year: number | null,
  fields: FieldReader,
): RatingsRead {
  const all = every.filter(({ holds }) => holds === 'ratings');
  const levels = every.filter(({ holds }) => holds === 'levels');
  const implementations = levels.flatMap((matrix) => readLevels(matrix, fields));
  const fromTables = tables.flatMap((table) => readInsurerRatings(table, fields));
  if (fromTables.length > 0) return { ratings: fromTables, implementations, matrices: levels, second: all };
  const timely = prefer(all, (one) => isOfYear(one.year, year));
  const matrices = prefer(timely, ({ grid }) => !isOldSheet(grid));
  const ratings = matrices.flatMap((matrix) => readMatrix(matrix, fields));
  const second = all.filter((one) => !matrices.includes(one));
  return { ratings, implementations, matrices: [...matrices, ...levels], second };
}

/** The kinds of which matrices on current sheets hold the records of the year evaluated: 保険者評価. */
export function heldByMatrices(all: readonly Matrix[], year: number | null): ReadonlySet<TableKind> {
  const isHeld = all.some(
    (one) =>
      one.holds === 'ratings' && one.body.records.length > 0 && isOfYear(one.year, year) && !isOldSheet(one.grid),
  );
  return new Set(isHeld ? ['保険者評価'] : []);
}

/** Whether what was taken for a table of 保険者評価 is the lower line of a matrix's header: its items stand above it. */
export function isPartOf(table: FoundTable, matrices: readonly Matrix[]): boolean {
  const { kind, header } = table;
  return kind === '保険者評価' && !isComplete(header) && matrices.some((matrix) => isOver(matrix, table));
}

const isOver = ({ grid, header }: Matrix, table: FoundTable): boolean =>
  grid === table.header.grid && header.top <= table.header.area.bottom && table.header.area.top <= header.bottom;

/** Whether a table of insurers is only the left edge of a matrix. */
export function isMatrix({ header }: FoundTable, { matrices, second }: RatingsRead): boolean {
  return [...matrices, ...second].some(
    ({ grid, row, insurerColumn }) => grid === header.grid && contains(header.area, { row, column: insurerColumn }),
  );
}
