import type { Field } from '../../domain/field';
import type { Rating } from '../../domain/rating';
import type { FieldReader } from '../values/fields';
import { asRating } from '../values/readers';
import type { CellReader } from '../values/outcome';
import type { Row } from '../values/row';
import { scaleSeen } from './scale';

/** A reader of the ratings of a table: from the column of ratings, or from the one of four that bears a mark. */
export function ratedIn(rows: readonly Row[], fields: FieldReader): (row: Row) => Field<Rating> {
  const rating = asRating(scaleSeen(rows, 'rating'));
  return (row) => markedOf(row, fields) ?? fields.of(row, 'rating', rating);
}

/** Two marks in one row leave open which is meant. */
function markedOf({ marks, dates }: Row, fields: FieldReader): Field<Rating> | undefined {
  const marked = marks.filter(({ spot }) => spot.cell && !isDashed(spot.cell.shown));
  const [first] = marked.length > 0 ? marked : marks;
  if (!first) return undefined;
  const candidates = marked.map(({ rating }) => rating);
  const read: CellReader<Rating> = () =>
    candidates.length > 1 ? { kind: 'ambiguous', value: null, candidates } : { kind: 'value', value: first.rating };
  return fields.at(marked.length > 0 ? first.spot : { ...first.spot, cell: undefined }, dates, read);
}

/** A stroke where no mark is meant. */
const isDashed = (shown: string): boolean => /^[\s　]*[-－ー―–—]+[\s　]*$/.test(shown);
