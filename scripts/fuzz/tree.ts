import { parseXml, type XmlElement } from '../../src/workbook/xlsx/xml/tree';
import type { Random } from './random';
import { changeXml } from './xml';

type Change = (xml: string, elements: readonly XmlElement[], random: Random) => string;

const EXTREMES = ['', '0', '-1', '1', '2', '65535', '4294967295', '1048577', 'A1', 'A1:XFD1048576', 'true', '�', ' 1 '];
const COMPATIBILITY = 'http://schemas.openxmlformats.org/markup-compatibility/2006';

/** One change to the structure of an XML text, which stays well-formed. A text that is none is changed anyhow. */
export function changeTree(xml: string, random: Random): string {
  const elements = elementsOf(xml);
  return elements.length === 0 ? changeXml(xml, random) : random.pick(CHANGES)(xml, elements, random);
}

function elementsOf(xml: string): readonly XmlElement[] {
  const all: XmlElement[] = [];
  const walk = (element: XmlElement) => {
    all.push(element);
    element.children.forEach(walk);
  };
  try {
    walk(parseXml(xml));
  } catch {
    return [];
  }
  return all;
}

const CHANGES: readonly Change[] = [
  (xml, all, random) => replaced(xml, random.pick(all), () => ''),
  (xml, all, random) => replaced(xml, random.pick(all), (own) => own + own),
  (xml, all, random) => replaced(xml, random.pick(all), (own) => wrapped(own, random)),
  (xml, all, random) => replaced(xml, random.pick(all), (own) => random.pick(ASIDES) + own),
  nested,
  moved,
  moved,
  reordered,
  reordered,
  ...Array.from({ length: 4 }, () => attributeChanged),
  attributeDropped,
  attributeSwapped,
  ...[prefixChanged, (xml: string) => xml.replaceAll('\n', '\r\n'), (xml: string) => `\ufeff${xml}`],
  (xml, all, random) => replaced(xml, random.pick(all), (own) => own.replace(/>([^<>]+)</g, '><![CDATA[$1]]><')),
];

const ASIDES = [
  '<!-- a > b -->',
  '<?a b?>',
  '\n  ',
  '<![CDATA[]]>',
  '<a:b xmlns:a="urn:a"/>',
  'text',
  '<!--<c r="A1"/>-->',
];

function replaced(xml: string, { from, to }: XmlElement, text: (own: string) => string): string {
  return xml.slice(0, from) + text(xml.slice(from, to)) + xml.slice(to);
}

function wrapped(own: string, random: Random): string {
  const choice = random.below(2) === 0 ? 'Choice Requires="x14"' : 'Fallback';
  const name = choice.split(' ')[0] ?? '';
  return `<mc:AlternateContent xmlns:mc="${COMPATIBILITY}"><mc:${choice}>${own}</mc:${name}></mc:AlternateContent>`;
}

/** An element in another element of any kind. */
function nested(xml: string, all: readonly XmlElement[], random: Random): string {
  const { prefix, name } = random.pick(all);
  return replaced(xml, random.pick(all), (own) => `<${prefix}${name}>${own}</${prefix}${name}>`);
}

/** An element away from where it stands, or once more, behind any other. */
function moved(xml: string, all: readonly XmlElement[], random: Random): string {
  const [one, other] = [random.pick(all), random.pick(all)];
  const own = xml.slice(one.from, one.to);
  const isInside = other.to > one.from && other.to < one.to;
  if (isInside || random.below(2) === 0) return xml.slice(0, other.to) + own + xml.slice(other.to);
  return other.to <= one.from
    ? xml.slice(0, other.to) + own + xml.slice(other.to, one.from) + xml.slice(one.to)
    : xml.slice(0, one.from) + xml.slice(one.to, other.to) + own + xml.slice(other.to);
}

/** Children of one element in another order. */
function reordered(xml: string, all: readonly XmlElement[], random: Random): string {
  const parents = all.filter(({ children }) => children.length > 1);
  if (parents.length === 0) return xml;
  const { children, innerFrom, innerTo } = random.pick(parents);
  const pieces = children.map(({ from, to }) => xml.slice(from, to));
  const [a, b] = [random.below(pieces.length), random.below(pieces.length)];
  const [one = '', other = ''] = [pieces[a], pieces[b]];
  [pieces[a], pieces[b]] = [other, one];
  return xml.slice(0, innerFrom) + pieces.join('') + xml.slice(innerTo);
}

function attributeChanged(xml: string, all: readonly XmlElement[], random: Random): string {
  const attributes = all.flatMap((element) => element.attributes);
  if (attributes.length === 0) return xml;
  const { name, valueFrom, valueTo } = random.pick(attributes);
  const others = attributes.filter((one) => one.name === name);
  const value = random.below(2) === 0 ? random.pick(EXTREMES) : random.pick(others).value.replace(/[&<"']/g, '');
  return xml.slice(0, valueFrom) + value + xml.slice(valueTo);
}

function attributeDropped(xml: string, all: readonly XmlElement[], random: Random): string {
  const attributes = all.flatMap((element) => element.attributes);
  if (attributes.length === 0) return xml;
  const { from, to } = random.pick(attributes);
  return xml.slice(0, from) + xml.slice(to);
}

/** Written between single quotes, or with a prefix. */
function attributeSwapped(xml: string, all: readonly XmlElement[], random: Random): string {
  const attributes = all.flatMap((element) => element.attributes);
  if (attributes.length === 0) return xml;
  const { from, to, qualified, value } = random.pick(attributes);
  const plain = value.replace(/[&<"']/g, '');
  const text = random.below(2) === 0 ? `${qualified} = '${plain}'` : `q:${qualified}="${plain}" xmlns:q="urn:q"`;
  return xml.slice(0, from) + text + xml.slice(to);
}

/** All names without a prefix take one, as some programs write them. */
function prefixChanged(xml: string): string {
  return xml.replaceAll(/<(\/?)(?=[A-Za-z]\w*[\s/>])/g, '<$1q:').replace(/ xmlns="/g, ' xmlns:q="');
}
