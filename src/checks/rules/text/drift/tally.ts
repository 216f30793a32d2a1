import type { Place } from '../../../../domain/field';
import type { TextHere } from '../texts';

/** Where each spelling of a word stands. */
export type Tally = Map<string, Place[]>;

/** Notes one occurrence. */
export function note(tally: Tally, spelling: string, place: Place): void {
  const known = tally.get(spelling);
  if (known) known.push(place);
  else tally.set(spelling, [place]);
}

/** A spelling that stands in the shade of another of the same word. */
export interface Drift {
  readonly rare: string;
  readonly usual: string;
  readonly usualCount: number;
  readonly places: readonly Place[];
}

/** The spellings of one word against the most frequent, the first named where they are level. */
export function driftsIn(word: string, tally: Tally): readonly Drift[] {
  const [usual, ...rare] = [...tally].sort(
    ([a, ofA], [b, ofB]) => ofB.length - ofA.length || Number(b === word) - Number(a === word),
  );
  if (!usual) return [];
  return rare.map(([spelling, places]) => ({
    rare: spelling,
    usual: usual[0],
    usualCount: usual[1].length,
    places,
  }));
}

/** Finds drifts over the texts of a document, which are gone through once. */
export type DriftFinder = (texts: readonly TextHere[]) => readonly Drift[];
