/** The first plan period began in fiscal year 2000; each has three fiscal years. */
const FIRST_PLAN = 2000;
const YEARS_OF_PLAN = 3;

/** The number of the 介護保険事業支援計画's period in which a Gregorian fiscal year lies: 2023 → 8. */
export function planPeriodOf(fiscalYear: number): number {
  return Math.floor((fiscalYear - FIRST_PLAN) / YEARS_OF_PLAN) + 1;
}
