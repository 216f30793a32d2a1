import { dateFromSerial, format as formatNumber, isDateFormat } from 'numfmt';
import type { DateSystem } from '../../../sheet/sheet';
import { MAX_FORMAT_CODE } from '../package/limits';
import { hasEra, resolveEra } from './era';

/** Days between the first days of the two date systems. */
const DAYS_TO_1904 = 1462;
/** Serial number of 9999-12-31, the last day Excel has. */
const LAST_SERIAL = 2_958_465;
const OUT_OF_RANGE = '########';
const MAX_GENERAL_INTEGER = 99_999_999_999;

/** Shows the numbers of one format as a Japanese Excel does in a cell that is wide enough. */
export type ShowNumber = (value: number) => string;

/** How numbers of a format are shown. Spaces that only align figures in their column are left out. */
export function numberShower(format: string, dates: DateSystem): ShowNumber {
  if (format === 'General' || format.length > MAX_FORMAT_CODE) return showGeneral;
  if (isDateFormat(format) || hasEra(format)) return dateShower(format, dates);
  const widen = /\[dbnum3\]/i.test(format) ? toFullWidth : same;
  return (value) => widen(show(format, value));
}

function showGeneral(value: number): string {
  return Number.isInteger(value) && Math.abs(value) <= MAX_GENERAL_INTEGER ? String(value) : show('General', value);
}

function dateShower(format: string, dates: DateSystem): ShowNumber {
  const shift = dates === '1904' ? DAYS_TO_1904 : 0;
  const speaksOfEras = hasEra(format);
  return (value) => {
    const serial = value + shift;
    if (serial < 0 || serial >= LAST_SERIAL + 1) return OUT_OF_RANGE;
    const code = speaksOfEras ? resolveEra(format, serial, yearOf(serial)) : format;
    return show(code, serial);
  };
}

function yearOf(serial: number): number {
  return dateFromSerial(serial)[0];
}

function show(format: string, value: number): string {
  return formatNumber(format, value, { locale: 'ja', throws: false }).trim();
}

function toFullWidth(text: string): string {
  return text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
}

function same(text: string): string {
  return text;
}
