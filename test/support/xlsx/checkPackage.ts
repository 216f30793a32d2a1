import { strFromU8, unzipSync } from 'fflate';
import { attribute, child, children, parseXml, type XmlElement } from '../../../src/workbook/xlsx/xml/tree';
import { faultsOfSheet } from './checkSheet';
import { faultsOfStyles } from './checkStyles';

/** A package as the checks see it. */
export interface Checked {
  readonly parts: ReadonlyMap<string, Uint8Array>;
  root(path: string): XmlElement | undefined;
  text(path: string): string;
  links(path: string): readonly Linked[];
}

export interface Linked {
  readonly id: string;
  readonly type: string;
  readonly to: string;
  readonly isExternal: boolean;
}

/**
 * What is wrong in a workbook package that Excel would want to repair, a sentence each: relationships that lead nowhere,
 * parts without a content type, doubled ids and names, places beyond the end of a list, wrong counts and orders.
 */
export function faultsOf(bytes: Uint8Array): readonly string[] {
  const pack = open(bytes);
  const main = pack.links('').find(({ type }) => type === 'officeDocument')?.to ?? '';
  const workbook = pack.root(main);
  if (!workbook) return ['there is no workbook part'];
  const links = pack.links(main);
  const partOf = (type: string) => pack.root(links.find((link) => link.type === type)?.to ?? '');
  const styles = partOf('styles');
  const strings = partOf('sharedStrings');
  const limits = {
    formats: styles ? (child(styles, 'cellXfs')?.children.length ?? 0) : 0,
    looks: styles ? (child(styles, 'dxfs')?.children.length ?? 0) : 0,
    strings: strings ? children(strings, 'si').length : 0,
  };
  const sheets = links.filter(({ type }) => type === 'worksheet');
  return [
    ...faultsOfLinks(pack),
    ...faultsOfTypes(pack),
    ...faultsOfWorkbook(pack, workbook, main),
    ...(styles ? faultsOfStyles(styles) : []),
    ...sheets.flatMap(({ to }) => faultsOfSheet(pack, to, limits).map((fault) => `${to}: ${fault}`)),
    ...faultsOfChain(pack, workbook, main),
  ];
}

function open(bytes: Uint8Array): Checked {
  const parts = new Map(Object.entries(unzipSync(bytes)));
  const text = (path: string) => {
    const part = parts.get(path) ?? new Uint8Array();
    return part[0] === 0xff ? new TextDecoder('utf-16le').decode(part) : strFromU8(part).replace(/^\ufeff/, '');
  };
  const root = (path: string) => (parts.has(path) ? parseXml(text(path)) : undefined);
  return { parts, text, root, links: (path) => linksOf(path, root(relsPath(path))) };
}

function relsPath(path: string): string {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  return `${folder}_rels/${path.slice(folder.length)}.rels`;
}

