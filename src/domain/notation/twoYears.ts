import type { Period, PeriodNotation } from './types';
import { writePeriod } from './writePeriod';

const TWO_YEARS = /^(\d{4})(?:(\/)(\d{2}|\d{4})|-(\d{2}))(年度)?$/;
const MONTHS = 12;
const CENTURY = 100;

/** 2023/24, 2023-24: the fiscal year 2023 or two years, and where it can be one a month (2011/12); null for other text. */
export function twoYearsFrom(text: string): PeriodNotation | null {
  const [, first = '', stroke, behind, short = behind ?? '', unit] = TWO_YEARS.exec(text) ?? [];
  const year = Number(first);
  const next = short.length === 4 ? Number(short) - year : (Number(short) - (year % CENTURY) + CENTURY) % CENTURY;
  if (first === '' || next !== 1 || (unit !== undefined && stroke === undefined)) return null;
  const month = Number(short);
  const readings: readonly Period[] = [
    ...(short.length === 2 && month >= 1 && month <= MONTHS ? [{ kind: 'month', year, month } as const] : []),
    { kind: 'fiscalYear', year },
    unit === undefined
      ? { kind: 'between', start: { kind: 'open', year }, end: { kind: 'open', year: year + 1 } }
      : { kind: 'fiscalYears', from: year, to: year + 1 },
  ];
  return { kind: 'ambiguous', candidates: readings.map(writePeriod) };
}
