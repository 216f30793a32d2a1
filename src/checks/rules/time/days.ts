import type { Period } from '../../../domain/notation';

/** The first day of a period of days as yyyymmdd, comparable; null for whole years. */
export function firstDay(period: Period): number | null {
  switch (period.kind) {
    case 'date':
      return period.date.year * 10_000 + period.date.month * 100 + period.date.day;
    case 'month':
      return period.year * 10_000 + period.month * 100 + 1;
    case 'between':
    case 'from':
      return firstDay(period.start);
    default:
      return null;
  }
}
