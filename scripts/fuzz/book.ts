import type { Texts } from './input';
import type { Random } from './random';

type Change = (parts: Map<string, string>, random: Random) => void;

const WORKBOOK = 'xl/workbook.xml';
const LINKS = 'xl/_rels/workbook.xml.rels';
const STYLES = 'xl/styles.xml';
const TYPES = '[Content_Types].xml';
const NAMES = [
  '_xlnm.Print_Area',
  '_besshi2_mark',
  '_besshi2_run',
  '_xlnm.Print_Titles',
  '_xlnm._FilterDatabase',
  'あ',
];
const PLACES = ['0', '1', '2', '3', '99', '-1', '', '0.5', ' 1', '01', '4294967296', 'x'];

/** One change to what holds a package together: relationships, content types, tabs, names, styles. */
export function changeBook(parts: Texts, random: Random): Texts {
  const copy = new Map(parts);
  random.pick(CHANGES)(copy, random);
  return copy;
}

const CHANGES: readonly Change[] = [
  shuffled(WORKBOOK, /<(?:\w+:)?sheet\b[^<>]*\/>/g),
  shuffled(WORKBOOK, /<(?:\w+:)?definedName\b[^<>]*>[^<>]*<\/[^<>]*>/g),
  swapped(LINKS, / Target="[^"]*"/g),
  swapped(LINKS, / Type="[^"]*"/g),
  swapped(LINKS, / Id="[^"]*"/g),
  swapped(WORKBOOK, / sheetId="[^"]*"/g),
  swapped(WORKBOOK, / (?:\w+:)?id="[^"]*"/g),
  swapped(WORKBOOK, / name="[^"]*"/g),
  one(TYPES, /<(?:\w+:)?(Override|Default)\b[^<>]*\/>/g, () => ''),
  one(TYPES, /<(?:\w+:)?(Override|Default)\b[^<>]*\/>/g, (found) => found + found),
  one(LINKS, /<(?:\w+:)?Relationship\b[^<>]*\/>/g, () => ''),
  one(LINKS, /<(?:\w+:)?Relationship\b[^<>]*\/>/g, (found) => found + found),
  one(LINKS, /Target="/g, (found, random) => found + random.pick(['/xl/', './', '../xl/', '/', '%20', 'x'])),
  one(WORKBOOK, /<(?:\w+:)?sheet\b[^<>]*\/>/g, (found) => found + found),
  one(WORKBOOK, / localSheetId="[^"]*"/g, (_, random) => ` localSheetId="${random.pick(PLACES)}"`),
  one(WORKBOOK, / name="[^"]*"/g, (_, random) => ` name="${random.pick(NAMES)}"`),
  one(WORKBOOK, / activeTab="[^"]*"| firstSheet="[^"]*"/g, (_, random) => ` activeTab="${random.pick(PLACES)}"`),
  one(WORKBOOK, /<\/(?:\w+:)?sheets>/g, (found, random) => found + names(found, random)),
  one(WORKBOOK, /<\/(?:\w+:)?sheets>/g, (found) => `${found}<calcPr calcId="1"/>`),
  one(STYLES, / count="[^"]*"/g, (_, random) => (random.below(2) === 0 ? '' : ` count="${random.pick(PLACES)}"`)),
  one(
    STYLES,
    /<((?:\w+:)?(?:numFmts|fonts|fills|borders|cellStyleXfs|cellXfs|cellStyles))\b[^<>]*>.*?<\/\1>/gs,
    () => '',
  ),
  one(STYLES, / (?:numFmtId|fontId|fillId|borderId|xfId)="[^"]*"/g, (found, random) =>
    found.replace(/"[^"]*"/, `"${random.pick(PLACES)}"`),
  ),
  (parts) => parts.delete(STYLES),
  (parts, random) => sheetPart(parts, random, / s="[^"]*"/g, (at) => ` s="${at.pick(PLACES)}"`),
  (parts, random) =>
    sheetPart(parts, random, /<(?:\w+:)?v>\d+</g, (at, found) => found.replace(/\d+/, at.pick(PLACES))),
  (parts, random) => sheetPart(parts, random, /<(?:\w+:)?mergeCell\b[^<>]*\/>/g, (_, found) => found + found),
];

/** A list of names behind the sheets, beside the one there may be. */
function names(closing: string, random: Random): string {
  const prefix = /^<\/(\w+:)?/.exec(closing)?.[1] ?? '';
  const own = `<${prefix}definedName name="${random.pick(NAMES)}" localSheetId="${random.pick(PLACES)}">A1</${prefix}definedName>`;
  return `<${prefix}definedNames>${own}</${prefix}definedNames>`;
}

function sheetPart(
  parts: Map<string, string>,
  random: Random,
  pattern: RegExp,
  change: (random: Random, found: string) => string,
): void {
  const paths = [...parts.keys()].filter((path) => /^xl\/worksheets\/[^/]*\.xml$/.test(path));
  if (paths.length > 0) one(random.pick(paths), pattern, (found) => change(random, found))(parts, random);
}

/** Changes one of the places that a pattern finds in a part. */
function one(path: string, pattern: RegExp, change: (found: string, random: Random) => string): Change {
  return (parts, random) => {
    const text = parts.get(path) ?? '';
    const places = [...text.matchAll(pattern)];
    if (places.length === 0) return;
    const { index, 0: found } = random.pick(places);
    parts.set(path, text.slice(0, index) + change(found, random) + text.slice(index + found.length));
  };
}

/** Puts one of the found pieces in the place of another. */
function swapped(path: string, pattern: RegExp): Change {
  return (parts, random) => {
    const found = [...(parts.get(path) ?? '').matchAll(pattern)].map(([piece]) => piece);
    if (found.length > 1) one(path, pattern, () => random.pick(found))(parts, random);
  };
}

function shuffled(path: string, pattern: RegExp): Change {
  return (parts, random) => {
    const text = parts.get(path) ?? '';
    const found = [...text.matchAll(pattern)].map(([piece]) => piece);
    for (let at = found.length - 1; at > 0; at--) {
      const other = random.below(at + 1);
      const [a = '', b = ''] = [found[at], found[other]];
      [found[at], found[other]] = [b, a];
    }
    parts.set(
      path,
      text.replaceAll(pattern, () => found.pop() ?? ''),
    );
  };
}
