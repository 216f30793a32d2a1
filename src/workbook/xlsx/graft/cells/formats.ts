import type { Entry } from '../../../port/edit';
import { attribute, parseXml } from '../../xml/tree';
import { spliced, withAttribute } from '../../xml/splice';
import type { StyleBook } from '../styles/book';

/**
 * The place of a cell format that differs from another in its number format alone; an equal one that stands there is
 * taken. The mark that what was typed began with an apostrophe goes with anything but text.
 */
export function withNumberFormat(styles: StyleBook, place: number, code: string, kind: Entry['kind']): number {
  const xml = styles.cellFormat(place);
  const element = parseXml(xml);
  const id = String(styles.formatId(code));
  const isQuoted = kind !== 'text' && attribute(element, 'quotePrefix') !== undefined;
  const isApplied = attribute(element, 'applyNumberFormat');
  return styles.cells.place(
    spliced(xml, [
      withAttribute(element, 'numFmtId', id),
      ...(isApplied === undefined && id === '0' ? [] : [withAttribute(element, 'applyNumberFormat', '1')]),
      ...(isQuoted ? [withAttribute(element, 'quotePrefix', '0')] : []),
    ]),
  );
}
