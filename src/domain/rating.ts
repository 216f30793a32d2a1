import type { Decimal } from 'decimal.js';

/** The four levels of self-evaluation, best first: 達成できた, 概ね達成できた, 達成はやや不十分, 達成は不十分. */
export type Rating = '◎' | '○' | '△' | '×';

/** Lowest rate in percent of each level above ×; data of the workbook, not a national rule. */
export interface Thresholds {
  readonly excellent: Decimal;
  readonly good: Decimal;
  readonly fair: Decimal;
}
