import { builtInFormat } from '../../shown/builtin';
import { spliced, type Splice } from '../../xml/splice';
import { escapeMarkup } from '../../xml/text';
import { attribute, child, children, parseXml, type XmlElement } from '../../xml/tree';
import { readFormats } from '../../read/styles';
import { dialectOf } from '../parts/dialect';
import { refusals } from '../refusals';
import { StyleList } from './list';

/** The order of a styles part's lists (ECMA-376 part 1, 18.8.39). */
const ORDER = ['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs', 'cellStyles', 'dxfs', 'tableStyles'];
/** Numbers below are Excel's own formats. */
const FIRST_OWN_FORMAT = 164;
/** How many formats of cells Excel takes in a workbook; it repairs one with more. */
const MOST_CELL_FORMATS = 65_490;
/** Excel's own formats that mean the same in every language, and the date of a Japanese Excel. */
const FIXED_FORMATS = [0, 1, 2, 3, 4, 9, 10, 11, 12, 13, 14, 20, 21, 22, 45, 46, 47, 48, 49];
const PLAIN_XF = 'numFmtId="0" fontId="0" fillId="0" borderId="0"';

const NOTHING = parseXml('<nothing/>');

/** A styles part to which entries are added; the entries that stand there keep their places. */
export class StyleBook {
  readonly fonts: StyleList;
  readonly fills: StyleList;
  readonly borders: StyleList;
  /** The formats of cells. */
  readonly cells: StyleList;
  readonly root: XmlElement;
  private readonly xml: string;
  private readonly formats: StyleList;
  private readonly named: StyleList;
  private readonly formatIds = new Map<string, number>();
  private highestFormat = FIRST_OWN_FORMAT - 1;

  /** Throws Refusal for an unknown dialect, PackageFault for broken markup. */
  constructor(xml: string) {
    const root = parseXml(xml);
    dialectOf(root, 'styleSheet');
    this.xml = root.isEmpty ? `${xml.slice(0, root.to - 2)}></${root.prefix}styleSheet>` : xml;
    this.root = root.isEmpty ? parseXml(this.xml) : root;
    const { prefix: p } = root;
    this.formats = this.list('numFmts', []);
    this.fonts = this.list('fonts', [`<${p}font><${p}sz val="11"/><${p}name val="ＭＳ Ｐゴシック"/></${p}font>`]);
    // Excel takes the first two fills for these two, whatever they are.
    const pattern = (type: string) => `<${p}fill><${p}patternFill patternType="${type}"/></${p}fill>`;
    this.fills = this.list('fills', [pattern('none'), pattern('gray125')]);
    this.borders = this.list('borders', [`<${p}border/>`]);
    this.named = this.list('cellStyleXfs', [`<${p}xf ${PLAIN_XF}/>`]);
    this.cells = this.list('cellXfs', [`<${p}xf ${PLAIN_XF} xfId="0"/>`]);
    this.readFormatIds();
    this.refuseTangled();
  }

  /** Where two formats have one number, the later one counts, as in reading. */
  private readFormatIds(): void {
    const codes = new Map(
      children(this.entries('numFmts'), 'numFmt').map((one) => [
        Number(attribute(one, 'numFmtId') ?? 0),
        attribute(one, 'formatCode') ?? 'General',
      ]),
    );
    for (const id of FIXED_FORMATS) if (!codes.has(id)) this.formatIds.set(builtInFormat(id), id);
    for (const [id, code] of codes) if (Number.isInteger(id)) this.formatIds.set(code, id);
    // Numbers that formats of cells name without there being such ones must not come to mean something.
    const named = ['cellXfs', 'cellStyleXfs'].flatMap((list) => this.entries(list).children);
    for (const one of [...children(this.entries('numFmts'), 'numFmt'), ...named]) {
      const id = Number(attribute(one, 'numFmtId') ?? 0);
      if (Number.isInteger(id)) this.highestFormat = Math.max(this.highestFormat, id);
    }
  }

  /** Cells name formats by their places: there must be one list, in its place, and nothing else in it. Throws Refusal. */
  private refuseTangled(): void {
    const places = this.root.children.map(({ name }) => ORDER.indexOf(name)).filter((place) => place >= 0);
    const isInOrder = places.every((place, at) => at === 0 || place > (places[at - 1] ?? 0));
    const cells = this.entries('cellXfs').children;
    const isPlain = cells.every(({ name }) => name === 'xf') && readFormats(this.xml).length === cells.length;
    if (!isInOrder || !isPlain) throw refusals.unknownDialect();
  }

  /** Before the names of elements that are added. */
  get prefix(): string {
    return this.root.prefix;
  }

  /** A list's element, or one that holds nothing where there is none. */
  entries(name: string): XmlElement {
    return child(this.root, name) ?? NOTHING;
  }

  /** The element of the cell format at a place; an added one is not asked for. */
  cellFormat(place: number): string {
    const element = this.entries('cellXfs').children[place];
    return element ? this.xml.slice(element.from, element.to) : `<${this.prefix}xf ${PLAIN_XF} xfId="0"/>`;
  }

  /** The number of a format code, which is added where no format has it. */
  formatId(code: string): number {
    const known = this.formatIds.get(code);
    if (known !== undefined) return known;
    const id = ++this.highestFormat;
    this.formatIds.set(code, id);
    this.formats.place(`<${this.prefix}numFmt numFmtId="${id}" formatCode="${escapeMarkup(code)}"/>`);
    return id;
  }

  /** The place of the style "Normal" among the named styles' formats. */
  get normal(): number {
    const style = children(this.entries('cellStyles'), 'cellStyle').find((one) => attribute(one, 'builtinId') === '0');
    return Number(style ? (attribute(style, 'xfId') ?? 0) : 0);
  }

  /** The part with all that was added. Throws Refusal where that is more than Excel takes. */
  text(): string {
    const { lists, cells } = this;
    if (cells.isChanged && cells.length > MOST_CELL_FORMATS) throw refusals.tooManyFormats();
    if (this.isChanged) for (const list of lists) list.complete();
    const splices = lists.flatMap((list): readonly Splice[] =>
      list.splices(this.xml, this.root, this.placeOf(list.name)),
    );
    return spliced(this.xml, splices);
  }

  get isChanged(): boolean {
    return this.cells.isChanged;
  }

  private get lists(): readonly StyleList[] {
    return [this.formats, this.fonts, this.fills, this.borders, this.named, this.cells];
  }

  private list(name: string, first: readonly string[]): StyleList {
    return new StyleList(name, child(this.root, name), first);
  }

  /** Where a list that is missing goes. */
  private placeOf(name: string): number {
    const before = new Set(ORDER.slice(0, ORDER.indexOf(name)));
    return this.root.children.filter((one) => before.has(one.name)).at(-1)?.to ?? this.root.innerFrom;
  }
}

/** The styles part of a package that has none. */
export function emptyStyles(namespace: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="${namespace}"></styleSheet>`;
}
