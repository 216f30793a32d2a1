import { attributesAt } from '../../../../src/workbook/xlsx/xml/attributes';
import { XmlScanner } from '../../../../src/workbook/xlsx/xml/scanner';
import { spliced, type Splice } from '../../../../src/workbook/xlsx/xml/splice';
import { STRICT, TRANSITIONAL, type Dialect } from '../../../../src/workbook/xlsx/graft/parts/dialect';

/** Which attribute of an element names a cell format. */
const FORMAT_ATTRIBUTES: Readonly<Record<string, string>> = { c: 's', row: 's', col: 'style' };

/** A made sheet part as it stands in another package: with that package's cell formats and in its dialect. */
export function adapted(xml: string, formatOf: (id: number) => number, dialect: Dialect): string {
  const splices: Splice[] = [];
  const scan = new XmlScanner(xml);
  while (scan.next()) {
    if (!scan.opens) continue;
    const wanted = FORMAT_ATTRIBUTES[scan.name];
    if (scan.name !== 'worksheet' && wanted === undefined) continue;
    for (const { name, qualified, value, valueFrom, valueTo } of attributesAt(xml, scan.from, scan.to)) {
      const place = { from: valueFrom, to: valueTo };
      if (name === wanted) splices.push({ ...place, text: `${formatOf(Number(value))}` });
      if (scan.name === 'worksheet' && qualified.startsWith('xmlns')) {
        splices.push({ ...place, text: namespaceIn(dialect, value) });
      }
    }
  }
  return spliced(xml, splices);
}

function namespaceIn(dialect: Dialect, namespace: string): string {
  if (namespace === TRANSITIONAL.main || namespace === STRICT.main) return dialect.main;
  return namespace === TRANSITIONAL.relationships ? dialect.relationships : namespace;
}
