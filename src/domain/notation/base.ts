import type { ValueNotation } from './types';

/** Longer than any base with the words around it. */
export const LONGEST_BASE = 22;

/** What a rate is counted on: 人口10万人当たり, 65歳以上人口10万対, 1人あたり. */
const IN_FRONT =
  /^[^\d、,。]{0,10}(?:\d{2}歳以上|第[12]号)?[^\d、,。]{0,8}[\d,.]{0,9}[十百千万億]{0,2}[^\d、,。]{0,3}(?:当たり|あたり|につき|(?<!\()対(?=\)?\d))の?:?/;

/** 3対1 is a ratio, 人口10万対12.3 a rate. */
const RATIO = /^\d{1,3}対$/;

/** The time in which something is counted: 3年間で1,200人. */
const TIME = /^(?:[^、。]{0,15}の)?\d{1,2}(?:年間|[かカヵヶケ箇]年間?|[かカヵヶケ箇]月間?)[でに]/;

const COUNT = '\\d{1,3}(?:,\\d{3}){1,4}|\\d{0,7}[十百千万億]{0,2}';
/** 人口10万対, 千人当たり, 対10万人, to the end of a unit or remark. */
const COUNTED_ON = new RegExp(
  `(?:(?:人口)?(${COUNT})(人|名|世帯|床|km2)?(?:対|当たり|あたり|につき)|対(${COUNT})(人|世帯))$`,
);
/** With a sign for its power; 12人/100人 is a share. */
const PER = /^ ?\/ ?(?:人口)?(\d{0,4}[十百]?[千万億])(?:(人|名|世帯|床|km2)(?!口)|(?![\p{Script=Han}\d,]))/u;

const BEHIND = /^ ?人口(\d{0,4}[十百]?[千万億])人?対(?!\d)/;

/** One of a hundred is said with 当たり or 対; 5人/100人 is a share. */
const SMALLEST = 100;
const POWERS: Readonly<Record<string, number>> = { 十: 1e1, 百: 1e2, 千: 1e3, 万: 1e4, 億: 1e8 };
/** The powers of ten that statistics write. */
const WRITTEN: readonly (readonly [number, string])[] = [
  [1e8, '億'],
  [1e4, '万'],
  [1e3, '千'],
];

/** A unit's 「per so many」, canonical (10万人, 千人, 1万世帯), and where it ends. */
export interface ScannedBase {
  readonly unit: string;
  readonly end: number;
}

/** 「/10万人」 at the beginning of a text; null for anything else, also for a base of one. */
export function basePer(text: string): ScannedBase | null {
  const match = PER.exec(text);
  const unit = match && canonicalBase(match[1], match[2]);
  return unit ? { unit, end: match[0].length } : null;
}

/** 「人口10万対」 at the beginning of a text. */
export function baseBehind(text: string): ScannedBase | null {
  const match = BEHIND.exec(text);
  const unit = match && canonicalBase(match[1], '人');
  return unit ? { unit, end: match[0].length } : null;
}

const IN_BRACKETS = /^ ?\((?:高齢者|65歳以上)?([^()]{2,14})\)/;

/** （人口10万対）, (千人当たり) at the beginning of a text. */
export function baseInBrackets(text: string): ScannedBase | null {
  const match = IN_BRACKETS.exec(text);
  const inside = match && baseAtEnd(match[1] ?? '');
  return inside?.before === '' ? { unit: inside.base, end: match?.[0].length ?? 0 } : null;
}

/** The base that a text ends in (人口10万対, 千人当たり): the words before it and the base, null for one of one or none. */
export function baseAtEnd(text: string): { readonly before: string; readonly base: string } | null {
  const match = COUNTED_ON.exec(text);
  const base = match && canonicalBase(match[1] ?? match[3], match[2] ?? match[4]);
  return base ? { before: text.slice(0, match.index), base } : null;
}

/** Tight plain text without the words that say what or how long is counted on, and the base among them. */
export function withoutBase(text: string): { readonly text: string; readonly base: string | null } {
  const front = TIME.exec(text)?.[0] ?? IN_FRONT.exec(text)?.[0] ?? '';
  const isBehind = /[\d一二三四五六七八九十].*\(/.test(front);
  if (isBehind || !/[\d一二三四五六七八九十百千万]/.test(front) || RATIO.test(front)) return { text, base: null };
  return { text: text.slice(front.length), base: baseAtEnd(front.replace(/の?:?$/, ''))?.base ?? null };
}

/** 人口10万, 10万人, 100,000人 are one base; that of one is none. */
function canonicalBase(count = '', of = '人'): string | null {
  const [, digits = '', powers = ''] = /^([\d,]*)([十百千万億]*)$/.exec(count) ?? [];
  const times = digits === '' ? 1 : Number(digits.replaceAll(',', ''));
  const value = Array.from(powers).reduce((product, sign) => product * (POWERS[sign] ?? 1), times);
  return value >= SMALLEST ? `${writeCount(value)}${of === '名' ? '人' : of}` : null;
}

/** 100000 → 10万, 1000 → 千, 1200 → 1200. */
function writeCount(value: number): string {
  const [power, sign] = WRITTEN.find(([size]) => value >= size && value % size === 0) ?? [1, ''];
  return sign === '千' && value === power ? sign : `${value / power}${sign}`;
}

/** 人/10万人; 人口10万対 where no unit is said. */
export function unitOn(unit: string | null, base: string): string {
  return unit === null && base.endsWith('人') ? `人口${base.slice(0, -1)}対` : `${unit ?? ''}/${base}`;
}

/** A figure on a base: 12.3人 of 人口10万人 is 12.3人/10万人. A unit that has a 「per」 of its own keeps it. */
export function countedOn(value: ValueNotation, base: string | null): ValueNotation {
  if (base === null || value.kind !== 'quantity' || value.quantity.unit?.includes('/')) return value;
  return { kind: 'quantity', quantity: { ...value.quantity, unit: unitOn(value.quantity.unit, base) } };
}
