/** The three schemas a task pane's manifest is made of, by the namespaces of their elements. */
export const NAMESPACES = {
  app: 'http://schemas.microsoft.com/office/appforoffice/1.1',
  taskpane: 'http://schemas.microsoft.com/office/taskpaneappversionoverrides',
  basic: 'http://schemas.microsoft.com/office/officeappbasictypes/1.0',
} as const;

export type Namespace = keyof typeof NAMESPACES;

/** A simple type: what a text or an attribute's value may be. Lengths in characters. */
export interface Text {
  readonly name: string;
  readonly least?: number;
  readonly most?: number;
  /** Of the whole value. */
  readonly pattern?: RegExp;
  readonly values?: readonly string[];
}

export interface Attribute {
  readonly text: Text;
  readonly required: boolean;
}

/** A complex type: its attributes, and either elements in this order or a text; neither: empty. */
export interface Type {
  readonly attributes?: Readonly<Record<string, Attribute>>;
  readonly children?: readonly Child[];
  readonly text?: Text;
}

/** An abstract type: `xsi:type` says which of these stands in its place. */
export interface Variants {
  readonly variants: Readonly<Record<string, Type>>;
}

/** An element at its place in a sequence. */
export interface Child {
  readonly name: string;
  readonly namespace: Namespace;
  readonly type: Type | Variants;
  readonly least: 0 | 1;
  readonly most: number;
}

/** The four ways an element may occur in a sequence, for the elements of one namespace. */
export function elementsOf(namespace: Namespace) {
  const occurring = (least: 0 | 1, most: number) => (name: string, type: Type | Variants) =>
    ({ name, namespace, type, least, most }) satisfies Child;
  return {
    one: occurring(1, 1),
    maybe: occurring(0, 1),
    some: occurring(1, Infinity),
    any: occurring(0, Infinity),
  };
}

export function required(text: Text): Attribute {
  return { text, required: true };
}

export function optional(text: Text): Attribute {
  return { text, required: false };
}
