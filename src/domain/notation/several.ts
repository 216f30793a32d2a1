import type { ScannedFigure } from './figure';
import { unitsAgree } from './units';
import type { ValueNotation } from './types';
import { writeQuantity } from './writeQuantity';

/** More figures than this, or a longer text, is a list or a sentence and no value. */
const MOST_FIGURES = 4;
const LONGEST = 60;

/** 10人以上20人以下 is a range; with 超 or 未満 it has no closed form and a person decides. */
export function closedRange(text: string, first: ScannedFigure, second: ScannedFigure): ValueNotation | null {
  const [low, high] = [first.quantity, second.quantity];
  const between = text.slice(first.end, second.start);
  const upwards = low.bound === 'atLeast' || low.bound === 'above';
  const downwards = high.bound === 'atMost' || high.bound === 'below';
  if (!upwards || !downwards || !/^[、,~]?$/.test(between)) return null;
  if (text.length !== second.end || first.start !== 0 || !unitsAgree(low.unit, high.unit)) return null;
  const range = { ...low, high: high.high, unit: high.unit ?? low.unit, bound: 'exact' } as const;
  if (low.low.gt(high.high)) return null;
  const closed = low.bound === 'atLeast' && high.bound === 'atMost';
  return closed ? { kind: 'quantity', quantity: range } : { kind: 'ambiguous', candidates: [writeQuantity(range)] };
}

/** Several figures where one is expected: each of them may be meant, or 15 000 in one, or 2、3回 as a range. */
export function separateReadings(text: string, figures: readonly ScannedFigure[]): ValueNotation {
  if (figures.length > MOST_FIGURES || text.length > LONGEST) return { kind: 'unreadable' };
  const single = figures.flatMap(({ quantity, doubts }) => (doubts.length > 0 ? doubts : [writeQuantity(quantity)]));
  return { kind: 'ambiguous', candidates: [...new Set([...joinedReadings(text, figures), ...single])] };
}

function joinedReadings(text: string, figures: readonly ScannedFigure[]): readonly string[] {
  const [first, second] = figures;
  if (!first || !second || figures.length > 2 || first.quantity.unit !== null) return [];
  const between = text.slice(first.end, second.start);
  const unit = second.quantity.unit ?? '';
  if (between === ' ') return [`${first.quantity.low.toFixed()}${text.slice(second.at, second.end)}`];
  const next = first.quantity.low.plus(1).eq(second.quantity.low);
  return next && /^[、,・]$/.test(between)
    ? [`${first.quantity.low.toFixed()}～${second.quantity.high.toFixed()}${unit}`]
    : [];
}
