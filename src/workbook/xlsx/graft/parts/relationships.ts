import { folderOf, relationshipsPath } from '../../read/relationships';
import { appended, removed, spliced } from '../../xml/splice';
import { escapeMarkup } from '../../xml/text';
import { attribute, children, parseXml, type XmlElement } from '../../xml/tree';
import { namespaceOf, type Dialect } from './dialect';
import type { Draft } from './draft';
import { refusals } from '../refusals';

const NAMESPACE = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** A relationship as it is written. */
export interface Link {
  readonly id: string;
  /** The last word of its type: "worksheet". */
  readonly type: string;
  readonly target: string;
  readonly isExternal: boolean;
}

/** The relationships of a part as they are written. Throws Refusal for an unknown way of writing. */
export function linksOf(draft: Draft, path: string): readonly Link[] {
  const xml = draft.text(relationshipsPath(path));
  if (xml === undefined) return [];
  return children(rootOf(xml), 'Relationship').map((element) => {
    const type = attribute(element, 'Type') ?? '';
    return {
      id: attribute(element, 'Id') ?? '',
      type: type.slice(type.lastIndexOf('/') + 1),
      target: attribute(element, 'Target') ?? '',
      isExternal: attribute(element, 'TargetMode') === 'External',
    };
  });
}

/**
 * Adds a relationship to a part and gives its id.
 * @param type the last word of its type; @param to the path of the part it leads to
 */
export function addLink(draft: Draft, from: string, type: string, to: string, dialect: Dialect): string {
  const path = relationshipsPath(from);
  const xml = draft.need(path);
  const root = rootOf(xml);
  const id = freeId(linksOf(draft, from));
  const folder = folderOf(from);
  const target = to.startsWith(folder) ? to.slice(folder.length) : `/${to}`;
  const link = `<${root.prefix}Relationship Id="${id}" Type="${dialect.relationships}/${type}" Target="${escapeMarkup(target)}"/>`;
  draft.set(path, spliced(xml, [appended(xml, root, link)]));
  return id;
}

/** Takes relationships of a part away. */
export function removeLinks(draft: Draft, from: string, ids: ReadonlySet<string>): void {
  const path = relationshipsPath(from);
  const xml = draft.need(path);
  const gone = children(rootOf(xml), 'Relationship').filter((one) => ids.has(attribute(one, 'Id') ?? ''));
  draft.set(path, spliced(xml, gone.map(removed)));
}

function rootOf(xml: string): XmlElement {
  const root = parseXml(xml);
  if (namespaceOf(root) !== NAMESPACE || root.name !== 'Relationships') throw refusals.unknownDialect();
  return root;
}

function freeId(links: readonly Link[]): string {
  const used = new Set(links.map(({ id }) => id.toLowerCase()));
  let number = links.length + 1;
  while (used.has(`rid${number}`)) number++;
  return `rId${number}`;
}
