import { Decimal } from 'decimal.js';
import { isCellError, type Cell, type DateSystem } from '../../sheet/sheet';
import { FIRST_YEAR, LAST_YEAR } from './eras';
import { readNumberFormat, type NumberFormat } from './formats';
import { readPeriod } from './period';
import { dateOfSerial } from './serial';
import type { CalendarDate, Period, PeriodNotation, ValueNotation } from './types';
import { readValue } from './value';
import { writePeriod } from './writePeriod';

/** A number without a date format is hardly a day before: 5.3 is no day of 1900. */
const FIRST_SERIAL_YEAR = 1980;

/** A serial number as text, with some white space around it. */
const LONGEST_SERIAL = 9;

/** Excel keeps 15 significant digits; more are noise of the double. */
const SIGNIFICANT = 15;

/**
 * What a cell says where a figure is expected. A number in a percent format is percent (0.174 → 17.4 %), text in its
 * format counts as written (#,##0"か所"). Dates, times, truth values, errors and formulas without a result are unreadable.
 */
export function readCellValue(cell: Cell | undefined): ValueNotation {
  if (cell === undefined) return { kind: 'missing', why: 'blank' };
  const { value } = cell;
  if (typeof value === 'number') return readNumber(value, readNumberFormat(cell.format));
  if (typeof value === 'string') return readValue(value);
  return value === null && !cell.uncalculated ? { kind: 'missing', why: 'blank' } : { kind: 'unreadable' };
}

function readNumber(value: number, format: NumberFormat): ValueNotation {
  if (format.kind !== 'number' || !Number.isFinite(value)) return { kind: 'unreadable' };
  const whole = String(value);
  const exact = new Decimal(whole.length <= SIGNIFICANT ? whole : value.toPrecision(SIGNIFICANT));
  const shown = format.percent ? exact.times(100) : inThousands(exact, format.thousands);
  const unit = format.percent ? '%' : null;
  const bare: ValueNotation = {
    kind: 'quantity',
    quantity: { low: shown, high: shown, bound: 'exact', approximate: false, unit, qualifier: null },
  };
  if (format.before === '' && format.behind === '') return bare;
  const written = readValue(`${format.before}${shown.toFixed()}${unit ?? ''}${format.behind}`);
  return written.kind === 'quantity' || written.kind === 'change' ? written : bare;
}

const inThousands = (value: Decimal, times: number): Decimal =>
  times === 0 ? value : value.div(new Decimal(1000).pow(times));

/**
 * What a cell says where a time is expected. Numbers in a date format are days (or months, years, as far as the format
 * shows them); a plain 2023 is a year of open kind; a plain 45016 may be a date that lost its format: ambiguous.
 * @param fiscalYear the year evaluated, for 今年度; null where it is not known.
 */
export function readCellPeriod(
  cell: Cell | undefined,
  dates: DateSystem,
  fiscalYear: number | null = null,
): PeriodNotation {
  if (cell === undefined) return { kind: 'blank' };
  const { value } = cell;
  if (typeof value === 'string') return readDatedText(value, dates, fiscalYear);
  if (typeof value === 'number') return readDatedNumber(value, cell, dates);
  if (value === null) return cell.uncalculated ? { kind: 'unreadable' } : { kind: 'blank' };
  return isCellError(value) ? { kind: 'unreadable' } : readPeriod(cell.shown);
}

/** A number that became text, 「45382」, may be a date as well. */
function readDatedText(text: string, dates: DateSystem, fiscalYear: number | null): PeriodNotation {
  const read = readPeriod(text, fiscalYear);
  if (read.kind !== 'unreadable' || text.length > LONGEST_SERIAL) return read;
  const digits = text.normalize('NFKC').trim();
  return /^\d{5}$/.test(digits) ? serialOr(read, Number(digits), dates) : read;
}

/** The day that a serial number stands for, as the only candidate, where it lies within memory. */
function serialOr(read: PeriodNotation, serial: number, dates: DateSystem): PeriodNotation {
  const date = dateOfSerial(serial, dates);
  if (date === null || date.year < FIRST_SERIAL_YEAR || date.year > LAST_YEAR) return read;
  return { kind: 'ambiguous', candidates: [writePeriod({ kind: 'date', date })] };
}

function readDatedNumber(value: number, cell: Cell, dates: DateSystem): PeriodNotation {
  const format = readNumberFormat(cell.format);
  const date = dateOfSerial(value, dates);
  if (format.kind === 'date') return date === null ? { kind: 'unreadable' } : readDate(date, format, cell.shown);
  if (Number.isInteger(value) && value >= FIRST_YEAR && value <= LAST_YEAR) return readPeriod(written(value, format));
  const read = readPeriod(written(value, format));
  return read.kind === 'unreadable' ? serialOr(read, value, dates) : read;
}

const written = (value: number, format: NumberFormat): string =>
  format.kind === 'number' ? `${format.before}${value}${format.behind}` : String(value);

/** A format without day or month shows less than the day it keeps; what it shows counts. */
function readDate(
  date: CalendarDate,
  format: { readonly month: boolean; readonly day: boolean },
  shown: string,
): PeriodNotation {
  const period = (of: Period): PeriodNotation => ({ kind: 'period', period: of });
  if (format.day) return period({ kind: 'date', date });
  if (format.month) return period({ kind: 'month', year: date.year, month: date.month });
  const read = readPeriod(shown);
  return read.kind === 'period' ? read : period({ kind: 'open', year: date.year });
}
