import type { DateSystem } from '../../../src/sheet/sheet';
import type { Argument, HostObject } from '../hostObject';
import { whole } from './read/values';

const DAY = 86_400_000;
/** The day before the first of either system. */
const EPOCH: Readonly<Record<DateSystem, number>> = { '1900': Date.UTC(1899, 11, 31), '1904': Date.UTC(1904, 0, 1) };
/** Serial 60 of the 1900 system is a 29 February that never was. */
const FEBRUARY_29 = 60;
const LAST_YEAR = 9999;

/** Excel.Functions: DATE only, which tells the date system of the workbook. */
export function functions(dates: DateSystem): HostObject {
  return { type: 'Functions', call: { Date: (year, month, day) => result(serial(dates, year, month, day)) } };
}

function result(value: number | null): HostObject {
  return { type: 'FunctionResult', get: { Value: () => value, Error: () => (value === null ? '#NUM!' : null) } };
}

/** The serial number, null where Excel has none: https://support.microsoft.com/office/e36c0c8c-4104-49da-ab83-82328b832349. */
function serial(dates: DateSystem, ...parts: readonly [Argument, Argument, Argument]): number | null {
  const [year, month, day] = parts.map((part) => whole(part, Number.NEGATIVE_INFINITY, 'Functions.date'));
  if (year === undefined || month === undefined || day === undefined || year < 0) return null;
  const days = (Date.UTC(year < 1900 ? year + 1900 : year, month - 1, day) - EPOCH[dates]) / DAY;
  const last = (Date.UTC(LAST_YEAR, 11, 31) - EPOCH[dates]) / DAY;
  if (days < 0 || days > last) return null;
  return dates === '1900' && days >= FEBRUARY_29 ? days + 1 : days;
}
