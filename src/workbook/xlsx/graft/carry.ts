import { isTrue } from '../read/workbook';
import { XmlScanner } from '../xml/scanner';
import { spliced } from '../xml/splice';
import { attributesAt, type XmlAttribute } from '../xml/attributes';
import { escapeMarkup } from '../xml/text';

/** What a person, or Excel, hung on a sheet, in the order in which a sheet part holds it at its end. */
const HANGING = ['drawing', 'legacyDrawing', 'legacyDrawingHF'];

/**
 * A sheet part filled anew: pictures and comments that a person put on the sheet stay with it, and so do its name in
 * macros, the color of its tab, and whether it is the one in view.
 * @param old the part that stands there; @param made the new one, in the default namespace, without any of that
 */
export function carriedOver(old: string, made: string): string {
  const found = findCarried(old);
  const at = { root: 0, view: 0, end: 0 };
  const scan = new XmlScanner(made);
  while (scan.next()) {
    if (scan.name === 'worksheet') at[scan.opens ? 'root' : 'end'] = scan.opens ? scan.to : scan.from;
    if (scan.opens && scan.name === 'sheetView') at.view = scan.from + '<sheetView'.length;
    if (scan.opens && scan.name === 'sheetData') scan.skip();
  }
  const put = (place: number, text: string) => ({ from: place, to: place, text });
  return spliced(made, [
    put(at.root, properties(found)),
    ...(found.isInView && at.view > 0 ? [put(at.view, ' tabSelected="1"')] : []),
    put(at.end, HANGING.flatMap((name) => hangingElement(name, found.links.get(name))).join('')),
  ]);
}

interface Carried {
  code: string | undefined;
  /** The attributes of its tab's color. */
  color: readonly XmlAttribute[];
  isInView: boolean;
  /** The ids of relationships by the names of the elements that bear them. */
  readonly links: Map<string, string>;
}

function findCarried(xml: string): Carried {
  const found: Carried = { code: undefined, color: [], isInView: false, links: new Map() };
  const scan = new XmlScanner(xml);
  while (scan.next()) {
    if (!scan.opens) continue;
    if (scan.name === 'sheetPr') found.code = scan.attribute('codeName');
    if (scan.name === 'tabColor') found.color = attributesAt(xml, scan.from, scan.to);
    if (scan.name === 'sheetView' && isTrue(scan.attribute('tabSelected'))) found.isInView = true;
    if (scan.name === 'sheetData' || scan.name === 'extLst') scan.skip();
    if (!HANGING.includes(scan.name)) continue;
    const link = attributesAt(xml, scan.from, scan.to).find(({ name }) => name === 'id');
    if (link) found.links.set(scan.name, link.value);
  }
  return found;
}

function properties({ code, color }: Carried): string {
  const written = ({ name, value }: { readonly name: string; readonly value: string }) =>
    ` ${name}="${escapeMarkup(value)}"`;
  const codeName = code === undefined ? '' : written({ name: 'codeName', value: code });
  const tab = color.length === 0 ? '' : `<tabColor${color.map(written).join('')}/>`;
  if (tab !== '') return `<sheetPr${codeName}>${tab}</sheetPr>`;
  return codeName === '' ? '' : `<sheetPr${codeName}/>`;
}

function hangingElement(name: string, link: string | undefined): readonly string[] {
  return link === undefined ? [] : [`<${name} r:id="${escapeMarkup(link)}"/>`];
}
