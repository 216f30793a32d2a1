import type { Random } from './random';

const NUMBERS = [
  '0',
  '-1',
  '1e309',
  '1e308',
  'NaN',
  '1048577',
  '16385',
  '4294967296',
  '0.5',
  '',
  '99999999999999999999',
  '１',
];
const PLACES = ['A1', 'XFD1048576', 'XFE1', 'A0', 'A1:XFD1048576', 'B2:A1', '$A$1', 'a1', 'A1 B2', '', '#REF!'];
const WORDS = [
  's',
  'str',
  'inlineStr',
  'b',
  'e',
  'd',
  'n',
  'shared',
  'array',
  'hidden',
  'veryHidden',
  'true',
  '__proto__',
];
const CODES = [
  'ggge"年"',
  '[$-411]',
  '"',
  '[',
  '\\',
  '_',
  '*',
  '0.0%',
  ';;;',
  '[h]:mm',
  '[DBNum3]0',
  '# ?/?',
  'e',
  'r',
  'General',
  '@',
];
const PIECES = [
  '<',
  '>',
  '"',
  "'",
  '&',
  '&#x110000;',
  '&#0;',
  '&amp',
  '<!--',
  '-->',
  '<![CDATA[',
  ']]>',
  '<?',
  '/>',
  '</',
  '=',
  ':',
  '\0',
  '\ufeff',
  '\ud800',
  '_x0000_',
  '<!DOCTYPE x>',
  '<r><t>',
  '<v/>',
  '<f/>',
  '<is/>',
  '<row/>',
  '<c/>',
  '<rPh>',
];
const TAG = /<[^<>]*>/g;
const VALUE = /="([^"]*)"/g;
const TEXT = />([^<>]+)</g;

/** One change somewhere in an XML text: to its markup, its values or its letters. */
export function changeXml(xml: string, random: Random): string {
  return random.pick(CHANGES)(xml, random);
}

type Change = (xml: string, random: Random) => string;

const CHANGES: readonly Change[] = [
  onOne(VALUE, (found, random) => `="${interesting(random)}"${found.endsWith('"') ? '' : '"'}`),
  onOne(VALUE, (found, random) => `="${interesting(random)}"${found.endsWith('"') ? '' : '"'}`),
  onOne(TEXT, (_, random) => `>${interesting(random)}<`),
  onOne(TAG, () => ''),
  onOne(TAG, (found) => found + found),
  onOne(TAG, (found) => found.replace(/\/?>$/, '/>')),
  onOne(TAG, (found, random) => found + random.pick(PIECES)),
  onOne(TAG, (found, random) =>
    found.replace(/[\w:]+/, random.pick(['c', 'row', 'v', 'f', 'is', 't', 'si', 'x:c', 'sheet', 'xf', 'col'])),
  ),
  onOne(/ [\w:]+="[^"]*"/g, () => ''),
  onOne(/ [\w:]+="[^"]*"/g, (found) => found + found),
  onOne(/<c\b[^<>]*>.*?<\/c>/g, (found) => found + found),
  onOne(/<row\b[^<>]*>/g, (found, random) => found.repeat(1 + random.below(3))),
  (xml, random) => inserted(xml, random.below(xml.length + 1), random.pick(PIECES)),
  (xml, random) => xml.slice(0, random.below(xml.length + 1)),
  (xml, random) => without(xml, random.below(xml.length + 1), 1 + random.below(40)),
  (xml, random) => inserted(xml, random.below(xml.length + 1), piece(xml, random)),
];

/** A change to one of the places that a pattern finds; the text as it is where it finds none. */
function onOne(pattern: RegExp, change: (found: string, random: Random) => string): Change {
  return (xml, random) => {
    const places = [...xml.matchAll(pattern)];
    if (places.length === 0) return xml;
    const { index, 0: found } = random.pick(places);
    return xml.slice(0, index) + change(found, random) + xml.slice(index + found.length);
  };
}

function interesting(random: Random): string {
  const [kind, count] = [random.pick([NUMBERS, PLACES, WORDS, CODES]), random.below(20)];
  const value = random.pick(kind);
  return (count === 0 ? value.repeat(300) : value).replaceAll('"', '&quot;');
}

function piece(xml: string, random: Random): string {
  const from = random.below(xml.length);
  return xml.slice(from, from + random.below(200));
}

function inserted(xml: string, at: number, text: string): string {
  return xml.slice(0, at) + text + xml.slice(at);
}

function without(xml: string, at: number, count: number): string {
  return xml.slice(0, at) + xml.slice(at + count);
}
