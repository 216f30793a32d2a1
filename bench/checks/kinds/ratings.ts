import { RATINGS } from '../../../src/domain/rating';
import { progressOf } from '../../../src/domain/progress';
import { withCell } from '../edit';
import { cellOf } from '../clean/cells';
import { topic, type Book, type Planted } from '../kind';
import { blanked, cellOfField, inField, put, shown, textCells } from '../plants';
import type { Random } from '../random';
import { alone, ofIndicators, placesOf, programmePlaces } from './records';

const marks: readonly string[] = RATINGS;

/** Indicators with a rating that a person wrote; unmet ones alone where asked. */
const rated = (unmetOnly: boolean) => (book: Book) =>
  ofIndicators(({ rating }) => rating)(book).filter(
    ({ field, indicator }) =>
      field.written !== '' &&
      !indicator.reason.written &&
      (!unmetOnly || progressOf(indicator, book.reading.report.basics).met === 'no'),
  );

function excellentItem(book: Book, random: Random): Planted | null {
  const { report } = book.reading;
  const items = report.items.filter(
    ({ name, rating }) =>
      rating.present &&
      rating.written !== '◎' &&
      rating.written !== '' &&
      report.indicators.some(
        (indicator) => indicator.item.written === name.written && progressOf(indicator, report.basics).met === 'no',
      ),
  );
  const [item] = random.shuffle(items);
  return item
    ? put(
        book,
        item.rating.place,
        '◎',
        textCells(book, ['evaluation'])
          .filter((cell) => cell.item === item)
          .map(({ place }) => place),
      )
    : null;
}

function thresholdsSwapped(book: Book, random: Random): Planted | null {
  const { excellent, good, fair } = book.reading.report.basics.thresholdFields;
  const [a, b] = random.pick([
    [excellent, good],
    [good, fair],
    [excellent, fair],
  ] as const);
  if (!a.present || !b.present || a.written === b.written) return null;
  return {
    sheets: withCell(withCell(book.sheets, a.place, cellOfField(book, b)), b.place, cellOfField(book, a)),
    at: [excellent, good, fair].map(({ place }) => place),
    what: `${shown(a.place)}と${shown(b.place)}を入れ替え`,
  };
}

/** All insurers rated alike for one item. */
function allAlike(book: Book, random: Random): Planted | null {
  const { items, insurerRatings } = book.reading.report;
  const item = random.pick(items).name.written;
  const own = insurerRatings.filter((one) => one.item.written === item);
  const mark = random.pick(['◎', '○']);
  if (own.length < 5 || !book.made) return null;
  const sheets = own.reduce((so, { rating }) => withCell(so, rating.place, cellOf(mark)), book.sheets);
  const overview = textCells(book, ['insurers']).map(({ place }) => place);
  return {
    sheets,
    at: [...own.map(({ rating }) => rating.place), ...overview],
    what: `${item}の保険者評価を全て${mark}に`,
  };
}

/** A range over more than one level, without a rating. */
function undecided(book: Book, random: Random): Planted | null {
  const [one] = random.shuffle(rated(false)(book));
  if (!one) return null;
  const { baseline, target, latest, rating } = one.indicator;
  const range = `${baseline.value.written.replace(/[^\d.,]/g, '')}～${target.value.written.replace(/[^\d.,]/g, '')}`;
  const [low = '', high = ''] = range.split('～');
  const [a, b] = [low, high].map((digits) => Number(digits.replaceAll(',', '')));
  if (a === undefined || b === undefined || a === b) return null;
  const written = a < b ? range : `${high}～${low}`;
  const ranged = withCell(book.sheets, latest.value.place, cellOf(written));
  return {
    sheets: withCell(ranged, rating.place, undefined),
    at: placesOf(one.indicator),
    what: `${shown(latest.value.place)} 「${written}」、評価区分なし`,
  };
}

const RATING_FOLLOWS = [
  'excellent-not-met',
  'rating-differs',
  'excellent-item-not-met',
  'item-rating-differs',
] as const;

export const RATINGS_KINDS = topic('評価', [
  {
    name: '指標の評価区分の誤り',
    rules: ['rating-differs', 'excellent-not-met'],
    follows: RATING_FOLLOWS,
    plant: inField({
      among: rated(false),
      to: ({ field }, random) => random.pick(marks.filter((mark) => mark !== field.written)),
    }),
  },
  {
    name: '目標に届かない指標に◎',
    rules: ['excellent-not-met'],
    follows: RATING_FOLLOWS,
    plant: inField({ among: rated(true), to: () => '◎' }),
  },
  {
    name: '目標に届かない項目に◎',
    rules: ['excellent-item-not-met'],
    follows: ['text-rating-differs'],
    plant: excellentItem,
  },
  {
    name: '項目の評価区分の誤り',
    rules: ['item-rating-differs', 'text-rating-differs'],
    follows: RATING_FOLLOWS,
    plant: inField({
      among: ({ reading }) =>
        alone(reading.report.items.map(({ rating }) => rating).filter(({ written }) => written !== '')),
      to: ({ field }, random) => random.pick(['○', '△', '×'].filter((mark) => mark !== field.written)),
    }),
  },
  {
    name: '語彙にない評価区分（指標）',
    rules: ['unreadable-value', 'ambiguous-value'],
    follows: [],
    plant: inField({
      among: rated(false),
      to: (_, random) => random.pick(['Ａ', 'B', '良好', '優', '80点', '順調', '４']),
    }),
  },
  {
    name: '語彙にない評価区分（保険者）',
    rules: ['unreadable-value', 'ambiguous-value'],
    follows: [],
    plant: inField({
      among: ({ reading }) => alone(reading.report.insurerRatings.map(({ rating }) => rating)),
      to: (_, random) => random.pick(['Ａ', 'B', '良好', '優', '80点', '順調', '４']),
    }),
  },
  {
    name: '語彙にない実施状況',
    rules: ['unreadable-value', 'ambiguous-value', 'levels-incomplete'],
    follows: ['levels-incomplete', 'share-differs', 'change-differs', 'share-impossible'],
    plant: inField({
      among: ({ reading: { report } }) =>
        report.implementations.map(({ level, programme }) => ({
          field: level,
          also: programmePlaces(report, programme.written),
        })),
      to: (_, random) => random.pick(['概ね達成', '検討中', '△', 'その他', '予定']),
    }),
  },
  {
    name: '項目の評価区分の記入漏れ',
    rules: ['lone-rating'],
    follows: [],
    plant: blanked(({ reading }) => alone(reading.report.items.map(({ rating }) => rating))),
  },
  { name: '評価基準の入れ替わり', rules: ['thresholds-disorder'], follows: RATING_FOLLOWS, plant: thresholdsSwapped },
  {
    name: '計算方法の空欄',
    rules: ['method-not-chosen'],
    follows: RATING_FOLLOWS,
    plant: blanked(({ reading }) => alone([reading.report.basics.method])),
  },
  {
    name: '範囲のまま評価区分がない',
    rules: ['undecided-rating'],
    follows: [...RATING_FOLLOWS, 'figure-in-text-differs', 'target-words'],
    plant: undecided,
  },
  { name: '全ての保険者が同じ評価', rules: ['ratings-alike'], follows: ['tally-differs'], plant: allAlike },
]);
