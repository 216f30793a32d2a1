import { changed, fileOf, type Input } from './input';
import { judge } from './judge';
import { Random } from './random';
import { seeds } from './seeds';
import { differences, smallest } from './shrink';

/** A file that was answered by what must not be. */
export interface Find {
  readonly why: string;
  readonly smallest: Input;
  /** What is other in it than in a sound package. */
  readonly differences: readonly string[];
}

/** What a bounded run came to. */
export interface FuzzReport {
  readonly runs: number;
  readonly read: number;
  readonly refused: number;
  /** Of those that were read. */
  readonly grafted: number;
  readonly edited: number;
  /** One for each kind of find. */
  readonly finds: readonly Find[];
}

/**
 * Changes packages as long as `goesOn` says of the number of runs, reads each, grafts drawings into it and edits its
 * cells. The same seed tries the same files.
 * @param before called with each file before it is tried
 */
export async function fuzz(
  seed: number,
  goesOn: (runs: number) => boolean,
  before: (file: Uint8Array) => void = () => undefined,
): Promise<FuzzReport> {
  const random = new Random(seed);
  const [made = new Map<string, string>(), ...others] = seeds();
  const counts = { read: 0, refused: 0, grafted: 0, edited: 0 };
  const finds = new Map<string, Find>();
  let runs = 0;
  for (; goesOn(runs); runs++) {
    // The small package holds something of everything and is quick.
    const sound = random.below(4) > 0 ? made : random.pick(others);
    const input = changed({ parts: sound }, random);
    const how = random.below(2 ** 32);
    const file = fileOf(input);
    before(file);
    const verdict = await judge(file, how);
    if (verdict.outcome === 'find') {
      const { why } = verdict;
      if (!finds.has(why)) {
        const small = await smallest(input, sound, how, why);
        finds.set(why, { why, smallest: small, differences: differences(small, sound) });
      }
      continue;
    }
    counts[verdict.outcome] += 1;
    if (verdict.outcome === 'read') {
      counts.grafted += Number(verdict.grafted);
      counts.edited += Number(verdict.edited);
    }
  }
  return { runs, ...counts, finds: [...finds.values()] };
}
