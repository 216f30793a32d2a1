const ERAS = [
  { name: '令和', first: 2019 },
  { name: '平成', first: 1989 },
  { name: '昭和', first: 1926 },
] as const;
/** The first plan period began in fiscal year 2000; each has three fiscal years. */
const FIRST_PLAN = 2000;
const YEARS_OF_PLAN = 3;

/** A Gregorian fiscal year as offices write it: 2023 → 令和５年度, 2019 → 令和元年度, 2030 → 令和12年度. */
export function fiscalYearWords(year: number): string {
  const era = ERAS.find(({ first }) => year >= first);
  if (!era) return `${String(year)}年度`;
  const count = year - era.first + 1;
  return `${era.name}${count === 1 ? '元' : countWords(count)}年度`;
}

/** The 介護保険事業支援計画's period a fiscal year lies in: 2023 → 第８期. */
export function planPeriodWords(year: number): string {
  return `第${countWords(Math.floor((year - FIRST_PLAN) / YEARS_OF_PLAN) + 1)}期`;
}

/** One digit full width, more digits half width, as in official documents. */
function countWords(count: number): string {
  return count < 10 ? String.fromCharCode(0xff10 + count) : String(count);
}
