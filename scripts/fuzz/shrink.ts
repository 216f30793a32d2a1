import { fileOf, type Input, type Texts } from './input';
import { judge } from './judge';

/** Tries for each input at most, since every one costs a reading and writing. */
const MOST_TRIES = 300;

/**
 * A smaller input with the same find: parts are put back as they were in the seed, bytes are left out, half of them
 * first, then ever fewer.
 */
export async function smallest(input: Input, seed: Texts, how: number, why: string): Promise<Input> {
  let tries = 0;
  const shows = async (candidate: Input): Promise<boolean> => {
    if (++tries > MOST_TRIES) return false;
    const verdict = await judge(fileOf(candidate), how);
    return verdict.outcome === 'find' && verdict.why === why;
  };
  if ('bytes' in input) return { bytes: await shorter(input.bytes, (bytes) => shows({ bytes })) };
  let kept: Input & { readonly parts: Texts } = (await shows({ parts: input.parts })) ? { parts: input.parts } : input;
  for (const path of new Set([...seed.keys(), ...input.parts.keys()])) {
    if (kept.parts.get(path) === seed.get(path)) continue;
    const parts: Map<string, string> = new Map(kept.parts);
    const own = seed.get(path);
    if (own === undefined) parts.delete(path);
    else parts.set(path, own);
    if (await shows({ ...kept, parts })) kept = { ...kept, parts };
  }
  return kept;
}

async function shorter(whole: Uint8Array, shows: (candidate: Uint8Array) => Promise<boolean>): Promise<Uint8Array> {
  let kept = whole;
  for (let size = kept.length >> 1; size >= 1; size >>= 1) {
    for (let at = 0; at < kept.length;) {
      const candidate = Buffer.concat([kept.subarray(0, at), kept.subarray(at + size)]);
      if (candidate.length < kept.length && (await shows(candidate))) kept = candidate;
      else at += size;
    }
  }
  return kept;
}

/** What is other in an input than in its seed: a line for each part, the text that was there and the one that is. */
export function differences(input: Input, seed: Texts): readonly string[] {
  if ('bytes' in input) return [`${input.bytes.length} bytes`];
  const encoded = [...(input.encodings ?? [])].map(([path, encoding]) => `${path} in ${encoding}`);
  const paths = [...new Set([...seed.keys(), ...input.parts.keys()])];
  const changed = paths.flatMap((path) => {
    const [was, is] = [seed.get(path) ?? '(no part)', input.parts.get(path) ?? '(no part)'];
    return was === is ? [] : [`${path}: ${difference(was, is)}`];
  });
  return [...encoded, ...changed];
}

const SHOWN = 500;

function difference(was: string, is: string): string {
  let from = 0;
  while (from < was.length && was[from] === is[from]) from++;
  let end = 0;
  while (end < Math.min(was.length, is.length) - from && was.at(-1 - end) === is.at(-1 - end)) end++;
  const before = was.slice(Math.max(0, from - 60), from);
  const shown = (text: string) => text.slice(from, text.length - end).slice(0, SHOWN);
  return `…${before} 【${shown(was)}】→【${shown(is)}】`;
}
