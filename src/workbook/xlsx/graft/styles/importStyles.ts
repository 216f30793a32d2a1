import { builtInFormat } from '../../shown/builtin';
import { attribute, child, parseXml, rewritten, type XmlElement } from '../../xml/tree';
import type { StyleBook } from './book';

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
