import { format as formatText } from 'numfmt';
import type { DateSystem } from '../../../src/sheet/sheet';
import { numberShower } from '../../../src/workbook/xlsx/shown/shown';
import type { BookCell } from './book';

const HAS_TEXT_SECTION = /@|;[^;]*;[^;]*;/;
const OUT_OF_RANGE = /^#+$/;

/**
 * The text Excel shows for a cell's value in its number format, whatever the column's width (excel-rules: read-text):
 * never "####"; a date Excel does not have is shown as its number. Errors by their name, booleans as TRUE and FALSE.
 *
 * Numbers go through the product's own formatter (src/workbook/xlsx/shown), so that this says nothing about whether the
 * formatter is right; its own tests do.
 */
export function textOf({ value, style }: BookCell, dates: DateSystem): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'object') return value.error;
  if (typeof value === 'number') return numberText(value, style.numberFormat, dates);
  return HAS_TEXT_SECTION.test(style.numberFormat)
    ? formatText(style.numberFormat, value, { throws: false, invalid: value })
    : value;
}

function numberText(value: number, format: string, dates: DateSystem): string {
  const shown = numberShower(format, dates)(value);
  return OUT_OF_RANGE.test(shown) ? numberShower('General', dates)(value) : shown;
}
