import { isTrue } from '../read/workbook';
import { XmlScanner } from '../xml/scanner';

/** Whether a sheet part says that its cells must not be changed. */
export function isProtected(xml: string): boolean {
  const scan = new XmlScanner(xml);
  while (scan.next()) {
    if (scan.opens && scan.name === 'sheetProtection') return isTrue(scan.attribute('sheet'));
    if (scan.opens && scan.name === 'sheetData') scan.skip();
  }
  return false;
}
