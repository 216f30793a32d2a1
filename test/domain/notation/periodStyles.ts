import fc from 'fast-check';
import type { CalendarDate, PartOfYear, Period } from '../../../src/domain/notation';
import { eraHolds, ERAS, lastDayOf, type Era } from '../../../src/domain/notation/eras';
import { inWidths, spaced } from './styles';

/** Ways of writing one and the same time. */

const KANJI = '〇一二三四五六七八九';
const inKanji = (digits: string): string => Array.from(digits, (digit) => KANJI.charAt(Number(digit))).join('');
/** 23 → 二十三, as eras and days are written. */
function counted(number: number): string {
  const [tens, ones] = [Math.floor(number / 10), number % 10];
  const ten = tens === 0 ? '' : tens === 1 ? '十' : `${KANJI.charAt(tens)}十`;
  return ten + (ones === 0 ? '' : KANJI.charAt(ones));
}

const two = (number: number): string => String(number).padStart(2, '0');

/** Every era that has the days: 平成31 and 令和元 for the year 2019, one of them for a day of it. */
const erasOf = (year: number, first: CalendarDate, last: CalendarDate): readonly Era[] =>
  ERAS.filter((era) => year > era.before && eraHolds(era, first, last));

const wholeYear = (year: number): readonly [CalendarDate, CalendarDate] => [
  { year, month: 1, day: 1 },
  { year, month: 12, day: 31 },
];

/** 令和５, 令和元, 令和五, R5, and the year as it is. */
function eraYears(year: number, days = wholeYear(year)): readonly string[] {
  return erasOf(year, ...days).flatMap(({ name, letter, before }) => {
    const number = year - before;
    const first = number === 1 ? [`${name}元`, `${letter}元`] : [];
    return [...first, `${name}${number}`, `${name}${counted(number)}`, `${letter}${number}`, `${letter}${two(number)}`];
  });
}

const years = (year: number, days = wholeYear(year)): readonly string[] => [
  ...eraYears(year, days),
  String(year),
  inKanji(String(year)),
];

const withUnit = (year: number, unit: string): readonly string[] => [
  ...years(year).map((written) => written + unit),
  ...eraYears(year).flatMap((written) => [`${written}（${year}）${unit}`, `${written}${unit}(${year}${unit})`]),
  ...eraYears(year).map((written) => `${year}${unit}【${written}${unit}】`),
];

function dates({ year, month, day }: CalendarDate): readonly string[] {
  const date: CalendarDate = { year, month, day };
  const days = [date, date] as const;
  const named = years(year, days).flatMap((written) => [
    `${written}年${month}月${day}日`,
    `${written}年${two(month)}月${two(day)}日`,
  ]);
  const letters = erasOf(year, ...days).map((era) => `${era.letter}${year - era.before}`);
  const pointed = [...letters, String(year)].flatMap((start) =>
    ['.', '/', '-'].flatMap((stroke) => [
      `${start}${stroke}${month}${stroke}${day}`,
      `${start}${stroke}${two(month)}${stroke}${two(day)}`,
    ]),
  );
  const kanji = eraYears(year, days).map((written) => `${written}年${counted(month)}月${counted(day)}日`);
  const last =
    day === lastDayOf(year, month) ? eraYears(year, days).map((written) => `${written}年${month}月末日`) : [];
  return [...named, ...pointed, ...kanji, ...last, `${year}${two(month)}${two(day)}`];
}

function months(year: number, month: number): readonly string[] {
  const days = [
    { year, month, day: 1 },
    { year, month, day: lastDayOf(year, month) },
  ] as const;
  const letters = erasOf(year, ...days).map((era) => `${era.letter}${year - era.before}.${month}`);
  return [...years(year, days).map((written) => `${written}年${month}月`), ...letters, `${year}/${month}`];
}

/** The first year of an era has no short form for a span that began in the one before. */
function fiscalYears(from: number, to: number): readonly string[] {
  const long = ['～', '〜', 'から', '－'].map((stroke) => `${from}年度${stroke}${to}年度`);
  const short = ERAS.filter(({ before, to: last }) => from > before && (last === null || to <= last.year)).flatMap(
    ({ name, letter, before }) => [
      `${name}${from - before}～${to - before}年度`,
      `${letter}${from - before}~${letter}${to - before}年度`,
      `${name}${from - before}年度から${name}${to - before}年度まで`,
    ],
  );
  return [...long, ...short, `${from}～${to}年度`];
}

function ways(period: Period): readonly string[] {
  switch (period.kind) {
    case 'year':
      return withUnit(period.year, '年');
    case 'fiscalYear':
      return [...withUnit(period.year, '年度'), `FY${period.year}`];
    case 'fiscalYearEnd':
      return years(period.year).map((written) => `${written}年度末`);
    case 'open':
      return [...eraYears(period.year), String(period.year)];
    case 'month':
      return months(period.year, period.month);
    case 'date':
      return dates(period.date);
    case 'fiscalYears':
      return fiscalYears(period.from, period.to);
    case 'planPeriod':
      return [`第${period.number}期`, `第${counted(period.number)}期`, `第${period.number}期計画`];
    case 'from':
      return ways(period.start).flatMap((start) => [`${start}～`, `${start}以降`, `${start}から`]);
    case 'until':
      return ways(period.end).flatMap((end) => [`～${end}`, `${end}まで`]);
    case 'between':
      return ways(period.start).flatMap((start) => ways(period.end).map((end) => `${start}～${end}`));
  }
}

/** The period as any official may have typed it. */
export const writtenPeriod = (period: Period): fc.Arbitrary<string> =>
  fc
    .constantFrom(...ways(period))
    .chain(inWidths)
    .chain(spaced);

/** A part of a year as any official may have typed it. */
export function writtenPart({ from, to }: PartOfYear): fc.Arbitrary<string> {
  const end = ({ month, day }: PartOfYear['from']): string => (day === null ? `${month}月` : `${month}月${day}日`);
  const single = from.month === to.month && from.day === to.day;
  const spans = ['～', '~', 'から'].map((stroke) => `${end(from)}${stroke}${end(to)}`);
  const within = from.month === to.month && to.day !== null ? [`${end(from)}～${to.day}日`] : [];
  const bare = from.day === null && to.day === null ? [`${from.month}～${to.month}月`] : [];
  const written = single ? [end(from), `${end(from)}頃`] : [...spans, ...within, ...bare];
  return fc
    .constantFrom(...written)
    .chain(inWidths)
    .chain(spaced);
}
