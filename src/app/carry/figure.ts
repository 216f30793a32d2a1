import type { Place } from '../../domain/field';
import type { Sheet } from '../../sheet/sheet';
import type { CellEdit } from '../../workbook/port/edit';
import { numberShownAs } from '../numberShown';
import { cellOn, stateOf, typed } from '../typing';

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
