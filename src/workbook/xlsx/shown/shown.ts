import { dateFromSerial, format as formatNumber, isDateFormat } from 'numfmt';
import type { DateSystem } from '../../../sheet/sheet';
import { MAX_FORMAT_CODE } from '../package/limits';
import { hasEra, resolveEra } from './era';
import { numeralFormat, type NumeralFormat } from './numerals';
import { hasWeekday, resolveWeekday } from './weekday';

/** Days between the first days of the two date systems. */
const DAYS_TO_1904 = 1462;
/** Serial number of 9999-12-31, the last day Excel has. */
const LAST_SERIAL = 2_958_465;
const OUT_OF_RANGE = '########';
const MAX_GENERAL_INTEGER = 99_999_999_999;

/** Shows the numbers of one format as a Japanese Excel does in a cell that is wide enough. */
export type ShowNumber = (value: number) => string;

/** Formats that stand for the system's own dates and times, which are Japanese ones. */
const OF_SYSTEM = /\[\$-(f[48]00|x-sys(date|time))\]/i;

/** How numbers of a format are shown. Spaces that only align figures in their column are left out. */
export function numberShower(format: string, dates: DateSystem): ShowNumber {
  if (format === 'General' || format.length > MAX_FORMAT_CODE) return showGeneral;
  const numerals = numeralFormat(format);
  const isDate = isDateFormat(format) || hasEra(format) || hasWeekday(format);
  const shower = isDate ? dateShower(format, dates, numerals) : plainShower(format, numerals);
  return numerals ? (value) => numerals.finish(shower(value), isDate) : shower;
}

function plainShower(format: string, numerals: NumeralFormat | undefined): ShowNumber {
  return (value) => show(numerals?.code(value) ?? format, value);
}

function showGeneral(value: number): string {
  return Number.isInteger(value) && Math.abs(value) <= MAX_GENERAL_INTEGER ? String(value) : show('General', value);
}

function dateShower(format: string, dates: DateSystem, numerals: NumeralFormat | undefined): ShowNumber {
  const shift = dates === '1904' ? DAYS_TO_1904 : 0;
  const speaksOfEras = hasEra(format);
  const namesDays = hasWeekday(format);
  return (value) => {
    const serial = value + shift;
    if (serial < 0 || serial >= LAST_SERIAL + 1) return OUT_OF_RANGE;
    const code = numerals?.code(serial) ?? format;
    const inEras = speaksOfEras ? resolveEra(code, serial, yearOf(serial)) : code;
    return show(namesDays ? resolveWeekday(inEras, serial) : inEras, serial);
  };
}

function yearOf(serial: number): number {
  return dateFromSerial(serial)[0];
}

/** A Japanese Excel names months, days (ddd) and halves of the day in English where the format names no language. */
function show(format: string, value: number): string {
  return formatNumber(format, value, { locale: OF_SYSTEM.test(format) ? 'ja' : 'en', throws: false }).trim();
}
