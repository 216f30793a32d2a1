import { fileOf, type Input } from './input';
import { judge } from './judge';

/** Tries for each input at most, since every one costs a reading. */
const MOST_TRIES = 3000;

/** A smaller input with the same find: pieces are left out, half of it first, then ever smaller ones. */
export function smallest(input: Input, why: string): Input {
  let tries = 0;
  const shows = (candidate: Input): boolean => {
    if (++tries > MOST_TRIES) return false;
    const verdict = judge(fileOf(candidate));
    return verdict.outcome === 'find' && verdict.why === why;
  };
  if ('bytes' in input) {
    return {
      bytes: shorter(
        input.bytes,
        (bytes) => shows({ bytes }),
        (one, from, to) => Buffer.concat([one.subarray(0, from), one.subarray(to)]),
      ),
    };
  }
  let { parts } = input;
  for (const path of input.parts.keys()) {
    const left = new Map([...parts].filter(([other]) => other !== path));
    if (shows({ parts: left })) parts = left;
  }
  for (const [path, text] of parts) {
    const shorterText = shorter(
      text,
      (candidate) => shows({ parts: new Map([...parts, [path, candidate]]) }),
      (one, from, to) => one.slice(0, from) + one.slice(to),
    );
    parts = new Map([...parts, [path, shorterText]]);
  }
  return { parts };
}

function shorter<T extends { readonly length: number }>(
  whole: T,
  shows: (candidate: T) => boolean,
  without: (one: T, from: number, to: number) => T,
): T {
  let kept = whole;
  for (let size = kept.length >> 1; size >= 1; size >>= 1) {
    for (let at = 0; at < kept.length;) {
      const candidate = without(kept, at, at + size);
      if (candidate.length < kept.length && shows(candidate)) kept = candidate;
      else at += size;
    }
  }
  return kept;
}
