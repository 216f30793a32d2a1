import { topic, type Book } from '../kind';
import { cellOfField, inField, inText, textCells } from '../plants';
import { withCell } from '../edit';
import { anySlip, otherDigit, slipped, slippedCell, tenfold, transposed, type Slip } from '../slips';
import type { Random } from '../random';
import { shown } from '../plants';
import { ofIndicators, placesOf } from './records';
import type { Planted } from '../kind';

/** A figure of an indicator written wrong. */
const wrongFigure = (which: 'baseline' | 'latest' | 'target', slip: Slip, madeOnly = false) =>
  inField({
    ...(madeOnly ? { madeOnly: true as const } : {}),
    among: (book) =>
      ofIndicators((indicator) => indicator[which].value)(book).map((one) => ({
        ...one,
        also: [...(one.also ?? []), ...textCells(book, ['evaluation']).map(({ place }) => place)],
      })),
    to: ({ field }, random, book) => slippedCell(cellOfField(book, field), slip, random),
  });

/** What follows from a figure that is not what it was. */
const FOLLOWS = [
  'figure-in-text-differs',
  'rating-differs',
  'excellent-not-met',
  'excellent-item-not-met',
  'direction-at-odds',
  'target-met-at-baseline',
  'undecided-rating',
  'range-reversed',
  'indicator-differs',
  'slipped-digit',
  'target-words',
  'improvement-words',
  'stale-latest',
  'plan-differs',
  'above-below-words',
  'rate-over-100',
] as const;

/** One figure of an indicator put in another's place. */
function taken(book: Book, random: Random, from: 'baseline' | 'target', to: 'baseline' | 'target'): Planted | null {
  const rows = book.reading.report.indicators.filter(
    ({ baseline, target, direction }) => baseline.value.written !== target.value.written && direction.value !== 'keep',
  );
  const [indicator] = random.shuffle(rows);
  if (!indicator) return null;
  const { place } = indicator[to].value;
  return {
    sheets: withCell(book.sheets, place, cellOfField(book, indicator[from].value)),
    at: placesOf(indicator),
    what: `${shown(place)} 「${indicator[to].value.written}」→「${indicator[from].value.written}」`,
  };
}

/** Baseline and target changed about. */
function swapped(book: Book, random: Random): Planted | null {
  const rows = book.reading.report.indicators.filter(
    ({ baseline, target, direction }) =>
      baseline.value.written !== target.value.written && direction.value !== null && direction.value !== 'keep',
  );
  const [indicator] = random.shuffle(rows);
  if (!indicator) return null;
  const [a, b] = [indicator.baseline.value, indicator.target.value];
  return {
    sheets: withCell(withCell(book.sheets, a.place, cellOfField(book, b)), b.place, cellOfField(book, a)),
    at: placesOf(indicator),
    what: `${shown(a.place)}と${shown(b.place)}を入れ替え（${a.written}、${b.written}）`,
  };
}

const figure = (slip: Slip) => (match: RegExpMatchArray, _: unknown, random: Random) => slipped(match[0], slip, random);

export const INDICATORS = topic('指標', [
  { name: '直近値の桁の誤り', rules: FOLLOWS, follows: FOLLOWS, plant: wrongFigure('latest', tenfold) },
  { name: '策定時の値の桁の誤り', rules: FOLLOWS, follows: FOLLOWS, plant: wrongFigure('baseline', tenfold) },
  { name: '目標値の桁の誤り', rules: FOLLOWS, follows: FOLLOWS, plant: wrongFigure('target', tenfold) },
  {
    name: '直近値の数字の入れ替わり',
    rules: FOLLOWS,
    follows: FOLLOWS,
    plant: wrongFigure('latest', transposed, true),
  },
  {
    name: '策定時の値の数字の誤り',
    rules: FOLLOWS,
    follows: FOLLOWS,
    plant: wrongFigure('baseline', otherDigit, true),
  },
  { name: '目標値の数字の誤り', rules: FOLLOWS, follows: FOLLOWS, plant: wrongFigure('target', otherDigit, true) },
  {
    name: '本文の策定時の値',
    rules: ['figure-in-text-differs', 'points-differ'],
    follows: ['direction-words', 'above-below-words', 'points-differ', 'figure-in-text-differs'],
    plant: inText({
      pattern: /(?<=策定時の)[\d,.]+(?=[^\d,.年])/g,
      sections: ['evaluation'],
      to: figure(anySlip),
      madeOnly: true,
    }),
  },
  {
    name: '本文の直近値',
    rules: ['figure-in-text-differs', 'points-differ'],
    follows: ['direction-words', 'above-below-words', 'points-differ', 'figure-in-text-differs'],
    plant: inText({
      pattern: /(?<=から(?:令和[０-９\d]+年度は)?)[\d,.]+(?=[^\d,.年]{1,4}[にへ])/g,
      sections: ['evaluation'],
      to: figure(anySlip),
      madeOnly: true,
    }),
  },
  {
    name: '本文の目標値',
    rules: ['figure-in-text-differs'],
    follows: ['above-below-words', 'points-differ', 'figure-in-text-differs'],
    plant: inText({ pattern: /(?<=目標値の)[\d,.]+/g, sections: ['evaluation'], to: figure(anySlip), madeOnly: true }),
  },
  {
    name: '向きの誤り',
    rules: ['direction-at-odds'],
    follows: FOLLOWS,
    plant: inField({
      among: (book) =>
        ofIndicators(({ direction }) => direction)(book).filter(
          ({ indicator }) => indicator.baseline.value.written !== indicator.target.value.written,
        ),
      to: ({ field }) => (field.written === '増加' ? '減少' : field.written === '減少' ? '増加' : null),
    }),
  },
  {
    name: '目標値が策定時と同じ',
    rules: ['target-met-at-baseline'],
    follows: FOLLOWS,
    plant: (book, random) => taken(book, random, 'baseline', 'target'),
  },
  {
    name: '策定時の値が目標値と同じ',
    rules: ['target-met-at-baseline'],
    follows: FOLLOWS,
    plant: (book, random) => taken(book, random, 'target', 'baseline'),
  },
  {
    name: '策定時の値と目標値の取り違え',
    rules: ['direction-at-odds', 'target-met-at-baseline'],
    follows: FOLLOWS,
    plant: swapped,
  },
  {
    name: '範囲の逆転',
    rules: ['range-reversed'],
    follows: FOLLOWS,
    plant: inField({
      among: ofIndicators(({ latest }) => latest.value),
      to: ({ field }) => {
        const [, low = '', high = '', unit = ''] = /^([\d,.]+)～([\d,.]+)(\D*)$/.exec(field.written) ?? [];
        return low === '' ? null : `${high}～${low}${unit}`;
      },
    }),
  },
]);
