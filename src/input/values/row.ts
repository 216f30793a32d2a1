import type { Place } from '../../domain/field';
import type { Rating } from '../../domain/rating';
import type { DateSystem } from '../../sheet/sheet';
import type { Spot } from '../place';
import type { FieldColumn } from '../tables/columns';

/** One record as cells. */
export interface Row {
  /** The record's first cell. */
  readonly first: Place;
  /** Its row in the grid it was read from, which may be the sheet's with rows and columns changed about. */
  readonly line: number;
  readonly dates: DateSystem;
  /** The cell of a field; undefined where the table has no such column. */
  readonly spot: (field: string) => Spot | undefined;
  /** The column whose header says when a field's value was taken, where rows of one table differ in it. */
  readonly dated?: (field: string) => FieldColumn | undefined;
  /** The cells of a scale's columns, with what a mark in each means; none where the table has no such columns. */
  readonly marks: readonly { readonly spot: Spot; readonly rating: Rating }[];
  /** The record above, for 「同上」. */
  readonly above: Row | undefined;
}
