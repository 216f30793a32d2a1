import type { DateSystem } from '../../../src/sheet/sheet';
import type { BookValue } from './book';
import type { Content } from './contents';
import { LONGEST_FORMULA, LONGEST_TEXT, MOST_LINE_FEEDS } from './limits';
import { checkFormula } from './references';
import { refused } from './refused';
import { typed } from './typing';

const LOCATION = 'Range.values';
const TEXT_FORMAT = '@';

/** What a cell of a number format holds after a value was typed into it, and the format it then has if that changes. */
export function typedContent(
  value: string | number | boolean,
  format: string,
  dates: DateSystem,
): { readonly content: Content; readonly format?: string } {
  if (typeof value !== 'string' && format !== TEXT_FORMAT) return { content: { value: number(value) } };
  // a number typed into a text cell is text (Range.Value, VBA; through Office.js to be confirmed: docs/real-excel.md)
  const text = typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
  checkLength(text, format);
  const result = typed(text, { format, dates });
  const content =
    result.formula === undefined ? { value: checked(result.value) } : { formula: formula(result.formula) };
  return result.format === undefined ? { content } : { content, format: result.format };
}

/** excel-rules: formula-length. */
function checkLength(text: string, format: string): void {
  const tooLong = text.length > LONGEST_FORMULA && text.length <= LONGEST_TEXT;
  if (tooLong && text.startsWith('=') && format !== TEXT_FORMAT) throw refused('FormulaLengthExceedsLimit', LOCATION);
}

/** excel-rules: text-length, text-line-feeds. */
function checked(value: BookValue): BookValue {
  if (typeof value !== 'string') return value;
  const feeds = value.split('\n').length - 1;
  if (value.length > LONGEST_TEXT || feeds > MOST_LINE_FEEDS) throw refused('InvalidArgument', LOCATION);
  return value;
}

function formula(text: string): string {
  checkFormula(text, LOCATION);
  return text;
}

function number(value: number | boolean): number | boolean {
  if (typeof value === 'number' && !Number.isFinite(value)) throw refused('InvalidArgument', LOCATION);
  return value;
}
