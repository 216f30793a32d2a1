import type { XmlElement } from '../../xml/tree';
import { refusals } from '../refusals';

/** The namespaces that a package writes its sheets in: both standards say the same otherwise. */
export interface Dialect {
  /** Of sheets, styles and the workbook. */
  readonly main: string;
  /** Of r:id, and where the types of relationships begin. */
  readonly relationships: string;
}

export const TRANSITIONAL: Dialect = {
  main: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  relationships: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
};

/** ISO/IEC 29500 strict. */
export const STRICT: Dialect = {
  main: 'http://purl.oclc.org/ooxml/spreadsheetml/main',
  relationships: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
};

/** The dialect of a part by its root element, which has that name. Throws Refusal for one that nobody here knows. */
export function dialectOf(root: XmlElement, name: string): Dialect {
  const found = [TRANSITIONAL, STRICT].find(({ main }) => namespaceOf(root) === main);
  if (!found || root.name !== name) throw refusals.unknownDialect();
  return found;
}

/** The namespace of an element by what it declares itself: for roots. */
export function namespaceOf({ prefix, attributes }: XmlElement): string | undefined {
  const declaration = prefix === '' ? 'xmlns' : `xmlns:${prefix.slice(0, -1)}`;
  return attributes.find(({ qualified }) => qualified === declaration)?.value;
}
