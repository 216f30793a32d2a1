import { readPeriod } from '../../../src/domain/notation';
import { topic, type Book, type Planted } from '../kind';
import { inField, inText, put, shown, textCells } from '../plants';
import { withCell } from '../edit';
import type { Random } from '../random';
import { cellOfField } from '../plants';
import { ofActivities } from './records';

const WEEKDAYS = '日月火水木金土';
const otherWeekday = (own: string, random: Random): string =>
  random.pick(Array.from(WEEKDAYS).filter((day) => day !== own));

/** The dates of two rounds of one series changed about. */
function roundsSwapped(book: Book, random: Random): Planted | null {
  const rounds = book.reading.report.activities.filter(({ name }) =>
    /第[0-9０-９]回|[0-9０-９]回目/.test(name.written),
  );
  const series = (name: string): string => name.replace(/第[0-9０-９]回|[0-9０-９]回目/, '');
  for (const one of random.shuffle(rounds)) {
    const other = random
      .shuffle(rounds)
      .find(
        ({ name, heldOn }) =>
          name.written !== one.name.written &&
          series(name.written) === series(one.name.written) &&
          heldOn.written !== one.heldOn.written,
      );
    if (!other) continue;
    const [a, b] = [one, other].map(({ heldOn }) => cellOfField(book, heldOn));
    const sheets = withCell(withCell(book.sheets, one.heldOn.place, b), other.heldOn.place, a);
    const middle = rounds.filter(({ name }) => series(name.written) === series(one.name.written));
    return {
      sheets,
      at: middle.map(({ heldOn }) => heldOn.place),
      what: `${shown(one.heldOn.place)}と${shown(other.heldOn.place)}の日付を入れ替え（${one.name.written}）`,
    };
  }
  return null;
}

const ROUND_LINE = /(第[１２３123]回　)(令和[0-9０-９]+年[0-9０-９]+月[0-9０-９]+日（[月火水木金土日]）)/g;

/** The dates of two rounds in a text changed about. */
function roundLinesSwapped(book: Book, random: Random): Planted | null {
  for (const item of random.shuffle(book.reading.report.items)) {
    const lines = textCells(book, ['record'])
      .filter((cell) => cell.item === item)
      .flatMap((cell) => Array.from(cell.text.matchAll(ROUND_LINE), ([all, , date = '']) => ({ cell, all, date })));
    const [one, other] = random.shuffle(lines);
    if (!one || !other) continue;
    const swapped = lines.reduce((so, { cell, all, date }) => {
      const instead = all === one.all ? other.date : all === other.all ? one.date : date;
      return put({ ...book, sheets: so }, cell.place, textNow(so, cell.place).replace(all, all.replace(date, instead)))
        .sheets;
    }, book.sheets);
    return {
      sheets: swapped,
      at: lines.map(({ cell }) => cell.place),
      what: `${shown(one.cell.place)} ${one.all}と${other.all}の日付を入れ替え`,
    };
  }
  return null;
}

const textNow = (
  sheets: Book['sheets'],
  { sheet, at }: { sheet: string; at: { row: number; column: number } },
): string => sheets.find(({ name }) => name === sheet)?.rows[at.row]?.[at.column]?.shown ?? '';

/** A day that no month has. */
function noSuchDay(written: string): string | null {
  const other = written
    .replace(/((?<![0-9０-９])[2469２４６９]|11)月[0-9０-９]{1,2}日/, '$1月31日')
    .replace(/\.([2469]|11)\.\d{1,2}$/, '.$1.31');
  const period = readPeriod(written);
  return other === written || period.kind !== 'period' ? null : other;
}

export const DATES = topic('年度と日付', [
  { name: '回の順と日付（表）', rules: ['round-order'], follows: ['text-date-differs'], plant: roundsSwapped },
  { name: '回の順と日付（本文）', rules: ['round-order'], follows: ['text-date-differs'], plant: roundLinesSwapped },
  {
    name: '曜日と日付（本文）',
    rules: ['weekday-differs'],
    follows: [],
    plant: inText({
      pattern: /(日（)([月火水木金土日])(?=）)/g,
      to: ([, day = '', weekday = ''], _, random) => day + otherWeekday(weekday, random),
    }),
  },
  {
    name: '曜日と日付（表）',
    rules: ['weekday-differs'],
    follows: [],
    plant: inField({
      among: ofActivities(({ heldOn }) => heldOn),
      to: ({ field }, random) => {
        const weekday = /（([月火水木金土日])）$/.exec(field.written)?.[1];
        return weekday === undefined
          ? null
          : field.written.replace(`（${weekday}）`, `（${otherWeekday(weekday, random)}）`);
      },
    }),
  },
  {
    name: '元号と西暦',
    rules: ['era-differs'],
    follows: [],
    plant: inText({
      pattern: /(令和[0-9０-９]+年(?:度)?[（(])(20\d\d)/g,
      to: ([, before = '', year = ''], _, random) => before + String(Number(year) + random.pick([-1, 1, 2])),
    }),
  },
  {
    name: 'ない日付（表）',
    rules: ['unreadable-value', 'impossible-date'],
    follows: [
      'unreadable-value',
      'impossible-date',
      'outside-year',
      'round-order',
      'text-count-differs',
      'text-date-differs',
    ],
    plant: inField({ among: ofActivities(({ heldOn }) => heldOn), to: ({ field }) => noSuchDay(field.written) }),
  },
  {
    name: 'ない日付（本文）',
    rules: ['impossible-date'],
    follows: ['round-order', 'weekday-differs'],
    plant: inText({ pattern: /令和[0-9０-９]+年[0-9０-９]+月[0-9０-９]+日/g, to: ([date = '']) => noSuchDay(date) }),
  },
  {
    name: '本文の日付と取組実績',
    rules: ['text-date-differs'],
    follows: ['round-order'],
    plant: inText({
      pattern: /(令和[0-9０-９]+年)([0-9０-９]+)(月)([0-9０-９]+)日（[月火水木金土日]）/g,
      sections: ['record'],
      // Seven days later, on the same weekday.
      to: ([, before = '', month = '', middle = '', date = '']) => {
        const other = Number(date.normalize('NFKC')) + 7;
        return other > 28 ? null : `${before}${month}${middle}${other}日（${weekdayIn(before, month, other)}）`;
      },
      madeOnly: true,
    }),
  },
  {
    name: '本文の日付の年が昨年度',
    rules: ['text-date-differs', 'day-outside-year', 'round-order'],
    follows: ['round-order'],
    // Without its weekday, which would give it away.
    plant: inText({
      pattern: /(令和)([0-9０-９]+)(年[0-9０-９]+月[0-9０-９]+日)（[月火水木金土日]）/g,
      sections: ['record'],
      to: ([, era = '', year = '', day = '']) => `${era}${Number(year.normalize('NFKC')) - 1}${day}`,
    }),
  },
]);

function weekdayIn(before: string, month: string, date: number): string {
  const [year = 0] = (before.normalize('NFKC').match(/\d+/g) ?? []).slice(-1).map((digits) => 2018 + Number(digits));
  return WEEKDAYS.charAt(new Date(Date.UTC(year, Number(month.normalize('NFKC')) - 1, date)).getUTCDay());
}
