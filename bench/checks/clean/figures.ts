import { Decimal } from 'decimal.js';

/** A percentage, half up: 「31.4」. */
export function percent(part: number, whole: number, places = 1): string {
  return new Decimal(part).times(100).div(whole).toDecimalPlaces(places, Decimal.ROUND_HALF_UP).toFixed(places);
}

/** a − b of two decimal texts: 「-2.9」. */
export function difference(a: string, b: string): Decimal {
  return new Decimal(a).minus(b);
}

/** a − b in points, signed as official papers do: 「＋8.3」「－2.9」. */
export function signedPoints(a: string, b: string): string {
  const points = difference(a, b);
  return `${points.isNegative() ? '－' : '＋'}${points.abs().toFixed(1)}`;
}

/** Rounded to so many places. */
export function rounded(value: number, places: number): number {
  return new Decimal(value).toDecimalPlaces(places, Decimal.ROUND_HALF_UP).toNumber();
}

/** Whole parts that make up a whole. */
export function sum(parts: readonly number[]): number {
  return parts.reduce((so, part) => so + part, 0);
}
