import { FIXED } from './era';

const DAYS = '日月火水木金土';
const WEEKDAY_PART = new RegExp(`(${FIXED})|a{3,4}`, 'gis');
/** A language other than Japanese, in which the days are then named. */
const OTHER_LANGUAGE = /\[\$[^\]]*-(?!411|ja|x-|f[48]00)[^\]]*\]/i;

/** Whether a number format names the day of the week in Japanese: aaa (火), aaaa (火曜日). */
export function hasWeekday(format: string): boolean {
  if (OTHER_LANGUAGE.test(format)) return false;
  return [...format.matchAll(WEEKDAY_PART)].some(([, fixed]) => fixed === undefined);
}

/** Writes those parts of a format as texts. `serial` counts in the 1900 system, whose first day is called a Sunday. */
export function resolveWeekday(format: string, serial: number): string {
  const day = DAYS.charAt((Math.floor(serial) + 6) % 7);
  return format.replace(WEEKDAY_PART, (part, fixed: string | undefined) => {
    if (fixed !== undefined) return fixed;
    return part.length > 3 ? `"${day}曜日"` : `"${day}"`;
  });
}
