import type { Field } from '../../domain/field';
import type { Rating } from '../../domain/rating';
import type { Cell } from '../../sheet/sheet';
import type { FieldReader } from '../values/fields';
import { asRating } from '../values/readers';
import type { CellReader, Outcome } from '../values/outcome';
import type { Row } from '../values/row';
import { scaleSeen } from './scale';

/**
 * A reader of the ratings of a table: from the column of ratings, or from the one of four that bears a mark. A column in
 * which nothing is a level of the scale has a scale of its own, which is told once.
 */
export function ratedIn(rows: readonly Row[], fields: FieldReader): (row: Row) => Field<Rating> {
  const isSeen = scaleSeen(rows, 'rating');
  const read = asRating(isSeen);
  const own = isSeen ? null : ownScale(rows, read);
  const rating: CellReader<Rating> = (cell, dates) =>
    own === null || cell === own.told ? read(cell, dates) : orSilent(read(cell, dates));
  return (row) => {
    const marked = markedOf(row, fields);
    if (marked) return marked;
    if (own === null || row.spot('rating')?.cell !== own.first) return fields.of(row, 'rating', rating);
    const told = fields.of(rowWith(row, own.told), 'rating', rating);
    return { ...told, written: own.first.shown };
  };
}

/** The words of a column as one text: 達成／一部達成／未達成, with the first of its cells. */
interface OwnScale {
  readonly first: Cell;
  readonly told: Cell;
}

/** A scale has so many words at most, each so long. */
const MOST_WORDS = 6;
const LONGEST_WORD = 12;

function ownScale(rows: readonly Row[], read: CellReader<Rating>): OwnScale | null {
  const cells = rows.flatMap((row) => {
    const cell = row.spot('rating')?.cell;
    return cell && read(cell, row.dates).kind !== 'none' ? [cell] : [];
  });
  const words = [...new Set(cells.map(({ shown }) => shown.trim()))];
  const [first] = cells;
  const isScale = words.length > 1 && words.length <= MOST_WORDS && words.length < cells.length;
  if (!first || !isScale || words.some((word) => word.length > LONGEST_WORD)) return null;
  const shown = words.join('／');
  return { first, told: { value: shown, shown, format: 'General' } };
}

const orSilent = (outcome: Outcome<Rating>): Outcome<Rating> => (outcome.kind === 'value' ? outcome : { kind: 'none' });

const rowWith = (row: Row, cell: Cell): Row => ({
  ...row,
  spot: (field) => {
    const spot = row.spot(field);
    return field === 'rating' && spot ? { ...spot, cell } : spot;
  },
});

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
