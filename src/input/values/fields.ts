import type { Field, Place } from '../../domain/field';
import type { Observation } from '../../domain/reading';
import { isCellError, type Cell, type DateSystem } from '../../sheet/sheet';
import type { Spot } from '../place';
import type { CellReader, Outcome } from './outcome';
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
  const outcomes = remembered();
  const observe = (observation: Observation): void => void observations.push(observation);
  const at: FieldReader['at'] = (spot, dates, read, above) => {
    const { cell, place } = spot;
    if (cell === undefined) return { value: null, written: '', place, present: true };
    const value = isUsable(cell, place, above, observe)
      ? valueOf(outcomes(read, cell, dates), cell, place, observe)
      : null;
    return { value, written: cell.shown, place, present: true };
  };
  const of: FieldReader['of'] = (row, field, read) => {
    const spot = row.spots.get(field);
    return spot ? at(spot, row.dates, read, row.above.get(field)) : absent(row.first);
  };
  return { observe, of, at };
}

/** A field whose column does not exist. */
export const absent = <T>(place: Place): Field<T> => ({ value: null, written: '', place, present: false });

/** Not an error, not a formula without its result, and not 「同上」, which in a value is observed and never resolved. */
function isUsable(cell: Cell, place: Place, above: Spot | undefined, observe: FieldReader['observe']): boolean {
  if (cell.uncalculated) observe({ kind: 'uncalculated', place, formula: cell.formula ?? '' });
  else if (isCellError(cell.value)) observe({ kind: 'errorCell', place, written: cell.value.error });
  else if (repeatsAbove(cell))
    observe({ kind: 'ambiguous', place, written: cell.shown, candidates: above?.cell ? [above.cell.shown] : [] });
  else return true;
  return false;
}

/** Reads short texts once: the cells of a column mostly repeat. Each reader has a memory of its own. */
function remembered(): <T>(read: CellReader<T>, cell: Cell, dates: DateSystem) => Outcome<T> {
  const memories = new Map<unknown, unknown>();
  return <T>(read: CellReader<T>, cell: Cell, dates: DateSystem) => {
    if (typeof cell.value !== 'string' || cell.value.length > MEMORY_LENGTH) return read(cell, dates);
    const memory = (memories.get(read) ?? new Map()) as Map<string, Outcome<T>>;
    memories.set(read, memory);
    const outcome = memory.get(cell.value) ?? read(cell, dates);
    memory.set(cell.value, outcome);
    return outcome;
  };
}

const MEMORY_LENGTH = 20;

function valueOf<T>(outcome: Outcome<T>, cell: Cell, place: Place, observe: FieldReader['observe']): T | null {
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
