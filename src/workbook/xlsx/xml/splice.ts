import { escapeMarkup } from './text';
import type { XmlElement } from './tree';

/** A piece of a text, from … to, and what stands there instead. */
export interface Splice {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** How many pieces are kept before they are joined: a million small texts take far more memory than the text they make. */
const KEPT = 10_000;

/** The text with its pieces replaced. Pieces do not overlap; those put in at one place stay in their order. */
export function spliced(text: string, splices: readonly Splice[]): string {
  return splicedInOrder(text, inOrder(splices));
}

export function inOrder(splices: readonly Splice[]): readonly Splice[] {
  return [...splices].sort((a, b) => a.from - b.from || a.to - b.to);
}

/** The same with pieces that come in their order, of which none is kept. */
export function splicedInOrder(text: string, splices: Iterable<Splice>): string {
  const joined: string[] = [];
  let parts: string[] = [];
  let at = 0;
  for (const { from, to, text: piece } of splices) {
    if (from < at) throw new RangeError('splices overlap');
    parts.push(text.slice(at, from), piece);
    at = to;
    if (parts.length < KEPT) continue;
    joined.push(parts.join(''));
    parts = [];
  }
  return [...joined, ...parts, text.slice(at)].join('');
}

/** Pieces of two lists, both in their order, as one in its order; of two at one place the first list's come first. */
export function* merged(first: readonly Splice[], second: Iterable<Splice>): Iterable<Splice> {
  let next = 0;
  for (const splice of second) {
    for (let one = first[next]; one && one.from <= splice.from; one = first[next]) {
      yield one;
      next += 1;
    }
    yield splice;
  }
  yield* first.slice(next);
}

/** Puts a text in as the last child of an element. */
export function appended(xml: string, element: XmlElement, text: string): Splice {
  if (!element.isEmpty) return { from: element.innerTo, to: element.innerTo, text };
  const slash = xml.lastIndexOf('/', element.to);
  return { from: slash, to: element.to, text: `>${text}</${element.prefix}${element.name}>` };
}

/** Sets an attribute of an element's own (unprefixed), whether it stands there or not. */
export function withAttribute(element: XmlElement, name: string, value: string): Splice {
  const known = element.attributes.find(({ qualified }) => qualified === name);
  const text = escapeMarkup(value);
  if (known) return { from: known.valueFrom, to: known.valueTo, text: text.replaceAll("'", '&apos;') };
  const at = element.from + 1 + element.prefix.length + element.name.length;
  return { from: at, to: at, text: ` ${name}="${text}"` };
}

export function removed({ from, to }: XmlElement): Splice {
  return { from, to, text: '' };
}
