import type { DateSystem } from '../../../../src/sheet/sheet';
import { typedDay } from './days';
import type { TypedNumber } from './numbers';
import { serialOf } from './serial';
import { typedTime } from './times';

const DAY_AND_TIME = 'yyyy/m/d h:mm';

/**
 * A date, a time or both, as a serial number with the format Excel gives it; undefined for all else.
 * excel-rules: type-date-*, type-time, type-spaces.
 * @param text full-width signs folded already
 * @param year what a date without a year gets
 */
export function typedDayAndTime(text: string, dates: DateSystem, year: number): TypedNumber | undefined {
  const tidy = text.trim().replace(/ +/g, ' ');
  return dayOnly(tidy, dates, year) ?? typedTime(tidy) ?? both(tidy, dates, year);
}

function dayOnly(text: string, dates: DateSystem, year: number): TypedNumber | undefined {
  const found = typedDay(text, year);
  const value = found && serialOf(found.day, dates);
  return found && value !== undefined ? { value, format: found.format } : undefined;
}

function both(text: string, dates: DateSystem, year: number): TypedNumber | undefined {
  for (let space = text.indexOf(' '); space >= 0; space = text.indexOf(' ', space + 1)) {
    const [before, after] = [text.slice(0, space), text.slice(space + 1)];
    const day = dayOnly(before, dates, year) ?? dayOnly(after, dates, year);
    const time = typedTime(after) ?? typedTime(before);
    if (day && time) return { value: day.value + time.value, format: DAY_AND_TIME };
  }
  return undefined;
}
