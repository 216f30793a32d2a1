import { changed, fileOf, type Input } from './input';
import { judge } from './judge';
import { Random } from './random';
import { seeds } from './seeds';
import { smallest } from './shrink';

/** A file that was answered by what must not be. */
export interface Find {
  readonly why: string;
  readonly smallest: Input;
}

/** What a bounded run came to. */
export interface FuzzReport {
  readonly runs: number;
  readonly read: number;
  readonly refused: number;
  /** One for each kind of find. */
  readonly finds: readonly Find[];
}

/** Changes packages as long as `goesOn` says of the number of runs, and reads each. The same seed tries the same files. */
export function fuzz(seed: number, goesOn: (runs: number) => boolean): FuzzReport {
  const random = new Random(seed);
  const texts = seeds();
  const counts = { read: 0, refused: 0, find: 0 };
  const finds = new Map<string, Input>();
  let runs = 0;
  for (; goesOn(runs); runs++) {
    // The small package holds something of everything and is quick.
    const [made = new Map<string, string>(), ...samples] = texts;
    const input = changed(random.below(8) > 0 ? made : random.pick(samples), random);
    const verdict = judge(fileOf(input));
    counts[verdict.outcome] += 1;
    if (verdict.outcome === 'find' && !finds.has(verdict.why)) finds.set(verdict.why, smallest(input, verdict.why));
  }
  return { runs, ...counts, finds: [...finds].map(([why, input]) => ({ why, smallest: input })) };
}
