import type { Decimal } from 'decimal.js';
import { unitBehind } from './after';
import { smallNumber } from './kanji';
import { numeralAt, type ScannedNumeral } from './numeral';
import { matchAt, type Setting } from './scan';
import { unitAt } from './units';

/** One number or a range with its unit, without what stands before and behind. */
export interface ScannedAmount {
  readonly low: Decimal;
  readonly high: Decimal;
  readonly unit: string | null;
  /** 割 is a rounded share. */
  readonly approximate: boolean;
  /** Other readings as they would be written plainly; empty where there is only one. */
  readonly doubts: readonly string[];
  readonly end: number;
}

const CONNECTOR: Readonly<Record<Setting, RegExp>> = {
  cell: / ?(~|-|から|ないし|乃至) ?([-+▲△]?)/y,
  /** 15.7％から19.0％に上昇 is no range. */
  text: / ?(~|-|ないし|乃至) ?([-+▲△]?)/y,
};
const SHARE = / ?割(?![合引当り])(?:(\d|[一二三四五六七八九])分)?(?:(\d|[一二三四五六七八九])厘)?/y;

/** The number or range that begins at a place of plain text; `negative` where a minus stands before it. */
export function amountAt(text: string, at: number, negative: boolean, setting: Setting): ScannedAmount | null {
  const first = part(text, at, negative, setting);
  if (first === null) return null;
  return rangeAt(text, first, setting) ?? single(first);
}

interface Part {
  readonly value: Decimal;
  readonly numeral: ScannedNumeral;
  readonly unit: string | null;
  readonly share: boolean;
  readonly end: number;
}

function part(text: string, at: number, negative: boolean, setting: Setting): Part | null {
  const numeral = numeralAt(text, at, setting);
  if (numeral === null) return null;
  if (!/^\d/.test(text.charAt(at)) && !isCountedWord(text, numeral.end)) return null;
  const share = matchAt(SHARE, text, numeral.end);
  const sign = negative ? -1 : 1;
  if (share) {
    const [, percent = '0', tenths = '0'] = share;
    const value = numeral.value
      .times(10)
      .plus(smallNumber(percent))
      .plus(smallNumber(tenths) / 10);
    return { value: value.times(sign), numeral, unit: '%', share: true, end: numeral.end + share[0].length };
  }
  const unit = unitBehind(text, numeral.end, setting);
  const value = numeral.value.times(sign);
  return { value, numeral, unit: unit?.unit ?? null, share: false, end: unit?.end ?? numeral.end };
}

/** A number in kanji counts only with a unit that is none of one character, or alone: 三か所, 十五, but 一部, 一定, 三者. */
function isCountedWord(text: string, end: number): boolean {
  const unit = unitAt(text, end);
  if (unit !== null) return !unit.short;
  return (
    !/^[\p{Script=Han}\p{Script=Katakana}]/u.test(text.slice(end)) ||
    /^(?:割|以|未満|超|程度|前後)/.test(text.slice(end, end + 2))
  );
}

function single({ value, numeral, unit, share, end }: Part): ScannedAmount {
  const doubts = numeral.doubts.map((reading) => `${value.isNegative() ? '-' : ''}${reading}${unit ?? ''}`);
  return { low: value, high: value, unit, approximate: share, doubts, end };
}

/** 486～533, 2～3回, 5%～10%, 8～10万人, ６～７割; null where no second number of the same unit follows. */
function rangeAt(text: string, first: Part, setting: Setting): ScannedAmount | null {
  const connector = matchAt(CONNECTOR[setting], text, first.end);
  if (!connector) return null;
  const [all, stroke, sign] = connector;
  const second = part(text, first.end + all.length, sign !== '' && sign !== '+', setting);
  if (second === null || (first.unit !== null && second.unit !== null && first.unit !== second.unit)) return null;
  if (stroke === '-' && sign !== '') return null;
  const low = sharedScale(first, second);
  const unit = second.unit ?? first.unit;
  const range = { low, high: second.value, unit, approximate: first.share || second.share, end: second.end };
  return { ...range, doubts: rangeDoubts(range, first, second, stroke === '-') };
}

/** 8～10万人 is 80,000 to 100,000, but 500～1万人 begins at 500; ２～３割 is 20 to 30 %. */
function sharedScale(first: Part, second: Part): Decimal {
  if (second.share && !first.share && first.unit === null) return first.value.times(10);
  const { scale } = second.numeral;
  if (scale === null || first.numeral.scale !== null || first.unit !== null) return first.value;
  const scaled = first.value.times(scale);
  return scaled.lte(second.value) ? scaled : first.value;
}

function rangeDoubts(
  { low, high, unit }: { readonly low: Decimal; readonly high: Decimal; readonly unit: string | null },
  first: Part,
  second: Part,
  stroke: boolean,
): readonly string[] {
  const written = unit ?? '';
  if (low.gt(high)) {
    const turned = `${high.toFixed()}～${low.toFixed()}${written}`;
    return stroke ? [turned, `${low.minus(high).toFixed()}${written}`] : [turned];
  }
  if (first.numeral.doubts.length === 0 && second.numeral.doubts.length === 0) return [];
  const readings = ({ value, numeral }: Part): readonly string[] =>
    numeral.doubts.length > 0 ? numeral.doubts : [value.toFixed()];
  return readings(first).flatMap((from) => readings(second).map((to) => `${from}～${to}${written}`));
}
