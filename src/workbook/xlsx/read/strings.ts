import { MAX_STRINGS } from '../package/limits';
import { PackageFault } from '../package/refusals';
import { XmlScanner } from '../xml/scanner';
import { decodeUnits } from '../xml/text';

/** The shared strings in their order. Throws PackageFault. */
export function readSharedStrings(xml: string | undefined): readonly string[] {
  if (xml === undefined) return [];
  const strings: string[] = [];
  const scan = new XmlScanner(xml);
  while (scan.next()) {
    if (!scan.opens || scan.name !== 'si') continue;
    if (strings.push(readRichText(scan)) > MAX_STRINGS) throw new PackageFault('too-large');
  }
  return strings;
}

/**
 * The text of an <si> or <is>: its runs joined, without furigana, which stand beside the text and are no part of it.
 * The scanner stands on the opening tag and is moved to the closing one.
 */
export function readRichText(scan: XmlScanner): string {
  const parts: string[] = [];
  const element = scan.name;
  while (scan.next()) {
    if (!scan.opens) {
      if (scan.name === element) break;
    } else if (scan.name === 't') parts.push(scan.text());
    else if (scan.name === 'rPh') scan.skip();
  }
  return decodeUnits(parts.join(''));
}
