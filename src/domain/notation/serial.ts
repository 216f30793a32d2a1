import type { DateSystem } from '../../sheet/sheet';
import type { CalendarDate } from './types';

const DAY = 86_400_000;
/** Serial 61 is 1900-03-01; 60 is 29 February 1900, which Excel counts although it never was. */
const FALSE_LEAP_DAY = 60;
const LAST_SERIAL = 2_958_465;

/** The day of an Excel serial number (its time left out), or null where there is no such day. */
export function dateOfSerial(serial: number, dates: DateSystem): CalendarDate | null {
  const whole = Math.floor(serial);
  if (!(whole >= (dates === '1904' ? 0 : 1) && whole <= LAST_SERIAL)) return null;
  if (dates === '1904') return dayAfter(Date.UTC(1904, 0, 1), whole);
  if (whole === FALSE_LEAP_DAY) return null;
  return dayAfter(Date.UTC(1899, 11, whole < FALSE_LEAP_DAY ? 31 : 30), whole);
}

function dayAfter(start: number, days: number): CalendarDate {
  const date = new Date(start + days * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
