import { Decimal } from 'decimal.js';
import { boundBehind } from './after';
import { smallNumber } from './kanji';
import type { ValueNotation } from './types';

const MONTHS = 12;
const TIMES =
  /^(?:隔月|(?<months>\d{1,2})[かカヵヶケ箇]月|(?<quarter>各?四半期)|(?<half>半年|各?半期)|(?<long>隔[年週]|\d{1,2}(?:年|週間?)))(?:ごと)?(?:に(?:つき)?)?(?<often>\d{1,3}|[一二三四五六七八九十]{1,2})回(?<bound>以上|程度|以下)?(?:開催|実施|派遣|配布)?$/;

/**
 * How often in a time longer than a month: 隔月１回 and 2か月に１回 are 6 times a year. Unreadable where that is no whole
 * number (隔年１回, 5か月に１回); null for other text.
 */
export function oftenFrom(text: string): ValueNotation | null {
  const groups = TIMES.exec(text)?.groups;
  if (!groups) return null;
  const { months, quarter, half, long, often = '', bound } = groups;
  if (long !== undefined) return { kind: 'unreadable' };
  const every = quarter ? 3 : half ? 6 : months === undefined ? 2 : Number(months);
  if (every === 0 || MONTHS % every !== 0) return { kind: 'unreadable' };
  const times = new Decimal(smallNumber(often)).times(every === 1 ? 1 : MONTHS / every);
  const limit = bound === undefined || bound === '程度' ? 'exact' : (boundBehind(bound) ?? 'exact');
  return {
    kind: 'quantity',
    quantity: {
      low: times,
      high: times,
      bound: limit,
      approximate: bound === '程度',
      unit: every === 1 ? '回/月' : '回/年',
      qualifier: null,
    },
  };
}
