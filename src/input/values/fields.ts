import type { Field, Place } from '../../domain/field';
import type { Observation } from '../../domain/reading';
import { isCellError, type Cell, type DateSystem } from '../../sheet/sheet';
import type { Spot } from '../place';
import type { CellReader } from './outcome';
import { repeatsAbove } from './repeat';
import type { Row } from './row';

/** Makes fields of cells and writes down what could not be read. */
export interface FieldReader {
  readonly observe: (observation: Observation) => void;
  /** A field of a record; absent where the table has no such column. */
  readonly of: <T>(row: Row, field: string, read: CellReader<T>) => Field<T>;
  /** A field that is read from a cell of its own. */
  readonly at: <T>(spot: Spot, dates: DateSystem, read: CellReader<T>, above?: Spot) => Field<T>;
}

export function fieldReader(observations: Observation[]): FieldReader {
  const observe = (observation: Observation): void => void observations.push(observation);
  const at: FieldReader['at'] = (spot, dates, read, above) => {
    const { cell, place } = spot;
    const blank = { value: null, written: cell?.shown ?? '', place, present: true };
    if (cell === undefined || isFaulty(cell, place, observe)) return blank;
    if (repeatsAbove(cell)) {
      observe({ kind: 'ambiguous', place, written: cell.shown, candidates: above?.cell ? [above.cell.shown] : [] });
      return blank;
    }
    return { ...blank, value: valueOf(read, cell, dates, place, observe) };
  };
  const of: FieldReader['of'] = (row, field, read) => {
    const spot = row.spots.get(field);
    return spot ? at(spot, row.dates, read, row.above.get(field)) : absent(row.first);
  };
  return { observe, of, at };
}

/** A field whose column does not exist. */
export const absent = <T>(place: Place): Field<T> => ({ value: null, written: '', place, present: false });

function isFaulty(cell: Cell, place: Place, observe: FieldReader['observe']): boolean {
  if (cell.uncalculated) observe({ kind: 'uncalculated', place, formula: cell.formula ?? '' });
  else if (isCellError(cell.value)) observe({ kind: 'errorCell', place, written: cell.value.error });
  else return false;
  return true;
}

function valueOf<T>(
  read: CellReader<T>,
  cell: Cell,
  dates: DateSystem,
  place: Place,
  observe: FieldReader['observe'],
): T | null {
  const outcome = read(cell, dates);
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
