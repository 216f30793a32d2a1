import { contains } from '../../../../src/sheet/address';
import type { Json } from '../../hostObject';
import { sizeOf } from '../area';
import { refused } from '../../book/refused';
import type { Spot } from '../place';
import { isGiven, record, shortText } from '../read/values';
import { notServed } from '../refuse';
import { LONGEST_TEXT } from '../../book/limits';

const LOCATION = 'Range.hyperlink';
const KEYS = ['address', 'documentReference', 'screenTip', 'textToDisplay'];

/** The link of one cell, null where there is none (U). Only one cell is served. */
export function hyperlinkOf({ sheet, area }: Spot): Json {
  if (sizeOf(area) > 1) throw notServed('links of several cells', LOCATION);
  const found = sheet.links.find(({ at }) => contains(area, at));
  if (!found) return null;
  const { reference, screenTip = '' } = found;
  const { value } = sheet.cell(area.top, area.left);
  return {
    address: '',
    documentReference: reference,
    screenTip,
    textToDisplay: typeof value === 'string' ? value : '',
  };
}

/** The font of Excel's own style for links, in a workbook of the standard font (excel-rules: link-look). */
const LOOK = { name: '游ゴシック', size: 11, bold: false, color: '#0563C1', underline: 'Single' } as const;

/**
 * Sets the link of one cell (RangeHyperlink in the reference): its text is typed anew, its font becomes that of links
 * (excel-rules: link-text, link-look). Only links inside the workbook are served, and only on one cell.
 */
export function setHyperlink({ sheet, area }: Spot, value: Json): void {
  const { address, documentReference, screenTip, textToDisplay } = record(value, KEYS, LOCATION);
  if (isGiven(address)) throw notServed('links out of the workbook', LOCATION);
  if (!isGiven(documentReference)) throw refused('InvalidArgument', LOCATION);
  const reference = shortText(documentReference, LONGEST_TEXT, LOCATION);
  const text = isGiven(textToDisplay) ? shortText(textToDisplay, LONGEST_TEXT, LOCATION) : reference;
  const { top: row, left: column } = area;
  if (sizeOf(area) > 1) throw notServed('links on several cells', LOCATION);
  sheet.link(row, column, {
    reference,
    ...(isGiven(screenTip) && { screenTip: shortText(screenTip, LONGEST_TEXT, LOCATION) }),
  });
  sheet.type(row, column, text);
  sheet.format(area, { font: LOOK });
}
