import type { BookCell } from '../../book/book';

/** excel-rules: read-values, merge-non-anchor-read. */
export function valueOf({ value }: BookCell): string | number | boolean {
  return typeof value === 'object' && value !== null ? value.error : (value ?? '');
}

/** excel-rules: read-formulas, read-formula-or-text (a text that begins with "=" reads like a formula). */
export function shown(cell: BookCell): string | number | boolean {
  return cell.formula ?? valueOf(cell);
}

/** excel-rules: read-value-types. */
export function typeOf({ value }: BookCell): string {
  if (value === null) return 'Empty';
  if (typeof value === 'object') return 'Error';
  if (typeof value === 'string') return 'String';
  return typeof value === 'number' ? 'Double' : 'Boolean';
}
