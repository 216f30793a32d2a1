import { daysTo, type Content } from './cells';

/** How a workbook writes years and dates. */
export type DateStyle = 'short' | 'long' | 'excel';

/** The digit of an official paper: one digit wide, more narrow: 「５」「12」. */
export function digit(value: number): string {
  return value < 10 ? String.fromCharCode(0xff10 + value) : String(value);
}

const reiwa = (year: number): number => year - 2018;

/** 「令和５年度」. */
export function fiscalYear(year: number): string {
  return `令和${reiwa(year) === 1 ? '元' : digit(reiwa(year))}年度`;
}

/** A fiscal year in a table. */
export function yearIn(style: DateStyle, year: number): string {
  return style === 'short' ? `R${reiwa(year)}` : fiscalYear(year);
}

/** A calendar day, months from 1. */
export function day(year: number, month: number, date: number): Date {
  return new Date(Date.UTC(year, month - 1, date));
}

/** The day of a fiscal year, counted from 1 April. */
export function dayOf(year: number, offset: number): Date {
  return new Date(Date.UTC(year, 3, 1 + offset));
}

const WEEKDAYS = '日月火水木金土';

/** 「水」. */
export function weekday(date: Date): string {
  return WEEKDAYS.charAt(date.getUTCDay());
}

/** 「令和５年６月14日」. */
export function longDate(date: Date): string {
  const [month, of] = [date.getUTCMonth() + 1, date.getUTCDate()];
  return `令和${digit(reiwa(date.getUTCFullYear()))}年${digit(month)}月${digit(of)}日`;
}

/** A date in a table. */
export function dateIn(style: DateStyle, date: Date): Content {
  if (style === 'excel') return { date: daysTo(date) };
  if (style === 'long') return `${longDate(date)}（${weekday(date)}）`;
  return `R${reiwa(date.getUTCFullYear())}.${date.getUTCMonth() + 1}.${date.getUTCDate()}`;
}

/** 「令和５年（2023年）」. */
export function bothEras(year: number): string {
  return `令和${reiwa(year) === 1 ? '元' : digit(reiwa(year))}年（${year}年）`;
}
