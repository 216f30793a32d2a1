import { zipSync } from 'fflate';
import { changeBook } from './book';
import { changeBytes } from './bytes';
import type { Random } from './random';
import { changeTree } from './tree';
import { changeXml } from './xml';

/** The parts of a package as texts, by their paths. */
export type Texts = ReadonlyMap<string, string>;

/** How a part is written down. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/** What is tried: parts that are put in a sound zip, some of them in another encoding, or the bytes of a file. */
export type Input =
  { readonly parts: Texts; readonly encodings?: ReadonlyMap<string, Encoding> } | { readonly bytes: Uint8Array };

/** A package with one to four changes: to its parts, or to the bytes of its zip. */
export function changed(seed: Input, random: Random): Input {
  const changes = 1 + random.below(4);
  if ('bytes' in seed || random.below(6) === 0) {
    let bytes = fileOf(seed);
    for (let change = 0; change < changes; change++) bytes = changeBytes(bytes, random);
    return { bytes };
  }
  let { parts } = seed;
  for (let change = 0; change < changes; change++) parts = changedParts(parts, random);
  return { parts, encodings: encodingsOf(parts, random) };
}

function changedParts(parts: Texts, random: Random): Texts {
  const copy = new Map(parts);
  const paths = weighted([...parts.keys()], random);
  if (paths.length === 0) return parts;
  const [path, other] = [random.pick(paths), random.pick(paths)];
  const text = parts.get(path) ?? '';
  const kind = random.below(60);
  if (kind === 0) copy.delete(path);
  else if (kind === 1) copy.set(path, parts.get(other) ?? '');
  else if (kind === 2) copy.set(path.toUpperCase(), text);
  else if (kind < 20) copy.set(path, changeXml(text, random));
  else if (kind < 40) copy.set(path, changeTree(text, random));
  else return changeBook(parts, random);
  return copy;
}

/** What is read and written, three times in four: pictures and drawings are neither. */
function weighted(paths: readonly string[], random: Random): readonly string[] {
  const known = paths.filter((path) => /(workbook|styles|sheet\d*|table\d*|\.rels|Types\])(\.xml|$)/.test(path));
  return known.length > 0 && random.below(4) > 0 ? known : paths;
}

function encodingsOf(parts: Texts, random: Random): ReadonlyMap<string, Encoding> {
  if (random.below(12) > 0) return new Map();
  return new Map([[random.pick([...parts.keys()]), random.pick(['utf-16le', 'utf-16be'] as const)]]);
}

/** The file that an input is. */
export function fileOf(input: Input): Uint8Array {
  if ('bytes' in input) return input.bytes;
  const parts = [...input.parts].map(([path, text]) => [path, encode(text, input.encodings?.get(path) ?? 'utf-8')]);
  return zipSync(Object.fromEntries(parts), { level: 1, mtime: new Date(1980, 0, 1) });
}

function encode(text: string, encoding: Encoding): Uint8Array {
  if (encoding === 'utf-8') return new TextEncoder().encode(text);
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
  return encoding === 'utf-16le' ? bytes : bytes.swap16();
}
