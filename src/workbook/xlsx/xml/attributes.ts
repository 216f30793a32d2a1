import { MAX_ATTRIBUTES } from '../package/limits';
import { PackageFault } from '../package/refusals';
import { decodeEntities } from './text';

/** An attribute with its place in the text. */
export interface XmlAttribute {
  /** As it is written, with its prefix. */
  readonly qualified: string;
  /** Without the prefix. */
  readonly name: string;
  readonly value: string;
  /** Where its name begins, and right behind its closing quote. */
  readonly from: number;
  readonly to: number;
  /** Where the value stands, without the quotes. */
  readonly valueFrom: number;
  readonly valueTo: number;
}

/** Blanks, tabs and line ends are the only white space of XML; it has no other sign below them. */
const SPACE = 0x20;

/** The attributes of the opening tag that stands there. Throws PackageFault: broken, or too many of them. */
export function attributesAt(xml: string, tagFrom: number, tagTo: number): readonly XmlAttribute[] {
  const end = xml.charAt(tagTo - 2) === '/' ? tagTo - 2 : tagTo - 1;
  const attributes: XmlAttribute[] = [];
  let at = tagFrom + 1;
  while (at < end && xml.charCodeAt(at) > SPACE) at++;
  for (;;) {
    while (at < end && xml.charCodeAt(at) <= SPACE) at++;
    if (at >= end) return attributes;
    const attribute = attributeAt(xml, at, end);
    if (attributes.push(attribute) > MAX_ATTRIBUTES) throw new PackageFault('too-large');
    at = attribute.to;
  }
}

function attributeAt(xml: string, from: number, end: number): XmlAttribute {
  const equals = xml.indexOf('=', from);
  let quoteAt = equals + 1;
  while (quoteAt < end && xml.charCodeAt(quoteAt) <= SPACE) quoteAt++;
  const quote = xml.charAt(quoteAt);
  const valueTo = quote === '"' || quote === "'" ? xml.indexOf(quote, quoteAt + 1) : -1;
  if (equals === -1 || valueTo === -1 || valueTo > end) throw new PackageFault('broken');
  const qualified = xml.slice(from, equals).trim();
  return {
    qualified,
    name: qualified.slice(qualified.indexOf(':') + 1),
    value: decodeEntities(xml.slice(quoteAt + 1, valueTo)),
    from,
    to: valueTo + 1,
    valueFrom: quoteAt + 1,
    valueTo,
  };
}
