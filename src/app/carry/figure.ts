import type { Place } from '../../domain/field';
import type { Sheet } from '../../sheet/sheet';
import type { CellEdit } from '../../workbook/port/edit';
import { cellOn, stateOf, typed } from '../typing';

const PLAIN = /^-?\d+(?:\.\d+)?$/;
const GROUPED = /^-?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;
const PERCENT = /^(-?\d+(?:\.\d+)?)%$/;

/** How many digits a double keeps. */
const DIGITS = 15;

/**
 * The edit that brings a cell to a figure as the form shows it: a number stays a number where its format shows just that
 * text, anything else (486～533, 250か所) becomes text. Null where the cell says so already.
 */
export function figureEdit(sheets: readonly Sheet[], place: Place, text: string): CellEdit | null {
  const cell = cellOn(sheets, place);
  if (typeof cell?.value !== 'number') return typed(sheets, place, text);
  const number = numberShownAs(text.normalize('NFKC'), cell.format);
  if (number === null) return typed(sheets, place, text);
  if (number === cell.value) return null;
  const after = { entry: { kind: 'number', number }, format: cell.format } as const;
  return { ...place, before: stateOf(cell), after };
}

/** The number that a format shows as this text; null where that is not certain. */
function numberShownAs(text: string, format: string): number | null {
  if (PLAIN.test(text) && shows(format, '', decimals(text))) return Number(text);
  if (GROUPED.test(text) && shows(format, '#,##', decimals(text))) return Number(text.replaceAll(',', ''));
  const [, percent] = PERCENT.exec(text) ?? [];
  if (percent === undefined || !shows(format.replace(/%$/, ''), '', decimals(percent)) || !format.endsWith('%'))
    return null;
  return Number((Number(percent) / 100).toPrecision(DIGITS));
}

function shows(format: string, prefix: string, places: number): boolean {
  if (format === 'General') return prefix === '';
  return format === `${prefix}0${places > 0 ? `.${'0'.repeat(places)}` : ''}`;
}

const decimals = (text: string): number => text.split('.')[1]?.length ?? 0;
