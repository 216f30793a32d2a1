import { Decimal } from 'decimal.js';

/** A percentage as written, with its number of decimal places. */
export interface Percent {
  readonly value: Decimal;
  readonly places: number;
  /** 「31.43」. */
  readonly digits: string;
}

export function percentOf(digits: string): Percent {
  return { value: new Decimal(digits), places: digits.split('.')[1]?.length ?? 0, digits };
}

/** part / whole in percent, rounded half up to as many places as the written one. */
export function shareOf(part: Decimal.Value, whole: Decimal.Value, places: number): Decimal {
  return new Decimal(part).div(whole).times(100).toDecimalPlaces(places, Decimal.ROUND_HALF_UP);
}

/** The number of insurers out of n that gives the percentage, or null where no number does. */
export function insurersGiving({ value, places }: Percent, n: number): number | null {
  const near = value.times(n).div(100).round().toNumber();
  return [near, near - 1, near + 1].find((k) => k >= 0 && k <= n && shareOf(k, n, places).eq(value)) ?? null;
}
