import type { Field } from '../../../src/domain/field';
import { topic, type Book } from '../kind';
import { inField } from '../plants';
import { alone, ofActivities, ofIndicators, placesOf } from './records';
import { evaluated, REIWA, replaceYear, withYear, yearOf } from './years';

const digitsOf = (written: string): number => Number(written.normalize('NFKC').replace(/\D/g, ''));

/** The years of 保険者評価 where each row has its own, and all bear that of the year evaluated. */
function ratingYears(book: Book): readonly { readonly field: Field<number> }[] {
  const { insurerRatings } = book.reading.report;
  const years = insurerRatings.map(({ fiscalYear }) => ({ field: fiscalYear }));
  const inRows = insurerRatings.every(({ fiscalYear, rating }) => fiscalYear.place.at.row === rating.place.at.row);
  return inRows && years.every(({ field }) => field.value === evaluated(book)) ? years : [];
}

/** A year of a span moved by two: longer than a year, and beyond the year evaluated. */
function stretched(written: string): string | null {
  const years = Array.from(written.matchAll(/(令和|[RＲ])([0-9０-９]{1,2})(?=年|\.)/g));
  const [first, last] = years;
  if (!first || !last || years.length > 2 || !/[~～〜]/.test(written)) return null;
  return written.slice(0, last.index) + withYear(last, yearOf(last) + 2) + written.slice(last.index + last[0].length);
}

/** What names the year evaluated, and what is numbered. */
export const EVALUATED = topic('年度と日付', [
  {
    name: '計画期が前の期',
    rules: ['plan-period'],
    follows: [],
    plant: inField({
      among: ({ reading }) =>
        alone([reading.report.basics.planPeriod]).map((each) => ({
          ...each,
          also: [reading.report.basics.fiscalYear.place],
        })),
      to: ({ field: { written } }) => {
        const number = digitsOf(written);
        return number > 1 && /^第?[0-9０-９]+期?$/.test(written) ? `第${number - 1}期` : null;
      },
    }),
  },
  {
    name: '項目の番号が重なる',
    rules: ['item-number'],
    follows: [],
    plant: inField({
      among: ({ reading: { report } }) =>
        report.items.map(({ number }) => ({ field: number, also: report.items.map((item) => item.number.place) })),
      to: ({ field }, random, { reading }) => {
        const others = reading.report.items.flatMap(({ number: { value } }) =>
          value === null || value === field.value ? [] : [value],
        );
        return field.value === null || others.length === 0 ? null : random.pick(others);
      },
    }),
  },
  {
    name: '項目の番号が飛ぶ',
    rules: ['item-number'],
    follows: [],
    plant: inField({
      among: ({ reading: { report } }) => report.items.map(({ number }) => ({ field: number })),
      to: ({ field }, random, { reading: { report } }) =>
        field.value === null || report.items.length < 3 ? null : report.items.length + random.pick([1, 2, 3]),
    }),
  },
  {
    name: '保険者評価の年度が昨年度',
    rules: ['rating-year'],
    // The insurer then has no row of the year.
    follows: ['unrated-insurers', 'tally-differs', 'levels-incomplete'],
    plant: inField({
      among: ratingYears,
      to: ({ field: { written } }, _, book) => replaceYear(written, evaluated(book), evaluated(book) - 1),
    }),
  },
  {
    name: '直近値の年次が対象年度より後',
    rules: ['latest-ahead'],
    follows: [],
    plant: inField({
      among: ofIndicators(({ latest }) => latest.period),
      to: ({ indicator: { latest } }, random, book) => {
        const [match] = Array.from(latest.period.written.matchAll(REIWA));
        const later = evaluated(book) + random.pick([1, 2]);
        return match && latest.period.value?.kind !== 'date'
          ? replaceYear(latest.period.written, yearOf(match), later)
          : null;
      },
    }),
  },
  {
    name: '策定時の年次が直近と同じ',
    rules: ['same-period'],
    follows: ['period-kinds', 'indicator-differs'],
    plant: inField({
      among: ofIndicators(({ baseline }) => baseline.period),
      to: ({ indicator: { baseline, latest } }) =>
        latest.period.value && baseline.value.written !== latest.value.written ? latest.period.written : null,
    }),
  },
  {
    name: '期間の終わりが対象年度の外',
    rules: ['outside-year'],
    follows: [],
    plant: inField({
      among: ofActivities(({ heldOn }) => heldOn),
      to: ({ field }) => stretched(field.written),
    }),
  },
  {
    name: '割合の指標が100％を超える',
    rules: ['rate-over-100'],
    follows: [
      'slipped-digit',
      'rating-differs',
      'figure-in-text-differs',
      'plan-differs',
      'indicator-share-differs',
      'direction-words',
      'direction-at-odds',
      'target-words',
      'excellent-not-met',
      'excellent-item-not-met',
    ],
    plant: inField({
      among: (book) =>
        ofIndicators(({ latest }) => latest.value)(book).filter(
          ({ indicator: { name, unit } }) =>
            /(?:割合|率)$/.test(name.written) && /[%％]/.test(unit.written) && !/達成率|伸び率/.test(name.written),
        ),
      to: ({ indicator }, random) => {
        const { value } = indicator.latest.value;
        return value?.kind === 'quantity' && placesOf(indicator).length > 0 ? 100 + random.pick([8, 20, 80]) : null;
      },
    }),
  },
]);
