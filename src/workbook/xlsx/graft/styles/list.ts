import { appended, withAttribute, type Splice } from '../../xml/splice';
import { attribute, parseXml, type XmlElement } from '../../xml/tree';

/** One list of the styles part: cells refer to its entries by their places. Equal entries stand there once. */
export class StyleList {
  private readonly places = new Map<string, number>();
  private readonly added: string[] = [];
  private count: number;

  /**
   * @param element the list; undefined where the part has none
   * @param first entries that every list begins with, by their places
   */
  constructor(
    readonly name: string,
    private readonly element: XmlElement | undefined,
    private readonly first: readonly string[],
  ) {
    const entries = element?.children ?? [];
    for (const [place, entry] of entries.entries()) this.know(entry, place);
    this.count = entries.length;
  }

  /** The place of an entry, which is added where none is equal. */
  place(entry: string): number {
    this.complete();
    const element = parseXml(entry);
    const known = this.places.get(keyOf(element));
    return known ?? this.add(entry, element);
  }

  /** Adds what every list begins with, where that is missing. */
  complete(): void {
    for (const entry of this.first.slice(this.count)) this.add(entry, parseXml(entry));
  }

  /** How many entries there are by now. */
  get length(): number {
    return this.count;
  }

  get isChanged(): boolean {
    return this.added.length > 0;
  }

  /** What makes the part hold the added entries. */
  splices(xml: string, root: XmlElement, at: number): readonly Splice[] {
    const { element, added, name } = this;
    if (added.length === 0) return [];
    const entries = added.join('');
    if (!element) {
      const tag = `${root.prefix}${name}`;
      return [{ from: at, to: at, text: `<${tag} count="${this.count}">${entries}</${tag}>` }];
    }
    const counted = attribute(element, 'count') === undefined ? [] : [withAttribute(element, 'count', `${this.count}`)];
    return [...counted, appended(xml, element, entries)];
  }

  private add(entry: string, element: XmlElement): number {
    this.added.push(entry);
    this.know(element, this.count);
    return this.count++;
  }

  private know(element: XmlElement, place: number): void {
    const key = keyOf(element);
    if (!this.places.has(key)) this.places.set(key, place);
  }
}

const TRUTHS: Readonly<Record<string, string>> = { true: '1', false: '0' };

/** What an entry has that says nothing about it. */
const DEFAULTS: Readonly<Record<string, string>> = { patternType: 'none', pivotButton: '0', quotePrefix: '0' };

/** What is applied unless it is said not to be. */
const IS_APPLIED = /^apply[A-Z]/;

/**
 * Two entries with the same key look the same: neither prefixes nor the order of attributes and elements matter,
 * nor whether what goes without saying is said (openpyxl).
 */
function keyOf({ name, attributes, children }: XmlElement): string {
  const stated = attributes
    .filter(({ qualified }) => !/^xmlns(:|$)/.test(qualified))
    .map((one) => ({ name: one.name, value: TRUTHS[one.value] ?? one.value }))
    .filter((one) => !IS_APPLIED.test(one.name) || one.value !== '1')
    .filter((one) => DEFAULTS[one.name] !== one.value)
    .map((one) => `${one.name}=${JSON.stringify(one.value)}`);
  return `${name}(${stated.sort().join(' ')})[${children.map(keyOf).sort().join()}]`;
}
