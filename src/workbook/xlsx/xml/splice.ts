import { escapeMarkup } from './text';
import type { XmlElement } from './tree';

/** A piece of a text, from … to, and what stands there instead. */
export interface Splice {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** The text with its pieces replaced. Pieces do not overlap; those put in at one place stay in their order. */
export function spliced(text: string, splices: readonly Splice[]): string {
  const inOrder = [...splices].sort((a, b) => a.from - b.from || a.to - b.to);
  const parts: string[] = [];
  let at = 0;
  for (const { from, to, text: piece } of inOrder) {
    if (from < at) throw new RangeError('splices overlap');
    parts.push(text.slice(at, from), piece);
    at = to;
  }
  parts.push(text.slice(at));
  return parts.join('');
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
