import { Decimal } from 'decimal.js';
import { smallNumber } from './kanji';
import { matchAt } from './scan';
import { vulgarFraction } from './vulgar';

/** A part of a whole in percent, and where it ends. */
export interface ScannedFraction {
  readonly percent: Decimal;
  readonly end: number;
}

const COUNT = '(\\d{1,4}|[一二三四五六七八九十]{1,3})';
const PARTS = new RegExp(`${COUNT}分の${COUNT}(?![\\d一二三四五六七八九十])`, 'y');
const HALF = /半(?:数|分)(?!\p{Script=Han}|-)|半(?:数|分)(?=以[上下]|未満|超|程度|前後|達成|実施|[弱強]$)/uy;
/** 1/3 alone may be a day; with these words beside it, it is a fraction. */
const STROKE = /(\d{1,3})\/(\d{1,3})(?=以[上下]|未満|超|程度|前後|を(?:超え|上回|下回)|の(?:市町村|保険者|圏域))/y;
const ABOUT_STROKE = /(\d{1,3})\/(\d{1,3})(?![\d/万千])/y;
const ABOUT = /(?:約|ほぼ|おおむね|概ね|およそ)$/;
const AS_SHARE = /^(?:以[上下]|未満|超|程度|前後|を(?:超え|上回|下回)|の(?:市町村|保険者|圏域))/;
const HALF_PERCENT = 50;
const WHOLE = 100;

/** 3分の1, 三分の二, 半数, 半分, 1/3以上 at a place of plain text; null for anything else, also for a whole of zero. */
export function fractionAt(text: string, at: number): ScannedFraction | null {
  const half = matchAt(HALF, text, at);
  if (half) return { percent: new Decimal(HALF_PERCENT), end: at + half[0].length };
  const parts = matchAt(PARTS, text, at);
  if (parts) return percent(parts[2], parts[1], at + parts[0].length);
  if (/\d/.test(text.charAt(at - 1))) return null;
  const sign = vulgarFraction(text.charAt(at));
  if (sign) return isShare(text, at) ? { percent: sign.times(WHOLE), end: at + 1 } : null;
  const about = ABOUT.test(text.slice(Math.max(0, at - 4), at));
  const stroke = matchAt(about ? ABOUT_STROKE : STROKE, text, at);
  return stroke && percent(stroke[1], stroke[2], at + stroke[0].length);
}

/** ½以上, 約½, 全市町村の½: not a half of one. */
const isShare = (text: string, at: number): boolean =>
  AS_SHARE.test(text.slice(at + 1, at + 5)) ||
  /(?:約|ほぼ|おおむね|概ね|およそ|の)$/.test(text.slice(Math.max(0, at - 4), at));

function percent(part = '', whole = '', end: number): ScannedFraction | null {
  const [some, all] = [smallNumber(part), smallNumber(whole)];
  if (!(some > 0 && all > 0)) return null;
  return { percent: new Decimal(WHOLE).times(some).div(all), end };
}
