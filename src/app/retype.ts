import type { Place } from '../domain/field';
import { isCellError, type Cell, type Sheet } from '../sheet/sheet';
import type { CellEdit, CellState, Entry } from '../workbook/port/edit';
import { cellOn, isCovered, stateOf } from './typing';

/** What a person may do with a cell where there is no Excel to type into. */
export type Retypable =
  /** `text` is what the field holds at first. */
  | { readonly kind: 'free'; readonly text: string }
  /** `formula` without "=". */
  | { readonly kind: 'formula'; readonly formula: string }
  | { readonly kind: 'error' }
  | { readonly kind: 'covered' };

/** What typing comes to. `percent`: a number without its sign, which would mean a hundredth or the whole. */
export type Retyped =
  | { readonly kind: 'same' }
  | { readonly kind: 'percent' }
  | { readonly kind: 'too-long' }
  | { readonly kind: 'edit'; readonly edit: CellEdit };

/** A formula, an error and a cell under a merge are left to Excel. */
export function retypable(sheets: readonly Sheet[], place: Place): Retypable {
  const cell = cellOn(sheets, place);
  if (isCovered(sheets, place)) return { kind: 'covered' };
  if (cell?.formula !== undefined) return { kind: 'formula', formula: cell.formula };
  if (cell && isCellError(cell.value)) return { kind: 'error' };
  return { kind: 'free', text: cell ? fieldText(cell) : '' };
}

/**
 * The edit for a text typed into a cell that is `free`: text stays text, a number in a cell with a number or a blank one
 * becomes a number in the cell's own format. Nothing typed ever becomes a formula.
 */
export function retyped(sheets: readonly Sheet[], place: Place, text: string): Retyped {
  const cell = cellOn(sheets, place);
  const before = stateOf(cell);
  if (text.length > LONGEST) return { kind: 'too-long' };
  if (cell && text === fieldText(cell)) return { kind: 'same' };
  const after = afterTyping(before, text.replace(/\r\n?/g, '\n'));
  if (after === 'percent') return { kind: 'percent' };
  const isSame = JSON.stringify(after.entry) === JSON.stringify(before.entry);
  return isSame ? { kind: 'same' } : { kind: 'edit', edit: { ...place, before, after } };
}

/** What a cell of Excel holds at most. */
const LONGEST = 32_767;
const DIGITS = 15;
const TEXT = '@';

/** A number as it is typed: with all its digits, in hundredths where the cell shows them. */
function fieldText({ value, shown, format }: Cell): string {
  if (typeof value !== 'number' || isDate(format)) return shown;
  return isPercent(format) ? `${Number((value * 100).toPrecision(DIGITS))}%` : String(value);
}

function afterTyping(before: CellState, text: string): CellState | 'percent' {
  const { entry, format } = before;
  if (text === '') return { entry: { kind: 'blank' }, format };
  const typed = entry.kind === 'text' || format === TEXT || isDate(format) ? null : numberOf(text);
  if (!typed) return { entry: { kind: 'text', text }, format: entry.kind === 'text' ? format : TEXT };
  if (typed.isPercent === isPercent(format)) return { entry: numeric(typed), format };
  if (isPercent(format)) return 'percent';
  return { entry: numeric(typed), format: typed.decimals > 0 ? '0.00%' : '0%' };
}

interface TypedNumber {
  readonly number: number;
  readonly isPercent: boolean;
  readonly decimals: number;
}

function numeric({ number, isPercent }: TypedNumber): Entry {
  return { kind: 'number', number: isPercent ? Number((number / 100).toPrecision(DIGITS)) : number };
}

/** Whole, decimal, with or without commas by thousands, in either width. */
function numberOf(text: string): TypedNumber | null {
  const plain = text.normalize('NFKC').replace('−', '-').trim();
  const match = /^([+-]?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.(\d+))?)(%?)$/.exec(plain);
  if (!match) return null;
  const [, digits = '', decimals = '', sign] = match;
  return { number: Number(digits.replaceAll(',', '')), isPercent: sign === '%', decimals: decimals.length };
}

function isPercent(format: string): boolean {
  return withoutTexts(format).includes('%');
}

function isDate(format: string): boolean {
  return format !== 'General' && /[ymdhseg]/i.test(withoutTexts(format).replace(/E[+-]|General/gi, ''));
}

/** A number format without what it shows as it stands there. */
function withoutTexts(format: string): string {
  return format.replace(/"[^"]*"|\\.|_.|\[[^\]]*\]/g, '');
}
