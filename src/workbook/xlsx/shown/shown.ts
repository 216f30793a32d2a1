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
/** General shows so many characters, the sign aside. */
const GENERAL_WIDTH = 11;
const MAX_GENERAL_INTEGER = 99_999_999_999;
/** Smaller fractions may be shown in powers of ten. */
const SMALLEST_PLAIN = 0.001;

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

/** Figures that fit as they are, most of a workbook's, need not be taken apart and rounded. */
function showGeneral(value: number): string {
  const size = Math.abs(value);
  if (size > MAX_GENERAL_INTEGER) return show('General', value);
  const plain = String(value);
  if (Number.isInteger(value)) return plain;
  const fits = size >= SMALLEST_PLAIN && plain.length <= GENERAL_WIDTH + (value < 0 ? 1 : 0);
  return fits ? plain : show('General', value);
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
