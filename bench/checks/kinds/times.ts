import type { Field } from '../../../src/domain/field';
import { onSheet } from '../edit';
import { topic, type Book, type Planted } from '../kind';
import { inField, inText, put } from '../plants';
import type { Random } from '../random';
import { ofActivities, rowOf } from './records';
import { replaceTitle, titlesIn } from './titles';
import { evaluated, REIWA, replaceYear, withYear, yearOf } from './years';

function wrongSheetName(book: Book, random: Random): Planted | null {
  const year = evaluated(book);
  const { sheet } = random.pick(book.reading.tables.filter(({ table }) => table === '指標' || table === '保険者評価'));
  const name = `${sheet}（R${year - 1 - 2018}）`;
  return {
    sheets: onSheet(book.sheets, sheet, (one) => ({ ...one, name })),
    at: [{ sheet: name, at: { row: 0, column: 0 } }],
    what: `シート名「${sheet}」→「${name}」`,
    moved: (place) => (place.sheet === sheet ? { ...place, sheet: name } : place),
  };
}

/** 対象年度 itself is last year's: whatever bears the right year then looks wrong. */
function wrongYear(book: Book): Planted | null {
  const { fiscalYear } = book.reading.report.basics;
  const year = evaluated(book);
  return put(book, fiscalYear.place, replaceYear(fiscalYear.written, year, year - 1), [
    ...titlesIn(book).map(({ place }) => place),
    ...book.reading.report.activities.map(({ heldOn }) => heldOn.place),
  ]);
}

/** The year of a date a year earlier or later; days of Excel move by 365. */
function otherYear(book: Book) {
  return (written: string, value: unknown, random: Random) => {
    if (typeof value === 'number') return { date: value + random.pick([-366, 366]) };
    const years = Array.from(written.matchAll(/(令和|[RＲ])([0-9０-９]{1,2})(?=年|\.)/g));
    const own = years[0] && yearOf(years[0]);
    if (own === undefined) return null;
    const other = own + random.pick([-1, 1]);
    const year = evaluated(book);
    const moved = written.replace(/(令和|[RＲ])([0-9０-９]{1,2})(?=年|\.)/g, (...match) =>
      withYear([String(match[0]), String(match[1]), String(match[2])], other),
    );
    // A span over two fiscal years may still touch the year evaluated.
    return Math.abs(other - year) > 1 || years.length > 1 ? null : moved;
  };
}

export const TIMES = topic('年度と日付', [
  {
    name: '表題の年度が昨年度',
    // The form of an item that bears last year is taken for last year's: its item is then missed.
    rules: ['title-year', 'item-dropped'],
    follows: ['year-missing', 'unknown-item'],
    plant: (book, random) => {
      const planted = replaceTitle(book, random, (title) => replaceYear(title, evaluated(book), evaluated(book) - 1));
      const names = book.reading.report.items.map(({ name }) => name.place);
      const beside = names.filter(({ sheet }) => planted?.at.some((place) => place?.sheet === sheet));
      return planted && { ...planted, at: [...planted.at, ...beside] };
    },
  },
  { name: 'シート名の年度が昨年度', rules: ['title-year'], follows: ['year-missing'], plant: wrongSheetName },
  {
    name: '対象年度が昨年度',
    rules: ['title-year', 'outside-year'],
    follows: [
      'second-text',
      'second-table',
      'last-year-left',
      'share-differs',
      'change-differs',
      'year-missing',
      'share-impossible',
      'text-count-differs',
      'text-date-differs',
      'text-participants-differ',
      'figure-in-text-differs',
      'target-words',
      'latest-ahead',
      'plan-period',
    ],
    plant: wrongYear,
  },
  {
    name: '本文の年度が昨年度',
    rules: ['last-year-left', 'figure-year-differs'],
    follows: ['share-differs', 'change-differs', 'year-missing'],
    plant: (book, random) =>
      inText({
        pattern: /(令和|[RＲ])([0-9０-９]{1,2})(?=年度(?!と|比|から)|[:：])/g,
        sections: ['record', 'evaluation', 'insurers'],
        to: (match) => (yearOf(match) === evaluated(book) ? withYear(match, evaluated(book) - 1) : null),
      })(book, random),
  },
  {
    name: '現状と課題の目標年度が昨年度',
    rules: ['last-year-left'],
    follows: [],
    plant: (book, random) =>
      inText({
        pattern: /(令和|[RＲ])([0-9０-９]{1,2})(?=年度の目標)/g,
        sections: ['background'],
        to: (match) => (yearOf(match) === evaluated(book) ? withYear(match, evaluated(book) - 1) : null),
      })(book, random),
  },
  {
    name: '来年度の年度が今年度のまま',
    rules: ['next-year-left'],
    follows: [],
    plant: (book, random) =>
      inText({
        pattern: REIWA,
        sections: ['summary'],
        to: (match) => (yearOf(match) === evaluated(book) + 1 ? withYear(match, evaluated(book)) : null),
      })(book, random),
  },
  {
    name: '実施日が年度の外',
    rules: ['outside-year'],
    follows: ['round-order', 'text-count-differs', 'text-date-differs', 'weekday-differs'],
    plant: (book, random) =>
      inField({
        among: ofActivities(({ heldOn }) => heldOn),
        to: ({ field }) => otherYear(book)(field.written, cellValue(book, field), random),
      })(book, random),
  },
  {
    name: '期間の逆転',
    rules: ['span-reversed', 'unreadable-value'],
    follows: ['outside-year'],
    plant: inField({
      among: ofActivities(({ heldOn }) => heldOn),
      to: ({ field }) => {
        const [from, to, ...more] = field.written.split('～');
        return from === undefined || to === undefined || more.length > 0 ? null : `${to}～${from}`;
      },
    }),
  },
  {
    name: '実施状況の年度が昨年度',
    rules: ['level-doubled', 'levels-incomplete'],
    follows: ['share-differs', 'change-differs', 'share-impossible'],
    plant: inField({
      among: ({ reading: { report } }) =>
        report.implementations.map(({ fiscalYear, insurer, programme }) => ({
          field: fiscalYear,
          also: rowOf(
            ...report.implementations
              .filter((one) => one.insurer.written === insurer.written)
              .map((one) => one.insurer),
            ...report.implementations
              .filter((one) => one.programme.written === programme.written)
              .map((one) => one.programme),
          ),
        })),
      to: ({ field }, _, book) => replaceYear(field.written, evaluated(book), evaluated(book) - 1),
    }),
  },
]);

function cellValue({ sheets }: Book, { place }: Field<unknown>): unknown {
  return sheets.find(({ name }) => name === place.sheet)?.rows[place.at.row]?.[place.at.column]?.value;
}
