import { boundBehind } from './after';
import { bracketedFrom } from './bracket';
import type { ScannedFigure } from './figure';
import { findFigures, findPeriods, type FoundPeriod } from './found';
import {
  isCalledOff,
  isPlainBack,
  isPlainFront,
  isProvisional,
  labelIn,
  namesCount,
  namesIn,
  unitOfLabel,
} from './label';
import { countedOn, withoutBase } from './base';
import { inTens } from './decade';
import { numberSign, withoutMarks } from './marks';
import { missingFrom } from './missing';
import { tight } from './plain';
import { oftenFrom } from './often';
import { relativeFrom, relativeShare } from './relative';
import { closedRange, countAndRate, perTime, realAndTotal, separateReadings, twoOrThree } from './several';
import { shareFrom } from './share';
import type { Bound, Quantity, ValueNotation } from './types';
import { writeChange, writeQuantity } from './writeQuantity';

/** A longer text is no figure with its share. */
const LONGEST_COMPOSED = 60;

/**
 * Reads what stands where a figure is expected: 486～533, 10％未満, 35,660人(6.1％), 約170万円, 前年度比-2.86ポイント,
 * 11/35市町村, 集計中, 全国平均を上回る得点. Percentages are percent, 割 and 万 are worked out, units canonical. A text that
 * can be read in several ways (1,5) is ambiguous; one that is no figure is unreadable. Never throws.
 */
export function readValue(written: string): ValueNotation {
  return valueOf(withoutMarks(tight(written)));
}

function valueOf(text: string): ValueNotation {
  if (text === '') return { kind: 'missing', why: 'blank' };
  const why = missingFrom(text);
  if (why !== null) return { kind: 'missing', why };
  const composed = text.length > LONGEST_COMPOSED ? null : (shareFrom(text, valueOf) ?? bracketedFrom(text, valueOf));
  const read = composed ?? oftenFrom(text);
  if (read !== null) return read;
  const { text: bare, base } = withoutBase(text);
  return countedOn(figureFrom(bare), base);
}

function figureFrom(text: string): ValueNotation {
  const periods = findPeriods(text);
  const figures = findFigures(text, periods, { setting: 'cell', circled: false });
  const [first, second] = figures;
  if (first === undefined) return relativeFrom(text) ?? numberSign(text) ?? { kind: 'unreadable' };
  if (second === undefined) return oneFigure(text, first, periods);
  const together = figures.length > 2 ? null : asOne(text, first, second);
  return together ?? separateReadings(text, figures);
}

/** Two figures that are one value. */
function asOne(text: string, first: ScannedFigure, second: ScannedFigure): ValueNotation | null {
  return (
    closedRange(text, first, second) ??
    twoOrThree(text, first, second) ??
    perTime(text, first, second) ??
    countAndRate(text, first, second) ??
    realAndTotal(text, first, second)
  );
}

const COMPARED = /(?:比|差|増減)[(:]?$/;
/** What a change is counted from: 前年度より, H27に比べ. */
const CHANGED_FROM = /^[\p{L}\d]{1,12}?(?:より|から|に比べて?|比で?|と比較して|に対し(?:て)?)$/u;

function oneFigure(text: string, figure: ScannedFigure, periods: readonly FoundPeriod[]): ValueNotation {
  const { doubts, start, end } = figure;
  if (doubts.length > 0) return { kind: 'ambiguous', candidates: doubts };
  const provisional = isProvisional(text.slice(0, start)) || isProvisional(text.slice(end));
  const quantity = provisional ? { ...figure.quantity, approximate: true } : figure.quantity;
  if (quantity.qualifier === 'each') return eachOf(quantity, namesIn(text.slice(0, start)));
  const front = labelIn(text, 0, start, periods);
  const back = labelIn(text, end, text.length, periods);
  const compared = COMPARED.test(text.slice(0, start));
  if (/^\(\d+\)$/.test(text)) return negativeAsWell(quantity);
  const tens = isPlainFront(front, quantity.unit !== null, false) ? inTens(quantity, back) : null;
  if (tens !== null) return tens;
  const between = relativeShare(front, back, quantity);
  if (between !== null) return between;
  const apart =
    unitApart(quantity, front, back) ?? boundApart(quantity, front, back) ?? openRange(quantity, front, back);
  if (apart !== null) return { kind: 'quantity', quantity: apart };
  const telling = quantity.unit !== null || compared || quantity.bound !== 'exact' || namesCount(front);
  if (!quantity.low.isZero() && isCalledOff(text)) return { kind: 'unreadable' };
  const changedFrom = figure.change && CHANGED_FROM.test(text.slice(0, start));
  if (!(changedFrom || isPlainFront(front, telling, figure.change || compared)) || !isPlainBack(back, telling))
    return { kind: 'unreadable' };
  return changeOf({ ...figure, quantity }, compared) ?? { kind: 'quantity', quantity };
}

function negativeAsWell(quantity: Quantity): ValueNotation {
  return ambiguous(quantity, { ...quantity, low: quantity.low.neg(), high: quantity.high.neg() });
}

/** か所：264, (264)か所. */
function unitApart(quantity: Quantity, front: string, back: string): Quantity | null {
  const unit = quantity.unit === null && (front === '' || back === '') ? unitOfLabel(front + back) : null;
  return unit === null ? null : { ...quantity, unit };
}

/** 全国平均（71.0％）以上. */
function boundApart(quantity: Quantity, front: string, back: string): Quantity | null {
  const bound = quantity.bound === 'exact' ? boundBehind(back) : null;
  return bound === null || !isPlainFront(front, true, false) ? null : { ...quantity, bound };
}

/** 「10～」 and 「～10」. */
function openRange(quantity: Quantity, front: string, back: string): Quantity | null {
  const bound: Bound | null = front === '~' && back === '' ? 'atMost' : front === '' && back === '~' ? 'atLeast' : null;
  if (bound === null || quantity.bound !== 'exact' || !quantity.low.eq(quantity.high)) return null;
  return { ...quantity, bound };
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
  return { kind: 'ambiguous', candidates: [writeQuantity(quantity), writeChange(quantity)] };
}

function ambiguous(...readings: readonly Quantity[]): ValueNotation {
  return { kind: 'ambiguous', candidates: readings.map(writeQuantity) };
}
