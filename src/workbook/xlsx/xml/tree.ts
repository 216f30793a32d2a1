import { MAX_NODES } from '../package/limits';
import { PackageFault } from '../package/refusals';
import { attributesAt, type XmlAttribute } from './attributes';
import { XmlScanner } from './scanner';

/** An element with its places in the text: for parts that are changed in few places and else kept letter by letter. */
export interface XmlElement {
  /** Local name. */
  readonly name: string;
  /** "x:" where its name has that prefix, otherwise "". */
  readonly prefix: string;
  readonly attributes: readonly XmlAttribute[];
  readonly children: readonly XmlElement[];
  /** The whole element. */
  readonly from: number;
  readonly to: number;
  /** What stands between its tags; nothing, at its end, where one tag is all. */
  readonly innerFrom: number;
  readonly innerTo: number;
  readonly isEmpty: boolean;
}

/** Attributes are read when they are asked for: kept for each of a million elements, they would fill the memory. */
class Growing implements XmlElement {
  readonly children: Growing[] = [];
  to: number;
  innerTo: number;

  constructor(
    private readonly xml: string,
    readonly name: string,
    readonly prefix: string,
    readonly from: number,
    readonly innerFrom: number,
    readonly isEmpty: boolean,
  ) {
    this.to = innerFrom;
    this.innerTo = innerFrom;
  }

  get attributes(): readonly XmlAttribute[] {
    return attributesAt(this.xml, this.from, this.innerFrom);
  }
}

/** The root element. For small parts; sheets are walked through instead. Throws PackageFault: broken, or too large. */
export function parseXml(xml: string): XmlElement {
  const scan = new XmlScanner(xml);
  const open: Growing[] = [];
  let root: Growing | undefined;
  let nodes = 0;
  while (scan.next()) {
    if (scan.opens) {
      const element = elementAt(xml, scan);
      nodes += 1 + element.attributes.length;
      if (nodes > MAX_NODES) throw new PackageFault('too-large');
      open.at(-1)?.children.push(element);
      root ??= element;
      open.push(element);
    } else {
      const element = open.pop();
      if (!element) throw new PackageFault('broken');
      element.innerTo = scan.from;
      element.to = scan.to;
    }
  }
  if (!root) throw new PackageFault('broken');
  return root;
}

function elementAt(xml: string, { name, from, to, isEmpty }: XmlScanner): Growing {
  const isPlain = xml.startsWith(name, from + 1) && xml.charAt(from + 1 + name.length) !== ':';
  const prefix = isPlain ? '' : xml.slice(from + 1, xml.indexOf(':', from) + 1);
  return new Growing(xml, name, prefix, from, to, isEmpty);
}

/** The value of the attribute with this local name. */
export function attribute({ attributes }: Pick<XmlElement, 'attributes'>, name: string): string | undefined {
  return attributes.find((one) => one.name === name)?.value;
}

/** The children with this local name. */
export function children({ children }: XmlElement, name: string): readonly XmlElement[] {
  return children.filter((one) => one.name === name);
}

/** The first child with this local name. */
export function child({ children }: XmlElement, name: string): XmlElement | undefined {
  return children.find((one) => one.name === name);
}
