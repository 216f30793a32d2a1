import type { Cell } from '../../../sheet/sheet';

/** A cell as Office.js gives it, a piece from each of its arrays. */
export interface RawCell {
  readonly value: unknown;
  readonly type: unknown;
  readonly formula: unknown;
  readonly text: unknown;
  readonly format: unknown;
}

/**
 * The cell, undefined for a blank one. A text that begins with "=" reads in `formulas` like a formula; only that its
 * value is the very same text tells it apart (docs/excel-rules.md, read-formula-or-text).
 */
export function cellOf({ value, type, formula, text, format }: RawCell): Cell | undefined {
  const isFormula = typeof formula === 'string' && formula.startsWith('=') && formula !== value;
  const shared = {
    shown: typeof value === 'string' && type !== 'Error' ? value : String(text),
    format: typeof format === 'string' && format !== '' ? format : 'General',
    ...(isFormula && { formula: formula.slice(1) }),
  };
  if (typeof value === 'string' && type === 'Error') return { value: { error: value }, ...shared };
  if (value === '' && !isFormula) return undefined;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return { value, ...shared };
  return undefined;
}
