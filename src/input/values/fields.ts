import type { Field, Place } from '../../domain/field';
import type { Observation } from '../../domain/reading';
import { isCellError, type Cell, type DateSystem } from '../../sheet/sheet';
import type { Spot } from '../place';
import type { CellReader, Outcome, Settled } from './outcome';
import { repeatsAbove, repeatsBeside } from './repeat';
import type { Row } from './row';

/** Makes fields of cells and writes down what could not be read. */
export interface FieldReader {
  /** A field of a record; absent where the table has no such column. 「同上」 and 「同左」 are observed, never resolved. */
  readonly of: <T>(row: Row, field: string, read: CellReader<T>) => Field<T>;
  /** A field that is read from a cell of its own. */
  readonly at: <T>(spot: Spot, dates: DateSystem, read: CellReader<T>) => Field<T>;
}

/** @param fiscalYear the year evaluated, from which 今年度 is counted; null where it is not known (yet). */
export function fieldReader(observations: Observation[], fiscalYear: number | null = null): FieldReader {
  const observe: Observe = (observation) => void observations.push(observation);
  const at: FieldReader['at'] = ({ cell, place }, dates, read) => {
    if (cell === undefined) return { value: null, written: '', place, present: true };
    const usable = isUsable(cell, place, observe);
    const value = usable ? valueOf(settled(read(cell, dates), fiscalYear), cell, place, observe) : null;
    return { value, written: cell.shown, place, present: true };
  };
  const of: FieldReader['of'] = (row, field, read) => {
    const spot = row.spot(field);
    if (!spot) return absent(row.first);
    const isAbove = spot.cell !== undefined && repeatsAbove(spot.cell);
    if (!spot.cell || !(isAbove || repeatsBeside(spot.cell))) return at(spot, row.dates, read);
    const above = isAbove ? row.above?.spot(field)?.cell : undefined;
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

function settled<T>(outcome: Outcome<T>, fiscalYear: number | null): Settled<T> {
  if (outcome.kind !== 'ofYear') return outcome;
  return fiscalYear === null ? { kind: 'unreadable', expected: outcome.expected } : outcome.inYear(fiscalYear);
}

function valueOf<T>(outcome: Settled<T>, cell: Cell, place: Place, observe: Observe): T | null {
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
