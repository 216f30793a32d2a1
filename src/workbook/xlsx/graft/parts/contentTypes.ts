import { appended, removed, spliced } from '../../xml/splice';
import { escapeMarkup } from '../../xml/text';
import { attribute, children, parseXml, type XmlElement } from '../../xml/tree';
import { refusals } from '../refusals';
import { namespaceOf } from './dialect';
import type { Draft } from './draft';

const PATH = '[Content_Types].xml';
const NAMESPACE = 'http://schemas.openxmlformats.org/package/2006/content-types';
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

export const SHEET_TYPE = `${SPREADSHEET}.worksheet+xml`;
export const STYLES_TYPE = `${SPREADSHEET}.styles+xml`;

/** States the content type of a part that is added; whatever stood there for that path goes. */
export function addContentType(draft: Draft, path: string, type: string): void {
  removeContentTypes(draft, [path]);
  const xml = draft.need(PATH);
  const root = rootOf(xml);
  const override = `<${root.prefix}Override PartName="/${escapeMarkup(path)}" ContentType="${type}"/>`;
  draft.set(PATH, spliced(xml, [appended(xml, root, override)]));
}

/** Takes the content types of parts that go away. Types by extension stay. */
export function removeContentTypes(draft: Draft, paths: readonly string[]): void {
  const xml = draft.need(PATH);
  const gone = new Set(paths.map((path) => `/${path}`.toLowerCase()));
  const overrides = children(rootOf(xml), 'Override').filter((one) =>
    gone.has((attribute(one, 'PartName') ?? '').toLowerCase()),
  );
  draft.set(PATH, spliced(xml, overrides.map(removed)));
}

/** The content type of a part: its own, or else that of its extension. */
export function contentTypeOf(draft: Draft, path: string): string | undefined {
  const root = rootOf(draft.need(PATH));
  const is = (one: XmlElement, name: string, value: string) =>
    attribute(one, name)?.toLowerCase() === value.toLowerCase();
  const extension = path.slice(path.lastIndexOf('.') + 1);
  const found =
    children(root, 'Override').find((one) => is(one, 'PartName', `/${path}`)) ??
    children(root, 'Default').find((one) => is(one, 'Extension', extension));
  return found && attribute(found, 'ContentType');
}

function rootOf(xml: string): XmlElement {
  const root = parseXml(xml);
  if (namespaceOf(root) !== NAMESPACE || root.name !== 'Types') throw refusals.unknownDialect();
  return root;
}
