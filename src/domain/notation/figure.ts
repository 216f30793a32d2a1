import { after, type After } from './after';
import { amountAt, type ScannedAmount } from './amount';
import { before, type Before } from './before';
import type { Setting } from './scan';
import type { Bound, Quantity } from './types';
import { writeQuantity } from './writeQuantity';

/** A figure as scanned, with all that belongs to it. */
export interface ScannedFigure {
  readonly quantity: Quantity;
  /** Written as a change: with a plus sign, or with 増 or 減. */
  readonly change: boolean;
  /** Other readings as they would be written plainly; empty where there is only one. */
  readonly doubts: readonly string[];
  readonly start: number;
  /** Where its number begins. */
  readonly at: number;
  readonly end: number;
}

/** Units that are not counted per year or month (月5％, 年３か月). */
const NOT_PER = new Set(['%', '‰', 'ポイント', '倍', '年', 'か月', '週', '歳']);

/** The figure whose number begins at a place of plain text; nothing before `from` belongs to it. */
export function figureAt(text: string, at: number, from: number, setting: Setting): ScannedFigure | null {
  const front = before(text, at, from, setting);
  const amount = amountAt(text, at, front.sign === '-', setting);
  if (amount === null) return null;
  const back = after(text, amount.end, amount.unit !== null);
  const quantity = quantityOf(front, amount, back);
  return {
    quantity,
    change: front.sign === '+' || front.sign === '±' || back.change !== null,
    doubts: isSignOpen(front, amount, back)
      ? bothSigns(amount)
      : [...amount.doubts, ...boundReadings(quantity, front, back), ...timesReadings(quantity, back)],
    start: front.start,
    at,
    end: back.end,
  };
}

function quantityOf(front: Before, amount: ScannedAmount, back: After): Quantity {
  const falling = back.change === -1;
  const counted = front.per !== null && amount.unit !== null && !NOT_PER.has(amount.unit);
  const unit = counted ? `${amount.unit}/${front.per}` : (amount.unit ?? (front.yen ? '円' : null));
  return {
    low: falling ? amount.high.neg() : amount.low,
    high: falling ? amount.low.neg() : amount.high,
    bound: boundOf(front.bound ?? back.bound ?? 'exact', falling),
    approximate: front.approximate || amount.approximate || back.approximate,
    unit,
    qualifier: front.qualifier ?? back.qualifier,
  };
}

/** 10件以上減 is −10 or less. */
function boundOf(bound: Bound, falling: boolean): Bound {
  if (!falling) return bound;
  const turned = { exact: 'exact', below: 'above', above: 'below', atMost: 'atLeast', atLeast: 'atMost' } as const;
  return turned[bound];
}

/** 「-3人減」 may be a decrease by 3 or a decrease of −3; 「5ポイント改善」 and 「±5」 leave the sign open. */
function isSignOpen({ sign }: Before, { low, high }: ScannedAmount, { change }: After): boolean {
  if (sign === '±') return !(low.isZero() && high.isZero());
  return change === 'unsaid' || (change !== null && sign !== null && (change === -1 || sign === '-'));
}

function bothSigns({ low, unit }: ScannedAmount): readonly string[] {
  const amount = `${low.abs().toFixed()}${unit ?? ''}`;
  return [`-${amount}`, `+${amount}`];
}

/** 「3倍増」 is said of three times as many, and of three times more. */
function timesReadings(quantity: Quantity, { change }: After): readonly string[] {
  if (quantity.unit !== '倍' || change !== 1) return [];
  const more = { ...quantity, low: quantity.low.plus(1), high: quantity.high.plus(1) };
  return [quantity, more].map(writeQuantity);
}

/** 「最大5回以上」 says two things. */
function boundReadings(quantity: Quantity, front: Before, back: After): readonly string[] {
  if (front.bound === null || back.bound === null || front.bound === back.bound) return [];
  return [front.bound, back.bound].map((bound) => writeQuantity({ ...quantity, bound }));
}
