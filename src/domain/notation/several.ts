import { Decimal } from 'decimal.js';
import type { ScannedFigure } from './figure';
import { unitsAgree } from './units';
import type { Quantity, ValueNotation } from './types';
import { writeChange, writeQuantity } from './writeQuantity';

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

/** 1日3回: how often within one of them. */
export function perTime(text: string, first: ScannedFigure, second: ScannedFigure): ValueNotation | null {
  const [time, often] = [first.quantity, second.quantity];
  const per = PER.get(time.unit ?? '');
  const apart = text.slice(first.end, second.start);
  if (per === undefined || first.start !== 0 || !/^(?:あたり|当たり|に)?$/.test(apart) || !isBare(time)) return null;
  if (second.end !== text.length || second.doubts.length > 0 || often.unit === null || often.unit.includes('/'))
    return null;
  if (often.unit === '%' || PER.has(often.unit)) return null;
  return { kind: 'quantity', quantity: { ...often, unit: `${often.unit}/${per}` } };
}

const PER: ReadonlyMap<string, string> = new Map([
  ['日', '日'],
  ['週', '週'],
  ['か月', '月'],
  ['年', '年'],
]);

const isBare = ({ low, high, bound, approximate, qualifier }: Quantity): boolean =>
  low.eq(1) && high.eq(1) && bound === 'exact' && !approximate && qualifier === null;

/** 2、3回: two or three, an idiom of numbers below ten. */
export function twoOrThree(text: string, first: ScannedFigure, second: ScannedFigure): ValueNotation | null {
  const { low, unit } = first.quantity;
  if (
    !/^[1-8一二三四五六七八]、[2-9二三四五六七八九](?![\d〇一二三四五六七八九十])/.test(text) ||
    unit !== null ||
    second.quantity.unit === null
  )
    return null;
  if (!low.plus(1).eq(second.quantity.low) || second.end !== text.length) return null;
  return { kind: 'quantity', quantity: { ...second.quantity, low } };
}

/** 75歳以上 32.1％: the age says whose rate it is. */
const AGE = '歳';

/** 35,660人、6.1％: a count and its rate are two figures of one matter. */
export function countAndRate(text: string, first: ScannedFigure, second: ScannedFigure): ValueNotation | null {
  const { unit } = first.quantity;
  const counted = unit !== null && unit !== '%' && unit !== AGE && second.quantity.unit === '%';
  const alone = first.start === 0 && second.end === text.length && first.doubts.length + second.doubts.length === 0;
  if (!counted || !alone || first.change || second.change) return null;
  const parted = /^[、,/・\s]?$/.test(text.slice(first.end, second.start));
  return parted ? { kind: 'pair', quantity: first.quantity, second: second.quantity } : null;
}

/** 実40人／延べ120人: how many persons, and how often they came. */
export function realAndTotal(text: string, first: ScannedFigure, second: ScannedFigure): ValueNotation | null {
  const [real, total] = [first.quantity, second.quantity];
  if (total.qualifier !== 'total' || real.qualifier !== null || !REAL.test(text.slice(0, first.start))) return null;
  if (second.end !== text.length || first.doubts.length + second.doubts.length > 0) return null;
  if (!unitsAgree(real.unit, total.unit) || !/^[、,/・\s(]?$/.test(text.slice(first.end, second.start))) return null;
  return { kind: 'pair', quantity: real, second: total };
}

const REAL = /^(?:実(?:数|人数|人員|件数)?:?)?$/;

/** Several figures where one is expected: each of them may be meant, or 15 000 in one, or 2、3回 as a range. */
export function separateReadings(text: string, figures: readonly ScannedFigure[]): ValueNotation {
  if (figures.length > MOST_FIGURES || text.length > LONGEST) return { kind: 'unreadable' };
  const single = figures.flatMap(({ quantity, change, doubts }) =>
    doubts.length > 0 ? doubts : [change ? writeChange(quantity) : writeQuantity(quantity)],
  );
  return { kind: 'ambiguous', candidates: [...new Set([...joinedReadings(text, figures), ...single])] };
}

/** 1 234 567, 1、234、567円: marks that part thousands. */
const PARTED = /^\d{1,3}(?:([ 、・'])\d{3}(?:\1\d{3})*)(?![\d.,])/;

function joinedReadings(text: string, figures: readonly ScannedFigure[]): readonly string[] {
  const [first, second] = figures;
  const parted = PARTED.exec(text)?.[0] ?? '';
  const last = figures.at(-1);
  if (
    parted !== '' &&
    figures.length > 2 &&
    last &&
    last.quantity.low.eq(Number(parted.slice(-3))) &&
    last.end > parted.length - 1
  ) {
    const joined = new Decimal(parted.replace(/\D/g, ''));
    return [writeQuantity({ ...last.quantity, low: joined, high: joined })];
  }
  if (!first || !second || figures.length > 2 || first.quantity.unit !== null) return [];
  const between = text.slice(first.end, second.start);
  const unit = second.quantity.unit ?? '';
  if (between === ' ') return [`${first.quantity.low.toFixed()}${text.slice(second.at, second.end)}`];
  if (between === '、' && /^\d{3}$/.test(text.slice(second.at, second.at + 4).replace(/\D$/, ''))) {
    return [writeQuantity({ ...second.quantity, low: thousands(first, second), high: thousands(first, second) })];
  }
  const next = first.quantity.low.plus(1).eq(second.quantity.low);
  return next && /^[、,・]$/.test(between)
    ? [`${first.quantity.low.toFixed()}～${second.quantity.high.toFixed()}${unit}`]
    : [];
}

/** 1、234人: the mark parts the thousands. */
function thousands(first: ScannedFigure, second: ScannedFigure): Quantity['low'] {
  return first.quantity.low.times(1000).plus(second.quantity.low);
}
