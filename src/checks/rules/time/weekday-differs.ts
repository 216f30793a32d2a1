import { isDate } from '../../../domain/notation/eras';
import type { Rule } from '../../rule';
import { writtenDays } from './writtenDays';

interface Facts {
  readonly year: number;
  /** The weekday of the date: 水. */
  readonly weekday: string;
}

export const weekdayDiffers: Rule<'weekday-differs', Facts> = {
  code: 'weekday-differs',
  severity: 'warning',
  reason: '曜日と日付が合わないときは、日付の誤りか、昨年度の文の写しのおそれがあります。',
  source: '暦（日付と曜日）',
  *run(reading) {
    for (const { place, written, year, month, day, weekday } of writtenDays(reading)) {
      if (weekday === null || year === null || !isDate({ year, month, day })) continue;
      const own = WEEKDAYS.charAt(new Date(Date.UTC(year, month - 1, day)).getUTCDay());
      if (own !== weekday) yield { place, value: written, facts: { year, weekday: own } };
    }
  },
};

const WEEKDAYS = '日月火水木金土';
