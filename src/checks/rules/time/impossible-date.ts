import { isDate } from '../../../domain/notation/eras';
import type { Rule } from '../../rule';
import { writtenDays, type WrittenDay } from './writtenDays';

interface Facts {
  readonly year: number | null;
  readonly month: number;
}

export const impossibleDate: Rule<'impossible-date', Facts> = {
  code: 'impossible-date',
  severity: 'error',
  reason: '暦にない日付は、月か日の入力誤りです。',
  source: '暦（各月の日数）',
  *run(reading) {
    for (const day of writtenDays(reading)) {
      if (isPossible(day)) continue;
      yield { place: day.place, value: day.written, facts: { year: day.year, month: day.month } };
    }
  },
};

/** A leap year, for days whose year is not known. */
const LEAP_YEAR = 2024;

/** What has neither a year nor a month of the calendar is no date at all. */
const isPossible = ({ year, ownYear, month, day }: WrittenDay): boolean =>
  (ownYear === null && (month < 1 || month > 12)) || isDate({ year: year ?? LEAP_YEAR, month, day });
