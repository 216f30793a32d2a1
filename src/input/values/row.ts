import type { Place } from '../../domain/field';
import type { DateSystem } from '../../sheet/sheet';
import type { Spot } from '../place';

/** One record as cells, by field; a field without a column is absent. */
export interface Row {
  /** The record's first cell. */
  readonly first: Place;
  readonly spots: ReadonlyMap<string, Spot>;
  /** The record above, for 「同上」. */
  readonly above: ReadonlyMap<string, Spot>;
  readonly dates: DateSystem;
}
