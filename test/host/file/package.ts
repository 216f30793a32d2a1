import { strFromU8, unzipSync } from 'fflate';
import { adr } from '../../../src/sheet/address';
import { builtInFormat } from '../../../src/workbook/xlsx/shown/builtin';
import { readXml } from './xml';

/** What the library does not give, straight from the package. */
export interface PackageFacts {
  /** The worksheets in the order of the tabs, chart sheets left out. */
  readonly sheets: readonly SheetFacts[];
  readonly names: readonly NameFacts[];
}

export interface SheetFacts {
  readonly name: string;
  /** Numbers as they stand in the file: the library makes dates of some, and loses serial 60. By "A1". */
  readonly numbers: ReadonlyMap<string, number>;
  /** Number formats, the built-in ones as a Japanese Excel has them. By "A1". */
  readonly formats: ReadonlyMap<string, string>;
}

export interface NameFacts {
  readonly name: string;
  /** The sheet it belongs to; null for the workbook's own. */
  readonly scope: string | null;
  /** Without a leading "=". */
  readonly formula: string;
  readonly hidden: boolean;
  readonly comment: string;
}

type Attributes = Readonly<Record<string, string>>;

/** Reads a package made by Excel, LibreOffice or a library. Throws on what is none. */
export function packageFacts(bytes: Uint8Array): PackageFacts {
  const parts = unzipSync(bytes);
  const xmlOf = (path: string) => strFromU8(parts[path] ?? new Uint8Array());
  const targets = targetsOf(xmlOf('xl/_rels/workbook.xml.rels'));
  const { tabs, names } = workbookFacts(xmlOf('xl/workbook.xml'));
  const formats = formatsOf(parts['xl/styles.xml'] ? xmlOf('xl/styles.xml') : null);
  const sheets = tabs.flatMap(({ name, link }) => {
    const path = targets.get(link);
    return path === undefined ? [] : [{ name, ...cellFacts(xmlOf(path), formats) }];
  });
  return { sheets, names };
}

/** Paths of the worksheets by the ids of their relationships. */
function targetsOf(xml: string): ReadonlyMap<string, string> {
  const targets = new Map<string, string>();
  readXml(xml, {
    open: (name, { Id = '', Type = '', Target = '' }) => {
      if (name !== 'Relationship' || !Type.endsWith('/worksheet')) return;
      targets.set(Id, Target.startsWith('/') ? Target.slice(1) : `xl/${Target}`);
    },
  });
  return targets;
}

function workbookFacts(xml: string) {
  const tabs: { readonly name: string; readonly link: string }[] = [];
  const names: NameFacts[] = [];
  let current: Attributes | null = null;
  let formula = '';
  readXml(xml, {
    open: (element, attributes) => {
      if (element === 'sheet') tabs.push({ name: attributes['name'] ?? '', link: attributes['r:id'] ?? '' });
      if (element === 'definedName') [current, formula] = [attributes, ''];
    },
    text: (piece) => {
      if (current) formula += piece;
    },
    close: (element) => {
      if (element !== 'definedName' || !current) return;
      const { name = '', localSheetId, hidden, comment = '' } = current;
      const scope = localSheetId === undefined ? null : (tabs[Number(localSheetId)]?.name ?? null);
      names.push({ name, scope, formula, hidden: isTrue(hidden), comment });
      current = null;
    },
  });
  return { tabs, names };
}

/** The number format of each cell format, by its index. */
function formatsOf(xml: string | null): readonly string[] {
  const codes = new Map<number, string>();
  const ids: number[] = [];
  let inCells = false;
  if (xml === null) return [];
  readXml(xml, {
    open: (element, { numFmtId = '0', formatCode = '' }) => {
      if (element === 'numFmt') codes.set(Number(numFmtId), formatCode);
      if (element === 'cellXfs') inCells = true;
      if (element === 'xf' && inCells) ids.push(Number(numFmtId));
    },
    close: (element) => {
      if (element === 'cellXfs') inCells = false;
    },
  });
  return ids.map((id) => codes.get(id) ?? builtInFormat(id));
}

function cellFacts(xml: string, codes: readonly string[]): Omit<SheetFacts, 'name'> {
  const numbers = new Map<string, number>();
  const formats = new Map<string, string>();
  let cell: Attributes | null = null;
  let value: string | null = null;
  readXml(xml, {
    open: (element, attributes) => {
      if (element === 'c') [cell, value] = [attributes, null];
      if (element === 'v' && cell) value = '';
    },
    text: (piece) => {
      if (value !== null) value += piece;
    },
    close: (element) => {
      if (element === 'v' && cell && value && (cell['t'] ?? 'n') === 'n') numbers.set(placeOf(cell), Number(value));
      if (element === 'v') value = null;
      if (element !== 'c' || !cell) return;
      formats.set(placeOf(cell), codes[Number(cell['s'] ?? 0)] ?? 'General');
      cell = null;
    },
  });
  return { numbers, formats };
}

/** Every program but the smallest writes the places of cells; those are not read here. */
function placeOf({ r = '' }: Attributes): string {
  adr(r);
  return r;
}

function isTrue(flag: string | undefined): boolean {
  return flag === '1' || flag === 'true';
}
