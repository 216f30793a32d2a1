import { eraOfDate, eraOfYear, lastDayOf } from './eras';
import type { CalendarDate, DayOfYear, PartOfYear, Period } from './types';

/** 2023 → 令和５年度: one digit full width, more half width, 元 for the first year of an era. */
export function writeFiscalYear(year: number): string {
  return `${eraYear(year)}年度`;
}

/** A period as official documents write it; read again it is the same period. */
export function writePeriod(period: Period): string {
  switch (period.kind) {
    case 'year':
      return `${eraYear(period.year)}年`;
    case 'fiscalYear':
      return writeFiscalYear(period.year);
    case 'fiscalYearEnd':
      return `${eraYear(period.year)}年度末`;
    case 'open':
      return openYear(period.year);
    case 'month':
      return `${eraMonth(period.year, period.month)}月`;
    case 'date':
      return eraDate(period.date);
    case 'fiscalYears':
      return fiscalYears(period.from, period.to);
    case 'from':
      return `${writePeriod(period.start)}～`;
    case 'until':
      return `～${writePeriod(period.end)}`;
    case 'between':
      return `${writePeriod(period.start)}～${writePeriod(period.end)}`;
    case 'planPeriod':
      return `第${digits(period.number)}期`;
  }
}

/** 上半期 → ４月～９月, ９月20日; read again it is the same part of a year. */
export function writePartOfYear({ from, to }: PartOfYear): string {
  const [start, end] = [from, to].map(dayOfYear);
  return start === end ? `${start}` : `${start}～${end}`;
}

const dayOfYear = ({ month, day }: DayOfYear): string => `${digits(month)}月${day === null ? '' : `${digits(day)}日`}`;

function digits(number: number): string {
  return number < 10 ? String.fromCharCode('０'.charCodeAt(0) + number) : String(number);
}

const counted = (number: number): string => (number === 1 ? '元' : digits(number));

function eraYear(year: number): string {
  const era = eraOfYear(year);
  return era ? era.name + counted(year - era.before) : String(year);
}

/** R5, the short form that leaves the kind open; M and T are too easily taken for something else. */
function openYear(year: number): string {
  const era = eraOfYear(year);
  return era && 'RHS'.includes(era.letter) ? `${era.letter}${year - era.before}` : String(year);
}

/** A month is counted in the era of its last day. */
function eraMonth(year: number, month: number): string {
  return `${yearOfDate({ year, month, day: lastDayOf(year, month) })}年${digits(month)}`;
}

function eraDate(date: CalendarDate): string {
  return `${yearOfDate(date)}年${digits(date.month)}月${digits(date.day)}日`;
}

function yearOfDate(date: CalendarDate): string {
  const era = eraOfDate(date);
  return era ? era.name + counted(date.year - era.before) : String(date.year);
}

/** 令和３～５年度, and 平成30年度～令和２年度 across eras. */
function fiscalYears(from: number, to: number): string {
  const [first, last] = [eraOfYear(from), eraOfYear(to)];
  return first && first === last
    ? `${eraYear(from)}～${counted(to - first.before)}年度`
    : `${writeFiscalYear(from)}～${writeFiscalYear(to)}`;
}
