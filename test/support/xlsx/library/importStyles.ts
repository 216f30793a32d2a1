import { builtInFormat } from '../../../../src/workbook/xlsx/shown/builtin';
import { escapeMarkup } from '../../../../src/workbook/xlsx/xml/text';
import { attribute, child, parseXml, type XmlElement } from '../../../../src/workbook/xlsx/xml/tree';
import type { StyleBook } from '../../../../src/workbook/xlsx/graft/styles/book';

/**
 * Adds the cell formats of another styles part, and what they are made of; gives where each of them stands then.
 * @param made the other part, of a package that was just made
 */
export function importStyles(styles: StyleBook, made: string): (id: number) => number {
  const root = parseXml(made);
  const listOf = (name: string) => child(root, name)?.children ?? [];
  const codes = new Map(
    listOf('numFmts').map((one) => [Number(attribute(one, 'numFmtId')), attribute(one, 'formatCode') ?? 'General']),
  );
  const { prefix } = styles;
  const copyOf = (entry: XmlElement | undefined) => (entry ? rewritten(entry, prefix) : '');
  const place = (list: 'fonts' | 'fills' | 'borders', id: number) => {
    const copy = copyOf(listOf(list)[id]);
    return copy === '' ? 0 : styles[list].place(copy);
  };
  const formats = listOf('cellXfs');
  const placeOf = (xf: XmlElement) => {
    const id = (name: string) => Number(attribute(xf, name) ?? 0);
    const format = id('numFmtId');
    const ids = [
      ['numFmtId', styles.formatId(codes.get(format) ?? builtInFormat(format))],
      ['fontId', place('fonts', id('fontId'))],
      ['fillId', place('fills', id('fillId'))],
      ['borderId', place('borders', id('borderId'))],
      ['xfId', styles.normal],
    ];
    const attributes = [...ids, ...APPLIED].map(([name, value]) => ` ${name}="${value}"`).join('');
    const inner = copyOf(child(xf, 'alignment'));
    const open = `<${prefix}xf${attributes}`;
    return styles.cells.place(inner === '' ? `${open}/>` : `${open}>${inner}</${prefix}xf>`);
  };
  const known = new Map<number, number>();
  return (id) => {
    const place = known.get(id) ?? (formats[id] ? placeOf(formats[id]) : 0);
    known.set(id, place);
    return place;
  };
}

/** All of a format counts, whatever the named style says. */
const APPLIED = ['NumberFormat', 'Font', 'Fill', 'Border', 'Alignment', 'Protection'].map((what) => [
  `apply${what}`,
  1,
]);

const DECLARATION = /^xmlns(:|$)/;

/**
 * An element without its texts, as it reads with another prefix and without declarations: what style entries are
 * copied by.
 */
function rewritten(element: XmlElement, prefix: string): string {
  const attributes = element.attributes
    .filter(({ qualified }) => !DECLARATION.test(qualified))
    .map(({ name, value }) => ` ${name}="${escapeMarkup(value)}"`);
  const inner = element.children.map((one) => rewritten(one, prefix)).join('');
  const open = `<${prefix}${element.name}${attributes.join('')}`;
  return inner === '' ? `${open}/>` : `${open}>${inner}</${prefix}${element.name}>`;
}
