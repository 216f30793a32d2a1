import { dayOf, yearOf, type Day } from './serial';

export interface TypedDay {
  readonly day: Day;
  readonly format: string;
}

/** One way of writing a day: what it may mean, the first that the calendar has counts. */
interface Way {
  readonly pattern: RegExp;
  readonly read: (parts: readonly string[], year: number) => readonly (TypedDay | undefined)[];
}

const YEAR_MONTH_DAY = 'yyyy/m/d';
const MONTH_YEAR = 'mmm-yy';
const KANJI_MONTH_DAY = 'm"月"d"日"';
const ERA_SHORT = '[$-411]ge.m.d';
const ERA_LONG = '[$-411]ggge"年"m"月"d"日"';

/** Years before the first of each era (明治 33 is 1900, the first year Excel has). */
const ERAS: readonly (readonly [pattern: RegExp, before: number])[] = [
  [/^(?:R|令和?)$/i, 2018],
  [/^(?:H|平成?)$/i, 1988],
  [/^(?:S|昭和?)$/i, 1925],
  [/^(?:T|大正?)$/i, 1911],
  [/^(?:M|明治?)$/i, 1867],
];
const ERA = '([RHSTM]|令和?|平成?|昭和?|大正?|明治?)';
const ERA_YEAR = String.raw`(\d{1,2}|元)`;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';

/**
 * excel-rules: type-date-iso, type-date-two-parts, ex-23-3-31, ex-2024-01; month, day, year as an American Excel has it
 * (type-culture).
 */
const FIGURES: readonly Way[] = [
  {
    pattern: /^(\d{1,4}) ?[-/] ?(\d{1,2}) ?[-/] ?(\d{1,4})$/,
    read: ([a = '', b = '', c = '']) => [
      found(yearOf(a), b, c, YEAR_MONTH_DAY),
      found(yearOf(c), a, b, YEAR_MONTH_DAY),
    ],
  },
  {
    pattern: /^(\d{1,4}) ?[-/] ?(\d{1,4})$/,
    read: ([a = '', b = ''], year) => [
      found(year, a, b, KANJI_MONTH_DAY),
      found(yearOf(a), b, '1', MONTH_YEAR),
      found(yearOf(b), a, '1', MONTH_YEAR),
    ],
  },
];

/** excel-rules: ex-year-month, ex-year-month-day, ex-month-day, ex-era-letter, ex-era-name, ex-era-first. */
const KANJI: readonly Way[] = [
  {
    pattern: /^(\d{1,4})年(\d{1,2})月(\d{1,2})日$/,
    read: ([y = '', m = '', d = '']) => [found(yearOf(y), m, d, 'yyyy"年"m"月"d"日"')],
  },
  { pattern: /^(\d{1,4})年(\d{1,2})月$/, read: ([y = '', m = '']) => [found(yearOf(y), m, '1', 'yyyy"年"m"月"')] },
  { pattern: /^(\d{1,2})月(\d{1,2})日$/, read: ([m = '', d = ''], year) => [found(year, m, d, KANJI_MONTH_DAY)] },
  {
    pattern: new RegExp(`^${ERA} ?${ERA_YEAR}年(\\d{1,2})月(\\d{1,2})日$`, 'i'),
    read: ([era = '', y = '', m = '', d = '']) => [found(eraYear(era, y), m, d, ERA_LONG)],
  },
  {
    pattern: new RegExp(`^${ERA} ?${ERA_YEAR}[-./](\\d{1,2})[-./](\\d{1,2})$`, 'i'),
    read: ([era = '', y = '', m = '', d = '']) => [found(eraYear(era, y), m, d, ERA_SHORT)],
  },
];

/** Month names of the API's own culture (type-culture). */
const ENGLISH: readonly Way[] = [
  {
    pattern: new RegExp(`^(\\d{1,2})[ /-]?${MONTH}$`, 'i'),
    read: ([d = '', m = ''], year) => [found(year, monthOf(m), d, 'd-mmm')],
  },
  {
    pattern: new RegExp(`^(\\d{1,2})[ /-]?${MONTH}[ ,/-]{0,2}(\\d{2}|\\d{4})$`, 'i'),
    read: ([d = '', m = '', y = '']) => [found(yearOf(y), monthOf(m), d, 'd-mmm-yy')],
  },
  {
    pattern: new RegExp(`^${MONTH}[ /-]?(\\d{1,4})$`, 'i'),
    read: ([m = '', n = ''], year) => [
      found(year, monthOf(m), n, 'd-mmm'),
      found(yearOf(n), monthOf(m), '1', MONTH_YEAR),
    ],
  },
  {
    pattern: new RegExp(`^${MONTH}[ /-]?(\\d{1,2})[ ,/-]{1,2}(\\d{2}|\\d{4})$`, 'i'),
    read: ([m = '', d = '', y = '']) => [found(yearOf(y), monthOf(m), d, 'd-mmm-yy')],
  },
];

/** The day a text means, with the format Excel gives it. `year` is for dates that name none. */
export function typedDay(text: string, year: number): TypedDay | undefined {
  for (const { pattern, read } of [...FIGURES, ...KANJI, ...ENGLISH]) {
    const parts = pattern.exec(text)?.slice(1);
    const meant = parts && read(parts, year).find((day) => day !== undefined);
    if (meant) return meant;
  }
  return undefined;
}

function found(year: number | undefined, month: string, day: string, format: string): TypedDay | undefined {
  const there = dayOf(year, Number(month), Number(day));
  return there && { day: there, format };
}

function eraYear(era: string, count: string): number | undefined {
  const before = ERAS.find(([pattern]) => pattern.test(era))?.[1];
  const years = count === '元' ? 1 : Number(count);
  return before === undefined || years === 0 ? undefined : before + years;
}

function monthOf(name: string): string {
  return String(MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1);
}
