import { strFromU8, unzipSync } from 'fflate';
import { child, parseXml } from '../../../src/workbook/xlsx/xml/tree';

/** How much of everything that could pile up stands in a package. */
export interface Growth {
  readonly parts: readonly string[];
  /** The entries of the styles part's lists, summed up. */
  readonly formats: number;
  /** Entries by the names of those lists. */
  readonly styles: Readonly<Record<string, number>>;
  readonly names: number;
  readonly sheets: number;
  readonly relationships: number;
  readonly contentTypes: number;
}

/** Counts what stands in a package: what is written again and again must not make it more. */
export function growthOf(bytes: Uint8Array): Growth {
  const parts = unzipSync(bytes);
  const root = (path: string) => {
    const part = parts[path];
    return part ? parseXml(strFromU8(part)) : undefined;
  };
  const lists = root('xl/styles.xml')?.children ?? [];
  const styles = Object.fromEntries(lists.map(({ name, children }) => [name, children.length]));
  const book = root('xl/workbook.xml');
  const count = (name: string) => (book ? (child(book, name)?.children.length ?? 0) : 0);
  return {
    parts: Object.keys(parts).sort(),
    formats: Object.values(styles).reduce((sum, length) => sum + length, 0),
    styles,
    names: count('definedNames'),
    sheets: count('sheets'),
    relationships: root('xl/_rels/workbook.xml.rels')?.children.length ?? 0,
    contentTypes: root('[Content_Types].xml')?.children.length ?? 0,
  };
}
