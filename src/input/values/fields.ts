import type { Field, Place } from '../../domain/field';
import type { Observation } from '../../domain/reading';
import { isCellError, type Cell, type DateSystem } from '../../sheet/sheet';
import type { Spot } from '../place';
import type { CellReader, Outcome } from './outcome';
import { repeatsAbove } from './repeat';
import type { Row } from './row';

/** Makes fields of cells and writes down what could not be read. */
export interface FieldReader {
  /** A field of a record; absent where the table has no such column. 「同上」 is observed, never resolved. */
  readonly of: <T>(row: Row, field: string, read: CellReader<T>) => Field<T>;
  /** A field that is read from a cell of its own. */
  readonly at: <T>(spot: Spot, dates: DateSystem, read: CellReader<T>) => Field<T>;
}

export function fieldReader(observations: Observation[]): FieldReader {
  const observe: Observe = (observation) => void observations.push(observation);
  const at: FieldReader['at'] = ({ cell, place }, dates, read) => {
    if (cell === undefined) return { value: null, written: '', place, present: true };
    const usable = isUsable(cell, place, observe);
    const value = usable ? valueOf(read(cell, dates), cell, place, observe) : null;
    return { value, written: cell.shown, place, present: true };
  };
  const of: FieldReader['of'] = (row, field, read) => {
    const spot = row.spot(field);
    if (!spot) return absent(row.first);
    if (!spot.cell || !repeatsAbove(spot.cell)) return at(spot, row.dates, read);
    const above = row.above?.spot(field)?.cell;
    const written = spot.cell.shown;
    observe({ kind: 'ambiguous', place: spot.place, written, candidates: above ? [above.shown] : [] });
    return { value: null, written, place: spot.place, present: true };
  };
  return { of, at };
}

type Observe = (observation: Observation) => void;

/** A field whose column does not exist. */
export const absent = <T>(place: Place): Field<T> => ({ value: null, written: '', place, present: false });

/** Neither an error nor a formula without its result. */
function isUsable(cell: Cell, place: Place, observe: Observe): boolean {
  if (cell.uncalculated) observe({ kind: 'uncalculated', place, formula: cell.formula ?? '' });
  else if (isCellError(cell.value)) observe({ kind: 'errorCell', place, written: cell.value.error });
  else return true;
  return false;
}

function valueOf<T>(outcome: Outcome<T>, cell: Cell, place: Place, observe: Observe): T | null {
  const written = cell.shown;
  switch (outcome.kind) {
    case 'value':
      if (outcome.numberAsText) observe({ kind: 'numberAsText', place, written });
      return outcome.value;
    case 'none':
      return null;
    case 'unreadable':
      observe({ kind: 'unreadable', place, written, expected: outcome.expected });
      return null;
    case 'ambiguous':
      observe({ kind: 'ambiguous', place, written, candidates: outcome.candidates });
      return outcome.value;
  }
}
