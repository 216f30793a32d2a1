import { Decimal } from 'decimal.js';
import { unitBehind } from './after';
import { baseBehind, LONGEST_BASE } from './base';
import { fractionAt } from './fraction';
import { smallNumber } from './kanji';
import { numeralAt } from './numeral';
import { matchAt, type Setting } from './scan';
import { unitAt } from './units';

/** One number with its unit. */
export interface Part {
  readonly value: Decimal;
  /** Other readings of its digits without sign or unit; empty where there is only one. */
  readonly doubts: readonly string[];
  /** 万 or the like stands behind the digits. */
  readonly scale: Decimal | null;
  readonly unit: string | null;
  /** Written in 割, a rounded share. */
  readonly share: boolean;
  readonly end: number;
}

const SHARE = / ?割(?![合引当り])(?:(\d|[一二三四五六七八九])分)?(?:(\d|[一二三四五六七八九])厘)?/y;
/** 1年半, 2倍半. */
const AND_A_HALF = /半(?!\p{Script=Han}(?!度))|半(?=程|以|未|前)/uy;
const HALVED = new Set(['年', 'か月', '週', '日', '時間', '倍']);
/** 半年, 半日. */
const HALF_OF = /半(?=(?:年|日)(?:間|[^\p{Script=Han}\p{Script=Katakana}]|$|以|程|未|前))/uy;
const HALF = 0.5;

/** The number that begins at a place of plain text, with 割, a fraction or a unit; null where none begins. */
export function partAt(text: string, at: number, negative: boolean, setting: Setting): Part | null {
  const found = setting === 'cell' ? (fractionPart(text, at) ?? halfPart(text, at)) : null;
  const part = found ?? numberPart(text, at, setting);
  return part === null || !negative ? part : { ...part, value: part.value.neg() };
}

const PLAIN = { doubts: [], scale: null, share: false } as const;

function fractionPart(text: string, at: number): Part | null {
  const fraction = fractionAt(text, at);
  return fraction && { ...PLAIN, value: fraction.percent, unit: '%', end: fraction.end };
}

function halfPart(text: string, at: number): Part | null {
  const unit = matchAt(HALF_OF, text, at) ? unitAt(text, at + 1) : null;
  return unit && { ...PLAIN, value: new Decimal(HALF), unit: unit.unit, end: unit.end };
}

function numberPart(text: string, at: number, setting: Setting): Part | null {
  const numeral = numeralAt(text, at, setting);
  if (numeral === null) return null;
  if (!/^\d/.test(text.charAt(at)) && !isCountedWord(text, numeral.end)) return null;
  const { value, doubts, scale } = numeral;
  const share = matchAt(SHARE, text, numeral.end);
  if (share) {
    const [all, percent = '0', tenths = '0'] = share;
    const shared = value
      .times(10)
      .plus(smallNumber(percent))
      .plus(smallNumber(tenths) / 10);
    return { value: shared, doubts, scale, unit: '%', share: true, end: numeral.end + all.length };
  }
  const unit = unitBehind(text, numeral.end, setting);
  const end = unit?.end ?? numeral.end;
  const half = unit !== null && HALVED.has(unit.unit) && matchAt(AND_A_HALF, text, end) !== null;
  return {
    value: half ? value.plus(HALF) : value,
    doubts,
    scale,
    unit: unit?.unit ?? null,
    share: false,
    end: half ? end + 1 : end,
  };
}

/** A number in kanji counts only with a unit that is none of one character, or alone: 三か所, 十五, but 一部, 一定, 三者. */
function isCountedWord(text: string, end: number): boolean {
  const unit = unitAt(text, end);
  if (unit !== null) return !unit.short;
  if (baseBehind(text.slice(end, end + LONGEST_BASE)) !== null) return true;
  return (
    !/^[\p{Script=Han}\p{Script=Katakana}]/u.test(text.slice(end)) ||
    /^(?:割|以|未満|超|程度|前後)/.test(text.slice(end, end + 2))
  );
}