function linksOf(path: string, root: XmlElement | undefined): readonly Linked[] {
  return (root?.children ?? []).map((one) => {
    const target = attribute(one, 'Target') ?? '';
    const isExternal = attribute(one, 'TargetMode') === 'External';
    const to = isExternal ? target : new URL(target, `file:///${path}`).pathname.slice(1);
    return { id: attribute(one, 'Id') ?? '', type: (attribute(one, 'Type') ?? '').replace(/.*\//, ''), to, isExternal };
  });
}

function faultsOfLinks(pack: Checked): readonly string[] {
  const owners = [...pack.parts.keys()].filter((path) => path.endsWith('.rels'));
  return owners.flatMap((path) => {
    const owner = path.replace(/_rels\/([^/]*)\.rels$/, '$1');
    const links = pack.links(owner);
    const ids = new Set(links.map(({ id }) => id));
    const isXml = /\.(xml|vml)$/.test(owner) && pack.parts.has(owner);
    const named = isXml ? linkNames(pack, owner) : [];
    return [
      ...(owner !== '' && !pack.parts.has(owner) ? [`${path} belongs to no part`] : []),
      ...doubled(links.map(({ id }) => id)).map((id) => `${path}: ${id} twice`),
      ...links.filter(({ to, isExternal }) => !isExternal && !pack.parts.has(to)).map(({ to }) => `${path}: no ${to}`),
      ...named.filter((id) => !ids.has(id)).map((id) => `${owner}: ${id} leads nowhere`),
    ];
  });
}

/** Ids that a part's attributes r:id and the like name. */
function linkNames(pack: Checked, path: string): readonly string[] {
  const found: string[] = [];
  const walk = (element: XmlElement) => {
    for (const { qualified, value } of element.attributes)
      if (/^r:(id|embed|link|pict)$/.test(qualified)) found.push(value);
    element.children.forEach(walk);
  };
  const root = pack.root(path);
  if (root) walk(root);
  return found;
}

function faultsOfTypes(pack: Checked): readonly string[] {
  const root = pack.root('[Content_Types].xml');
  if (!root) return ['no content types'];
  const extensions = children(root, 'Default').map((one) => attribute(one, 'Extension')?.toLowerCase() ?? '');
  const overrides = children(root, 'Override').map((one) => attribute(one, 'PartName') ?? '');
  const known = new Set(overrides);
  const isTyped = (path: string) =>
    known.has(`/${path}`) || extensions.includes(path.slice(path.lastIndexOf('.') + 1).toLowerCase());
  const paths = [...pack.parts.keys()].filter((path) => path !== '[Content_Types].xml' && !path.endsWith('/'));
  return [
    ...doubled(overrides.map((name) => name.toLowerCase())).map((name) => `content type of ${name} twice`),
    ...doubled(extensions).map((name) => `content type of .${name} twice`),
    ...overrides
      .filter((name) => !pack.parts.has(name.slice(1)))
      .map((name) => `content type of ${name}, which is missing`),
    ...paths.filter((path) => !isTyped(path)).map((path) => `${path} has no content type`),
  ];
}

const WORKBOOK_ORDER = [
  ...['fileVersion', 'fileSharing', 'workbookPr', 'AlternateContent', 'revisionPtr', 'workbookProtection', 'bookViews'],
  ...['sheets', 'functionGroups', 'externalReferences', 'definedNames', 'calcPr', 'oleSize', 'customWorkbookViews'],
  ...['pivotCaches', 'extLst'],
];

function faultsOfWorkbook(pack: Checked, root: XmlElement, path: string): readonly string[] {
  const list = child(root, 'sheets');
  const sheets = list ? children(list, 'sheet') : [];
  const of = (name: string) => sheets.map((one) => attribute(one, name) ?? '');
  const links = new Map(pack.links(path).map((link) => [link.id, link]));
  const nameList = child(root, 'definedNames');
  const names = nameList ? children(nameList, 'definedName') : [];
  const places = names.map((one) => attribute(one, 'localSheetId')).filter((place) => place !== undefined);
  const views = child(root, 'bookViews')?.children ?? [];
  const shown = views.map((one) => Number(attribute(one, 'activeTab') ?? 0));
  return [
    ...doubled(of('sheetId')).map((id) => `sheetId ${id} twice`),
    ...doubled(of('name').map((name) => name.toLowerCase())).map((name) => `sheet ${name} twice`),
    ...doubled(of('id')).map((id) => `sheets: ${id} twice`),
    ...of('id')
      .filter((id) => !links.has(id))
      .map((id) => `sheets: ${id} leads nowhere`),
    ...(nameList && names.length === 0 ? ['empty definedNames'] : []),
    ...doubled(
      names.map((one) => `${(attribute(one, 'name') ?? '').toLowerCase()} ${attribute(one, 'localSheetId') ?? ''}`),
    ).map((name) => `name ${name} twice`),
    ...places
      .filter((place) => Number(place) >= sheets.length)
      .map((place) => `localSheetId ${place} is beyond the tabs`),
    ...shown
      .filter((tab) => !['', 'visible'].includes(of('state')[tab] ?? 'gone'))
      .map((tab) => `the tab in view, ${tab}, cannot be seen`),
    ...outOfOrder(root, WORKBOOK_ORDER).map((name) => `workbook: ${name} out of order`),
  ];
}

function faultsOfChain(pack: Checked, workbook: XmlElement, main: string): readonly string[] {
  const chain = pack.root(pack.links(main).find(({ type }) => type === 'calcChain')?.to ?? '');
  const list = child(workbook, 'sheets');
  if (!chain || !list) return [];
  const links = new Map(pack.links(main).map(({ id, to }) => [id, to]));
  const paths = new Map(
    children(list, 'sheet').map((one) => [attribute(one, 'sheetId'), links.get(attribute(one, 'id') ?? '')]),
  );
  let sheet: string | undefined;
  return chain.children.flatMap((one) => {
    sheet = attribute(one, 'i') ?? sheet;
    const cell = attribute(one, 'r') ?? '';
    const data = child(pack.root(paths.get(sheet) ?? '') ?? workbook, 'sheetData');
    const found = data?.children.flatMap((row) => row.children).find((each) => attribute(each, 'r') === cell);
    return found && child(found, 'f') ? [] : [`calcChain names ${cell} of ${sheet}, where no formula is`];
  });
}

/** Children that stand behind one that shall follow them. */
export function outOfOrder({ children: all }: XmlElement, order: readonly string[]): readonly string[] {
  let highest = -1;
  return all.flatMap(({ name }) => {
    const place = order.indexOf(name);
    if (place < 0) return [];
    if (place < highest) return [name];
    highest = place;
    return [];
  });
}

/** What stands there more than once. */
export function doubled(values: readonly string[]): readonly string[] {
  return [...new Set(values.filter((value, at) => values.indexOf(value) !== at))];
}
