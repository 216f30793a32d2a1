import { SaxesParser } from 'saxes';

/** An element of the manifest. Attributes by their names as written (`xsi:type`), without declarations of namespaces. */
export interface Element {
  readonly name: string;
  readonly namespace: string;
  readonly line: number;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  /** Its own text, without the white space around it. */
  readonly text: string;
}

interface Open extends Element {
  readonly children: Element[];
  text: string;
}

const DECLARES = 'http://www.w3.org/2000/xmlns/';

/** @throws Error when the text is not well-formed XML, or uses a prefix that is not declared */
export function parse(xml: string): Element {
  const parser = new SaxesParser({ xmlns: true, position: true });
  const open: Open[] = [];
  let root: Element | undefined;
  parser.on('opentag', ({ local, uri, attributes }) => {
    const own = Object.values(attributes).filter((attribute) => attribute.uri !== DECLARES);
    const values = Object.fromEntries(own.map(({ name, value }) => [name, value]));
    const element = { name: local, namespace: uri, line: parser.line, attributes: values, children: [], text: '' };
    open.at(-1)?.children.push(element);
    root ??= element;
    open.push(element);
  });
  parser.on('text', (text) => {
    const element = open.at(-1);
    if (element) element.text += text.trim();
  });
  parser.on('closetag', () => void open.pop());
  parser.write(xml).close();
  if (!root) throw new Error('no element');
  return root;
}

/** The element and all within it, from the top. */
export function all(element: Element): readonly Element[] {
  return [element, ...element.children.flatMap(all)];
}
