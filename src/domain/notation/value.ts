import { Decimal } from 'decimal.js';
import type { ValueNotation } from './types';
import { canonicalUnit } from './units';

/** Reads what stands where a figure is expected. */
export function readValue(written: string): ValueNotation {
  const text = written.normalize('NFKC').replace(/\s/g, '');
  if (text === '') return { kind: 'missing', why: 'blank' };
  const match = /^([\d,]+(?:\.\d+)?)(?:[~〜]([\d,]+(?:\.\d+)?))?([^\d]*?)(未満|以下|以上|超)?$/.exec(text);
  if (!match) return { kind: 'unreadable' };
  const [, low = '', high = low, unit = '', bound] = match;
  const bounds = { 未満: 'below', 以下: 'atMost', 以上: 'atLeast', 超: 'above' } as const;
  return {
    kind: 'quantity',
    quantity: {
      low: new Decimal(low.replaceAll(',', '')),
      high: new Decimal(high.replaceAll(',', '')),
      bound: bound ? bounds[bound as keyof typeof bounds] : 'exact',
      approximate: false,
      unit: canonicalUnit(unit),
      qualifier: null,
    },
  };
}
