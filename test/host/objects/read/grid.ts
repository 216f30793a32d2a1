import type { Area } from '../../../../src/sheet/address';
import type { Json } from '../../hostObject';
import { heightOf, widthOf } from '../area';
import { isList, list } from './values';
import { refused } from '../../book/refused';
import { wrongSize } from '../refuse';

export type Scalar = string | number | boolean | null;

/**
 * What is set on `values`, `formulas` or `numberFormat`, one entry a cell.
 * excel-rules: array-size, array-one-value (one value, or 1×1, is for every cell), array-null (not for the whole).
 */
export type Grid = { readonly one: Exclude<Scalar, null> } | { readonly rows: readonly (readonly Scalar[])[] };

export function grid(value: Json, area: Area, location: string): Grid {
  if (!isList(value)) return { one: present(scalar(value, location), location) };
  const rows = value.map((row) => list(row, location).map((entry) => scalar(entry, location)));
  const only = rows.length === 1 && rows[0]?.length === 1 ? rows[0][0] : undefined;
  if (only !== undefined && only !== null) return { one: only };
  checkSize(rows, area, location);
  return { rows };
}

/** Refuses rows that are not exactly as many, and as long, as the area's. */
export function checkSize(rows: readonly (readonly unknown[])[], area: Area, location: string): void {
  const width = widthOf(area);
  if (rows.length !== heightOf(area) || rows.some((row) => row.length !== width)) throw wrongSize(location);
}

function scalar(value: Json, location: string): Scalar {
  if (typeof value === 'object' && value !== null) throw refused('InvalidArgument', location);
  return value;
}

function present(value: Scalar, location: string): Exclude<Scalar, null> {
  if (value === null) throw refused('InvalidArgument', location);
  return value;
}
