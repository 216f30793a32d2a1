import type { CellStyle, Font } from '../../../../sheet/drawing';
import { JAPANESE_CHARSET, NORMAL_FONT, TEXT_FORMAT } from '../../write/style';
import { escapeMarkup } from '../../xml/text';
import type { StyleBook } from '../styles/book';

/** The formats of drawn cells among those of a workbook, which they are added to where none is equal. */
export class CellFormats {
  private readonly texts = new Map<CellStyle, number>();
  private readonly others = new Map<CellStyle, number>();
  private readonly places = new Map<string, number>();

  constructor(private readonly styles: StyleBook) {}

  /** The place of the format of a cell of that style. Text is always "@", so that Excel leaves it as it is written. */
  placeOf(style: CellStyle, isText: boolean): number {
    const known = isText ? this.texts : this.others;
    let place = known.get(style);
    if (place === undefined) known.set(style, (place = this.add(style, isText)));
    return place;
  }

  /** The place of the format of entries of drop-down lists. */
  get ofEntries(): number {
    const { name, size, family } = NORMAL_FONT;
    const font = [`<family val="${family}"/>`, `<sz val="${size}"/>`, `<name val="${escapeMarkup(name)}"/>`];
    return this.place(TEXT_FORMAT, [font, [NO_FILL], EDGES.map((edge) => `<${edge}/>`)], '');
  }

  private add({ font, borders, fill, horizontal, vertical, wrap, numberFormat }: CellStyle, isText: boolean): number {
    const code = isText ? TEXT_FORMAT : (numberFormat ?? 'General');
    const lines: Readonly<Record<string, string | undefined>> = borders;
    const sides = EDGES.map((edge) => (lines[edge] ? `<${edge} style="${lines[edge]}"/>` : `<${edge}/>`));
    const alignment = `<alignment horizontal="${horizontal}" vertical="${vertical}"${wrap ? ' wrapText="true"' : ''}/>`;
    return this.place(code, [fontElements(font), [fill ? solid(fill) : NO_FILL], sides], alignment);
  }

  private place(code: string, parts: readonly [Elements, Elements, Elements], alignment: string): number {
    const key = [code, ...parts.flat(), alignment].join('\n');
    let place = this.places.get(key);
    if (place === undefined) this.places.set(key, (place = this.placeNew(code, parts, alignment)));
    return place;
  }

  private placeNew(code: string, [font, fill, sides]: readonly [Elements, Elements, Elements], alignment: string) {
    const { styles } = this;
    const whole = (name: string, children: Elements) => prefixed(`<${name}>${children.join('')}</${name}>`, styles);
    const ids = [
      ['numFmtId', styles.formatId(code)],
      ['fontId', styles.fonts.place(whole('font', font))],
      ['fillId', styles.fills.place(whole('fill', fill))],
      ['borderId', styles.borders.place(whole('border', sides))],
      ['xfId', styles.normal],
    ] as const;
    const attributes = [...ids, ...APPLIED].map(([name, value]) => ` ${name}="${value}"`).join('');
    const xf = alignment === '' ? `<xf${attributes}/>` : `<xf${attributes}>${alignment}</xf>`;
    return styles.cells.place(prefixed(xf, styles));
  }
}

/** Elements that stand side by side, without a prefix. */
type Elements = readonly string[];

const EDGES = ['left', 'right', 'top', 'bottom', 'diagonal'];
const NO_FILL = '<patternFill patternType="none"/>';

/** All of a format counts, whatever the named style says. */
const APPLIED = ['NumberFormat', 'Font', 'Fill', 'Border', 'Alignment', 'Protection'].map(
  (what) => [`apply${what}`, 1] as const,
);

function solid(color: string): string {
  return `<patternFill patternType="solid"><fgColor rgb="${opaque(color)}"/></patternFill>`;
}

function fontElements({ name, size, bold, underline, color }: Font): Elements {
  return [
    ...(bold ? ['<b/>'] : []),
    ...(underline ? ['<u/>'] : []),
    `<charset val="${JAPANESE_CHARSET}"/>`,
    ...(color ? [`<color rgb="${opaque(color)}"/>`] : []),
    `<sz val="${size}"/>`,
    `<name val="${escapeMarkup(name)}"/>`,
  ];
}

function opaque(color: string): string {
  return escapeMarkup(color.length === 6 ? `FF${color}` : color);
}

/** No value of an entry holds "<": it is escaped. */
function prefixed(xml: string, { prefix }: StyleBook): string {
  return prefix === '' ? xml : xml.replace(/<(\/?)/g, `<$1${prefix}`);
}
