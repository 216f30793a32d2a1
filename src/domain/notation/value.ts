import type { ScannedFigure } from './figure';
import { findFigures, findPeriods, type FoundPeriod } from './found';
import { isPlainLabel, labelIn, namesIn } from './label';
import { missingFrom } from './missing';
import { tight } from './plain';
import { relativeFrom } from './relative';
import { closedRange, separateReadings } from './several';
import type { Bound, Quantity, ValueNotation } from './types';
import { writeQuantity } from './writeQuantity';

/**
 * Reads what stands where a figure is expected: 486～533, 10％未満, 35,660人(6.1％), 約170万円, 前年度比-2.86ポイント,
 * 集計中, 全国平均を上回る得点. Percentages are percent, 割 and 万 are worked out, units canonical. A text that can be read
 * in several ways (1,5) is ambiguous; one that is no figure is unreadable. Never throws.
 */
export function readValue(written: string): ValueNotation {
  const text = tight(written);
  if (text === '') return { kind: 'missing', why: 'blank' };
  const why = missingFrom(text);
  if (why !== null) return { kind: 'missing', why };
  const periods = findPeriods(text);
  const figures = findFigures(text, periods, { setting: 'cell', circled: false });
  const [first, second] = figures;
  if (first === undefined) return relativeFrom(text) ?? { kind: 'unreadable' };
  if (second === undefined) return oneFigure(text, first, periods);
  return (figures.length === 2 ? twoFigures(text, first, second) : null) ?? separateReadings(text, figures);
}

const COMPARED = /(?:比|差|増減)[(:]?$/;

function oneFigure(text: string, figure: ScannedFigure, periods: readonly FoundPeriod[]): ValueNotation {
  const { quantity, doubts, start, end } = figure;
  if (doubts.length > 0) return { kind: 'ambiguous', candidates: doubts };
  if (quantity.qualifier === 'each') return eachOf(quantity, namesIn(text.slice(0, start)));
  const front = labelIn(text, 0, start, periods);
  const back = labelIn(text, end, text.length, periods);
  const compared = COMPARED.test(text.slice(0, start));
  if (!isPlainLabel(front + back, quantity.unit !== null || compared)) return openRange(quantity, front, back);
  if (/^\(\d+\)$/.test(text))
    return ambiguous(quantity, { ...quantity, low: quantity.low.neg(), high: quantity.high.neg() });
  return changeOf(figure, compared) ?? { kind: 'quantity', quantity };
}

/** 「10～」 and 「～10」. */
function openRange(quantity: Quantity, front: string, back: string): ValueNotation {
  const bound: Bound | null = front === '~' && back === '' ? 'atMost' : front === '' && back === '~' ? 'atLeast' : null;
  if (bound === null || quantity.bound !== 'exact' || !quantity.low.eq(quantity.high)) return { kind: 'unreadable' };
  return { kind: 'quantity', quantity: { ...quantity, bound } };
}

/** 「Ａ研修、Ｂ研修　各1回」: once, or twice in all. */
function eachOf(quantity: Quantity, names: number): ValueNotation {
  const each: Quantity = { ...quantity, qualifier: null };
  if (names < 2) return { kind: 'quantity', quantity };
  return ambiguous(each, { ...each, low: each.low.times(names), high: each.high.times(names) });
}

/** Signed and compared with something (前年度比), in points, or with 増 or 減: a change. 前年度比105％ may be the ratio. */
function changeOf({ quantity, change }: ScannedFigure, compared: boolean): ValueNotation | null {
  const points = quantity.unit === 'ポイント';
  const negative = quantity.low.isNegative();
  if (change || (negative && (points || compared))) return { kind: 'change', quantity, points };
  if (!compared) return null;
  const written = writeQuantity(quantity);
  return { kind: 'ambiguous', candidates: [written, `+${written}`] };
}

function twoFigures(text: string, first: ScannedFigure, second: ScannedFigure): ValueNotation | null {
  const range = closedRange(text, first, second);
  if (range !== null) return range;
  const bracket = text.indexOf('(', first.end);
  if (bracket < 0 || bracket > second.start) return null;
  const outside = readValue(text.slice(0, bracket));
  const inside = readValue(text.slice(bracket + 1).replace(/\)$/, ''));
  if (outside.kind !== 'quantity') return null;
  if (inside.kind === 'quantity') return { kind: 'pair', quantity: outside.quantity, second: inside.quantity };
  return inside.kind === 'change' ? outside : null;
}

function ambiguous(...readings: readonly Quantity[]): ValueNotation {
  return { kind: 'ambiguous', candidates: readings.map(writeQuantity) };
}
