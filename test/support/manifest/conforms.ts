import { NAMESPACES, type Child, type Text, type Type, type Variants } from './notation';
import type { Element } from './tree';

/** What an element has that its type does not allow, and what it lacks; empty when it conforms. */
export function conforms(element: Element, { type }: Pick<Child, 'type'>): readonly string[] {
  const own = typeOf(element, type);
  if (own === undefined) return [`${at(element)} has no such type: ${element.attributes['xsi:type'] ?? 'none'}`];
  return [...attributesOf(element, own, 'variants' in type), ...contentOf(element, own)];
}

export function at({ line, name }: Element): string {
  return `line ${line}: ${name}`;
}

function typeOf(element: Element, type: Type | Variants): Type | undefined {
  return 'variants' in type ? type.variants[element.attributes['xsi:type'] ?? ''] : type;
}

function attributesOf(element: Element, { attributes = {} }: Type, mayBeTyped: boolean): string[] {
  const unknown = Object.keys(element.attributes).filter(
    (name) => !(name in attributes) && !(mayBeTyped && name === 'xsi:type'),
  );
  const faulty = Object.entries(attributes).flatMap(([name, { text, required }]) => {
    const value = element.attributes[name];
    if (value === undefined) return required ? [`${at(element)} lacks ${name}`] : [];
    return textFaults(`${at(element)} ${name}`, value, text);
  });
  return [...unknown.map((name) => `${at(element)} may not have ${name}`), ...faulty];
}

function contentOf(element: Element, { children = [], text }: Type): string[] {
  const written = text === undefined ? strayText(element) : textFaults(at(element), element.text, text);
  return [...written, ...sequenceOf(element, children)];
}

function strayText(element: Element): string[] {
  return element.text === '' ? [] : [`${at(element)} may not have text: ${element.text}`];
}

/** A sequence: every element at or after the place of the one before it, as often as its place allows. */
function sequenceOf(parent: Element, sequence: readonly Child[]): string[] {
  const faults: string[] = [];
  const counts = sequence.map(() => 0);
  let place = 0;
  for (const element of parent.children) {
    const found = sequence.findIndex((child, index) => index >= place && isOf(element, child));
    const child = sequence[found];
    if (child === undefined) {
      const known = sequence.some((one) => isOf(element, one));
      faults.push(`${at(element)} may not stand ${known ? 'after what precedes it' : 'here'} in ${parent.name}`);
      continue;
    }
    place = found;
    counts[found] = (counts[found] ?? 0) + 1;
    if (counts[found] > child.most) faults.push(`${at(element)} stands once too often in ${parent.name}`);
    faults.push(...conforms(element, child));
  }
  const lacking = sequence.filter(({ least }, index) => (counts[index] ?? 0) < least);
  return [...faults, ...lacking.map(({ name }) => `${at(parent)} lacks ${name}`)];
}

function isOf(element: Element, { name, namespace }: Child): boolean {
  return element.name === name && element.namespace === NAMESPACES[namespace];
}

function textFaults(
  where: string,
  value: string,
  { name, least = 0, most = Infinity, pattern, values }: Text,
): string[] {
  const length = [...value].length;
  const whole = pattern && new RegExp(`^(?:${pattern.source})$`, 'u');
  const conforming =
    length >= least && length <= most && (whole?.test(value) ?? true) && (values?.includes(value) ?? true);
  return conforming ? [] : [`${where} is no ${name}: ${value}`];
}
