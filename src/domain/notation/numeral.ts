import { Decimal } from 'decimal.js';
import { kanjiDigitsAt, smallNumber } from './kanji';
import { matchAt, type Setting } from './scan';
import { unitAt } from './units';
import { vulgarFraction } from './vulgar';

/** A number without sign or unit as scanned. */
export interface ScannedNumeral {
  readonly value: Decimal;
  /** Other readings, in plain digits, where the way of writing leaves them open (1,5). */
  readonly doubts: readonly string[];
  /** 万 or the like stands behind the digits: it may be meant for a number before as well (８～10万人). */
  readonly scale: Decimal | null;
  readonly end: number;
}

const DIGITS = /\d+(?:,\d+)*(?:\.\d+)?/y;
/** As Excel shows a large or small number in a narrow column: 1.2E+05. */
const POWER = /\d(?:\.\d{1,14})?E[+-]\d{1,2}(?!\d)/y;
const ZERO = /ゼロ|零/y;
const SPREAD_DIGITS = /\d(?: \d(?![\d.,])){1,12}/y;
const KANJI_TENS = /(?!十分)[一二三四五六七八九]?十[一二三四五六七八九]?/y;
const CIRCLE = '〇';
const GROUPED = /^[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/;
const SCALES: Readonly<Record<string, number>> = { 十: 1e1, 百: 1e2, 千: 1e3, 万: 1e4, 億: 1e8, 兆: 1e12 };
const MYRIAD = 1e4;
/** 百二十, 千人: nothing stands before the power. */
const BARE_POWER = /[百千]/y;

/** Words that begin like a power of ten. */
const NO_SCALE = /^(?:千[葉代曲歳早川]|百貨|百歳|十分|万が|万一)/;

/** More digits than any figure of a workbook has. */
const MOST_DIGITS = 20;
const isTooLong = (written: string): boolean => written.replace(/\D/g, '').replace(/^0+/, '').length > MOST_DIGITS;

/** The number that begins at a place of plain text: 1,865, 15.7, ８万, 1億2,000万, 3 5; in a cell also 三十五. */
export function numeralAt(text: string, at: number, setting: Setting): ScannedNumeral | null {
  const first = chunkAt(text, at, setting) ?? (setting === 'cell' ? bareStart(text, at) : null);
  return first === null ? null : scaled(text, first, setting);
}

interface Chunk {
  readonly value: Decimal;
  readonly doubts: readonly string[];
  readonly end: number;
}

/** What stands before a leading 百 or 千: one of them. */
function bareStart(text: string, at: number): Chunk | null {
  const power = matchAt(BARE_POWER, text, at) && scaleAt(text, at);
  return power === null ? null : { value: new Decimal(1), doubts: [], end: at };
}

function chunkAt(text: string, at: number, setting: Setting): Chunk | null {
  const exact = setting === 'cell' ? (exactAt(text, at) ?? vulgarAt(text, at)) : null;
  if (exact) return exact;
  const spread = matchAt(SPREAD_DIGITS, text, at);
  if (spread) return chunk(spread[0].replaceAll(' ', ''), at + spread[0].length);
  const match = matchAt(DIGITS, text, at);
  if (match) return withVulgar(text, chunk(match[0], at + match[0].length));
  return setting === 'cell' ? kanjiAt(text, at) : null;
}

/** 十二, 二六四; 〇件 may be none, or a form that nobody filled. */
function kanjiAt(text: string, at: number): Chunk | null {
  const tens = matchAt(KANJI_TENS, text, at)?.[0];
  if (tens !== undefined) return { value: new Decimal(smallNumber(tens)), doubts: [], end: at + tens.length };
  if (text.charAt(at) === CIRCLE && unitAt(text, at + 1)?.short === false)
    return { value: new Decimal(0), doubts: ['0'], end: at + 1 };
  const found = kanjiDigitsAt(text, at);
  if (found === null || isTooLong(found.digits)) return null;
  return { value: new Decimal(found.digits), doubts: found.doubts, end: found.end };
}

/** 1.2E+05 and ゼロ. */
function exactAt(text: string, at: number): Chunk | null {
  const zero = matchAt(ZERO, text, at)?.[0];
  const written = zero ?? matchAt(POWER, text, at)?.[0];
  if (written === undefined) return null;
  return { value: new Decimal(zero === undefined ? written : 0), doubts: [], end: at + written.length };
}

/** ½ alone may be a half of something or its share. */
function vulgarAt(text: string, at: number): Chunk | null {
  const value = vulgarFraction(text.charAt(at));
  if (value === null) return null;
  const readings = [value, value.times(100)].map((reading) => reading.toDecimalPlaces(2).toFixed());
  const alone = at <= 1 && at + 1 === text.length && !/[~\d]/.test(text.charAt(0));
  const doubts = alone ? [`${readings[0] ?? ''}`, `${readings[1] ?? ''}%`] : [];
  return { value, doubts, end: at + 1 };
}

/** 1½ */
function withVulgar(text: string, whole: Chunk | null): Chunk | null {
  const part = whole && whole.value.isInteger() ? vulgarFraction(text.charAt(whole.end)) : null;
  return whole && part ? { ...whole, value: whole.value.plus(part), end: whole.end + 1 } : whole;
}

function chunk(written: string, end: number): Chunk | null {
  if (isTooLong(written)) return null;
  const digits = written.replaceAll(',', '');
  const sure = digits === written || GROUPED.test(written);
  return { value: new Decimal(digits), doubts: sure ? [] : commaReadings(written), end };
}

/** 1,5 is 1.5 with a comma for the point, or 15 with one too many; 2,3 may be two or three as well. */
function commaReadings(written: string): readonly string[] {
  const parts = written.split(',');
  const joined = new Decimal(parts.join('')).toFixed();
  const [from = '', to = ''] = parts;
  if (parts.length > 2 || to.includes('.')) return [joined];
  const range = Number(to) === Number(from) + 1 ? [`${from}～${to}`] : [];
  return [...range, `${from}.${to}`, joined];
}

/** 1億2,000万: sums the parts before 万, 億 and 兆; 千, 百 and 十 count within a part. */
function scaled(text: string, first: Chunk, setting: Setting): ScannedNumeral {
  let total = new Decimal(0);
  let section = new Decimal(0);
  let pending: Chunk | null = first;
  let end = first.end;
  let scale: Decimal | null = null;
  for (let power = scaleAt(text, end); power !== null; power = scaleAt(text, end)) {
    const amount: Decimal = pending?.value ?? new Decimal(section.isZero() ? 1 : 0);
    if (power < MYRIAD) {
      section = section.plus(amount.times(power));
    } else {
      total = total.plus(section.plus(pending?.value ?? 0).times(power));
      section = new Decimal(0);
    }
    scale = (scale ?? new Decimal(1)).times(power);
    end += 1;
    pending = chunkAt(text, end, setting);
    end = pending?.end ?? end;
  }
  return { value: total.plus(section).plus(pending?.value ?? 0), doubts: first.doubts, scale, end };
}

function scaleAt(text: string, at: number): number | null {
  const power = SCALES[text.charAt(at)];
  return power === undefined || NO_SCALE.test(text.slice(at, at + 2)) ? null : power;
}
