import { strToU8, zipSync } from 'fflate';

export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** A sheet of a hand-made package: its XML, or its rows' XML alone. */
export interface SheetParts {
  readonly name?: string;
  readonly state?: string;
  /** The last word of its relationship's type. */
  readonly type?: string;
  /** What stands in <sheetData>. */
  readonly data?: string;
  /** What stands after it. */
  readonly after?: string;
  /** What stands before it. */
  readonly before?: string;
  /** The whole part, instead of the three above. */
  readonly xml?: string;
}

export interface PackageParts {
  readonly sheets?: readonly SheetParts[];
  /** What stands in <sst>. */
  readonly strings?: string;
  /** What stands in <styleSheet>. */
  readonly styles?: string;
  /** What stands in <workbook> before the sheets. */
  readonly workbook?: string;
  /** Parts added, replaced, or left out where null. */
  readonly parts?: Readonly<Record<string, string | Uint8Array | null>>;
  /** How hard parts are packed: 0 keeps them as they are, which is quick for large ones. */
  readonly level?: 0 | 1;
}

/** A workbook made by hand: only what a test says, and the parts every package needs. */
export function makePackage(given: PackageParts): Uint8Array {
  const { sheets = [{}], strings, styles, workbook = '', parts = {}, level = 6 } = given;
  const files: Record<string, Uint8Array> = {};
  const add = (path: string, content: string | Uint8Array) => {
    files[path] = typeof content === 'string' ? strToU8(content) : content;
  };
  add('[Content_Types].xml', `<Types xmlns="${PACKAGE}/content-types"/>`);
  add('_rels/.rels', relationships([['rId1', 'officeDocument', 'xl/workbook.xml']]));
  const links: [string, string, string][] = sheets.map(({ type = 'worksheet' }, index) => [
    `rId${index + 1}`,
    type,
    `worksheets/sheet${index + 1}.xml`,
  ]);
  if (strings !== undefined) {
    links.push(['strings', 'sharedStrings', 'sharedStrings.xml']);
    add('xl/sharedStrings.xml', `<sst xmlns="${MAIN}">${strings}</sst>`);
  }
  if (styles !== undefined) {
    links.push(['styles', 'styles', 'styles.xml']);
    add('xl/styles.xml', `<styleSheet xmlns="${MAIN}">${styles}</styleSheet>`);
  }
  add('xl/_rels/workbook.xml.rels', relationships(links));
  add(
    'xl/workbook.xml',
    `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${workbook}<sheets>${sheets
      .map(({ name, state }, at) => sheetEntry(name ?? `表${at + 1}`, at + 1, state))
      .join('')}</sheets></workbook>`,
  );
  sheets.forEach((sheet, at) => add(`xl/worksheets/sheet${at + 1}.xml`, sheet.xml ?? worksheet(sheet)));
  for (const [path, content] of Object.entries(parts)) if (content !== null) add(path, content);
  const kept = Object.entries(files).filter(([path]) => parts[path] !== null);
  return zipSync(Object.fromEntries(kept), { mtime: new Date(1980, 0, 1), level });
}

/** A number format style for each code; cells name them by `s`. */
export function stylesOf(...codes: readonly (string | number)[]): string {
  const custom = codes.map((code, at) =>
    typeof code === 'string' ? `<numFmt numFmtId="${164 + at}" formatCode="${escape(code)}"/>` : '',
  );
  const cells = codes.map((code, at) => `<xf numFmtId="${typeof code === 'number' ? code : 164 + at}"/>`);
  return `<numFmts>${custom.join('')}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs>${cells.join('')}</cellXfs>`;
}

export function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

function worksheet({ before = '', data = '', after = '' }: SheetParts): string {
  return `<worksheet xmlns="${MAIN}">${before}<sheetData>${data}</sheetData>${after}</worksheet>`;
}

function relationships(links: readonly (readonly [string, string, string])[]): string {
  const items = links.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${items.join('')}</Relationships>`;
}

function sheetEntry(name: string, id: number, state: string | undefined): string {
  const hidden = state === undefined ? '' : ` state="${state}"`;
  return `<sheet name="${escape(name)}" sheetId="${id}"${hidden} r:id="rId${id}"/>`;
}
