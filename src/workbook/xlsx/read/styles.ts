import { MAX_FORMATS } from '../package/limits';
import { PackageFault } from '../package/refusals';
import { XmlScanner } from '../xml/scanner';
import { builtInFormat } from '../shown/builtin';

/** The number format codes of the cell styles, in the order cells refer to them. Throws PackageFault. */
export function readFormats(xml: string | undefined): readonly string[] {
  if (xml === undefined) return [];
  const custom = new Map<number, string>();
  const formats: string[] = [];
  const scan = new XmlScanner(xml);
  let inCellStyles = false;
  while (scan.next()) {
    if (scan.name === 'cellXfs') inCellStyles = scan.opens;
    if (!scan.opens) continue;
    const id = Number(scan.attribute('numFmtId') ?? 0);
    if (scan.name === 'numFmt') custom.set(id, scan.attribute('formatCode') ?? 'General');
    if (scan.name === 'xf' && inCellStyles) formats.push(custom.get(id) ?? builtInFormat(id));
    if (custom.size > MAX_FORMATS || formats.length > MAX_FORMATS) throw new PackageFault('too-large');
  }
  return formats;
}
