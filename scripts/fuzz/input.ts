import { zipSync } from 'fflate';
import { changeBytes } from './bytes';
import type { Random } from './random';
import { changeXml } from './xml';

/** The parts of a package as texts, by their paths. */
export type Texts = ReadonlyMap<string, string>;

/** What is tried: parts that are put in a sound zip, or the bytes of a file. */
export type Input = { readonly parts: Texts } | { readonly bytes: Uint8Array };

/** A package with one to four changes: to its parts, or to the bytes of its zip. */
export function changed(seed: Texts, random: Random): Input {
  let parts = seed;
  const changes = 1 + random.below(4);
  if (random.below(3) === 0) {
    let bytes = fileOf({ parts });
    for (let change = 0; change < changes; change++) bytes = changeBytes(bytes, random);
    return { bytes };
  }
  for (let change = 0; change < changes; change++) parts = changedParts(parts, random);
  return { parts };
}

function changedParts(parts: Texts, random: Random): Texts {
  const copy = new Map(parts);
  const paths = [...parts.keys()];
  if (paths.length === 0) return parts;
  const [path, other] = [random.pick(paths), random.pick(paths)];
  const kind = random.below(20);
  if (kind === 0) copy.delete(path);
  else if (kind === 1) copy.set(path, parts.get(other) ?? '');
  else if (kind === 2) copy.set(path.toUpperCase(), parts.get(path) ?? '');
  else copy.set(path, changeXml(parts.get(path) ?? '', random));
  return copy;
}

/** The file that an input is. */
export function fileOf(input: Input): Uint8Array {
  if ('bytes' in input) return input.bytes;
  const encoder = new TextEncoder();
  return zipSync(Object.fromEntries([...input.parts].map(([path, text]) => [path, encoder.encode(text)])), {
    level: 1,
    mtime: new Date(1980, 0, 1),
  });
}
