import { MAX_DEPTH, MAX_TEXT } from '../package/limits';
import { PackageFault } from '../package/refusals';
import { endOfAside, withoutAsides } from './asides';
import { decodeEntities } from './text';

const BANG = 0x21;
const DOUBLE_QUOTE = 0x22;
const SINGLE_QUOTE = 0x27;
const SLASH = 0x2f;
const EQUALS = 0x3d;
const GREATER = 0x3e;
const QUESTION = 0x3f;
const COLON = 0x3a;
const AMPERSAND = 0x26;
const RETURN = 0x0d;
const SPACE = 0x20;

/**
 * Walks through an XML text from tag to tag; an empty element opens and then closes. Names are local names: prefixes
 * differ between the programs that write workbooks. Markup that breaks off or closes wrongly, and document type
 * declarations (entity bombs), throw PackageFault 'broken'; what is deeper or longer than the limits allow, too.
 */
export class XmlScanner {
  /** Local name of the tag the scanner stands on. */
  name = '';
  /** Whether that tag opens its element. */
  opens = false;

  private at = 0;
  private textFrom = 0;
  private tagStart = 0;
  private attributesFrom = 0;
  private attributesTo = 0;
  private closesItself = false;
  private hasAside = false;
  private readonly qualifiedNames: string[] = [];

  constructor(private readonly xml: string) {}

  /** Where the current tag begins. An empty element's closing tag is nothing, right behind its opening one. */
  get from(): number {
    return this.tagStart;
  }

  /** Right behind the current tag. */
  get to(): number {
    return this.at;
  }

  /** Whether the current tag opens an element that it closes itself. */
  get isEmpty(): boolean {
    return this.closesItself;
  }

  /** Moves to the next tag. False at the end of the text. */
  next(): boolean {
    if (this.closesItself) return this.closeEmpty();
    this.textFrom = this.at;
    this.hasAside = false;
    for (;;) {
      const start = this.xml.indexOf('<', this.at);
      if (start === -1) return this.end();
      const mark = this.xml.charCodeAt(start + 1);
      if (mark === BANG || mark === QUESTION) {
        this.at = endOfAside(this.xml, start);
        this.hasAside = true;
      } else {
        this.tagStart = start;
        return mark === SLASH ? this.readClosing(start + 2) : this.readOpening(start + 1);
      }
    }
  }

  /** The value of the current tag's attribute with this local name. */
  attribute(name: string): string | undefined {
    const { xml, attributesTo: to } = this;
    let at = this.attributesFrom;
    while (at < to) {
      while (xml.charCodeAt(at) <= SPACE) at++;
      let nameFrom = at;
      let code = xml.charCodeAt(at);
      while (code !== EQUALS && at < to) {
        if (code === COLON) nameFrom = at + 1;
        code = xml.charCodeAt(++at);
      }
      if (at >= to) return undefined;
      let quoteAt = at + 1;
      while (xml.charCodeAt(quoteAt) <= SPACE) quoteAt++;
      const quote = xml.charCodeAt(quoteAt);
      if (quote !== DOUBLE_QUOTE && quote !== SINGLE_QUOTE) throw new PackageFault('broken');
      let valueTo = quoteAt + 1;
      let isPlain = true;
      for (code = xml.charCodeAt(valueTo); code !== quote && valueTo < to; code = xml.charCodeAt(++valueTo)) {
        if (code === AMPERSAND || code === RETURN) isPlain = false;
      }
      if (this.isNamed(name, nameFrom, at)) {
        const value = bounded(xml, quoteAt + 1, valueTo);
        return isPlain ? value : decodeEntities(value);
      }
      at = valueTo + 1;
    }
    return undefined;
  }

  /** Whether a name stands between two places, with nothing but white space behind it. */
  private isNamed(name: string, from: number, to: number): boolean {
    const { xml } = this;
    if (to - from < name.length || !xml.startsWith(name, from)) return false;
    return to - from === name.length || xml.slice(from + name.length, to).trim() === '';
  }

  /** Text of the element that the current tag opens, without the texts of elements in it; moves to its closing tag. */
  text(): string {
    const level = this.qualifiedNames.length;
    let text = '';
    while (this.next()) {
      text += this.textBefore();
      if (this.qualifiedNames.length < level) break;
      this.skip();
    }
    return text;
  }

  /** Moves to the closing tag of the element that the current tag opens. */
  skip(): void {
    const level = this.qualifiedNames.length;
    while (this.next()) if (this.qualifiedNames.length < level) return;
  }

  private readOpening(from: number): true {
    const { xml } = this;
    const end = this.endOfTag(from);
    this.closesItself = xml.charCodeAt(end - 1) === SLASH;
    this.attributesTo = this.closesItself ? end - 1 : end;
    let nameEnd = from;
    while (nameEnd < this.attributesTo && xml.charCodeAt(nameEnd) > SPACE) nameEnd++;
    this.attributesFrom = nameEnd;
    const qualified = xml.slice(from, nameEnd);
    if (qualified === '') throw new PackageFault('broken');
    if (this.qualifiedNames.push(qualified) > MAX_DEPTH) throw new PackageFault('broken');
    this.name = localName(qualified);
    this.opens = true;
    this.at = end + 1;
    return true;
  }

  private readClosing(from: number): true {
    const qualified = this.qualifiedNames.pop();
    if (qualified === undefined) throw new PackageFault('broken');
    this.name = localName(qualified);
    this.opens = false;
    this.at = this.endOfClosing(from, qualified) + 1;
    return true;
  }

  private endOfClosing(from: number, qualified: string): number {
    const { xml } = this;
    const next = from + qualified.length;
    if (xml.charCodeAt(next) === GREATER && xml.startsWith(qualified, from)) return next;
    const end = xml.indexOf('>', from);
    if (end === -1 || xml.slice(from, end).trimEnd() !== qualified) throw new PackageFault('broken');
    return end;
  }

  private closeEmpty(): true {
    this.closesItself = false;
    this.opens = false;
    this.qualifiedNames.pop();
    this.textFrom = this.tagStart = this.at;
    return true;
  }

  private end(): false {
    if (this.qualifiedNames.length > 0 || this.name === '') throw new PackageFault('broken');
    return false;
  }

  /** Quoted values may hold ">". */
  private endOfTag(from: number): number {
    const { xml } = this;
    let quote = 0;
    for (let at = from; at < xml.length; at++) {
      const code = xml.charCodeAt(at);
      if (quote !== 0) {
        if (code === quote) quote = 0;
      } else if (code === GREATER) return at;
      else if (code === DOUBLE_QUOTE || code === SINGLE_QUOTE) quote = code;
    }
    throw new PackageFault('broken');
  }

  private textBefore(): string {
    const raw = bounded(this.xml, this.textFrom, this.tagStart);
    return this.hasAside ? withoutAsides(raw) : decodeEntities(raw);
  }
}

/** A text as it is written. Throws PackageFault 'too-large' for one that no cell, name or format can hold. */
function bounded(xml: string, from: number, to: number): string {
  if (to - from > MAX_TEXT) throw new PackageFault('too-large');
  return xml.slice(from, to);
}

function localName(qualified: string): string {
  const colon = qualified.indexOf(':');
  return colon < 0 ? qualified : qualified.slice(colon + 1);
}
