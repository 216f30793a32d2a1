import { lastDayOf } from './eras';
import { smallNumber } from './kanji';
import { monthAfterApril } from './calendar';
import { tight } from './plain';
import type { DayOfYear, PartOfYear } from './types';

const MONTHS_OF_HALF = 6;
const MONTHS_OF_QUARTER = 3;
const HALF = /^(?:の)?(?:(上半?期)|下半?期)$/;
const QUARTER = /^第?([1-4一二三四])四半期$|^([1-4])Q$|^Q([1-4])$/;
const QUARTERS = /^第?([1-4一二三四])(?:四半期)?([~・、]|及び|から)第?([1-4一二三四])四半期$/;
const DAY = /^(\d{1,2})月(?:(末日?)|[上中下初]旬|半ば|中頃?|(\d{1,2})日)?(?:頃|ごろ)?$|^(\d{1,2})[/.](\d{1,2})$/;
const WEEKDAY = /\([月火水木金土日](?:曜日?)?(?:・[祝休]日?)?\)/g;
/** 通年, 随時, 毎月: no certain day. */
const UNFIXED =
  /^(?:通年|年間|随時|適宜|不定期|都度|その都度|必要[時に]|毎[月週日年回]|毎?四半期ごと|毎四半期|各四半期|隔[月週年]|[偶奇]数月)|^第\d{1,2}[・、\d第]*[月火水木金土日]曜日?$|^(?:\d{1,2}(?:[かカヵヶケ箇]月|週間?|年)に\d{1,2}回|[年月週]\d{1,2}回)(?:程度|以上)?$/;
const LONGEST_UNFIXED = 60;
/** Any leap year, so that 29 February counts. */
const LEAP = 2024;
const FEBRUARY = 2;

/** Whether a cell says that there is no certain time: 通年, 随時, 毎月第2火曜日. */
export function isUnfixed(written: string): boolean {
  return UNFIXED.test(tight(written.slice(0, LONGEST_UNFIXED)));
}

/** 上半期, 第２四半期, ９月20日, ４～９月, 9月4日～8日 of a year that is not named, from tight plain text; else null. */
export function partOfYearFrom(text: string): PartOfYear | null {
  const bare = text.replace(WEEKDAY, '').replace(/(?:実施|開催|予定)$/, '');
  const half = HALF.exec(bare);
  if (half) return months(half[1] === undefined ? MONTHS_OF_HALF : 0, MONTHS_OF_HALF);
  const quarter = QUARTER.exec(bare);
  if (quarter) {
    const number = smallNumber(quarter[1] ?? quarter[2] ?? quarter[3] ?? '');
    return months((number - 1) * MONTHS_OF_QUARTER, MONTHS_OF_QUARTER);
  }
  const quarters = QUARTERS.exec(bare);
  if (quarters) return quartersOf(quarters);
  const [from = '', to, ...more] = bare.replace(/^(\d{1,2}\/\d{1,2})-(?=\d)/, '$1~').split(/~|から/, 3);
  if (more.length > 0) return null;
  return to === undefined ? single(dayFrom(from)) : spanFrom(from, to.replace(/まで$/, ''));
}

function months(after: number, count: number): PartOfYear {
  const month = (number: number): DayOfYear => ({ month: monthAfterApril(number), day: null });
  return { from: month(after), to: month(after + count - 1) };
}

/** 第１～第３四半期; 第１・２四半期 are two in a row. */
function quartersOf([, written = '', between = '', last = '']: RegExpExecArray): PartOfYear | null {
  const [from, to] = [smallNumber(written), smallNumber(last)];
  const span = between === '~' || between === 'から' ? from < to : from + 1 === to;
  return span ? months((from - 1) * MONTHS_OF_QUARTER, (to - from + 1) * MONTHS_OF_QUARTER) : null;
}

const single = (day: DayOfYear | null): PartOfYear | null => day && { from: day, to: day };

/** Either end may leave out what it shares with the other: ４～９月, 9月4日～8日. */
function spanFrom(from: string, to: string): PartOfYear | null {
  const later = to.replace(/^翌年?/, '');
  const start = dayFrom(/^\d{1,2}$/.test(from) ? `${from}月` : from);
  if (start === null) return null;
  const end = dayFrom(endAlike(start, from, later));
  const alike = end !== null && (start.day === null) === (end.day === null);
  return alike && !isSame(start, end) ? { from: start, to: end } : null;
}

/** 9月4日～8日, 9/20～22: the end with the month of the start. */
function endAlike(start: DayOfYear, from: string, end: string): string {
  if (start.day === null) return end;
  if (/^\d{1,2}日$/.test(end)) return `${start.month}月${end}`;
  return from.includes('/') && /^\d{1,2}$/.test(end) ? `${start.month}月${end}日` : end;
}

const isSame = (one: DayOfYear, other: DayOfYear): boolean => one.month === other.month && one.day === other.day;

function dayFrom(text: string): DayOfYear | null {
  const match = DAY.exec(text);
  if (!match) return null;
  const [, named, monthEnd, date, month = named, day = date] = match;
  const number = Number(month);
  if (!(number >= 1 && number <= 12)) return null;
  /** The last day of February is another every fourth year. */
  if (monthEnd !== undefined) return number === FEBRUARY ? null : { month: number, day: lastDayOf(LEAP, number) };
  if (day === undefined) return { month: number, day: null };
  return Number(day) >= 1 && Number(day) <= lastDayOf(LEAP, number) ? { month: number, day: Number(day) } : null;
}
