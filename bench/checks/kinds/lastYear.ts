import type { OtherForm } from '../../../src/domain/otherForms';
import type { Indicator, Item } from '../../../src/domain/report';
import { fold } from '../../../src/text/fold';
import { cellOf } from '../clean/cells';
import { withCell, withoutRow } from '../edit';
import { topic, type Book, type Planted } from '../kind';
import { cellOfField, keyOf, put, shown } from '../plants';
import type { Random } from '../random';
import { otherDigit, slippedCell } from '../slips';
import { placesOf } from './records';
import { evaluated, replaceYear } from './years';

interface Pair {
  readonly item: Item;
  readonly last: OtherForm;
}

/** The items with their forms of last year. */
function pairsIn({ reading }: Book): readonly Pair[] {
  return reading.otherForms.flatMap((last) => {
    const item = reading.report.items.find(({ name }) => fold(name.written) === fold(last.item.name.written));
    return last.use === 'lastYear' && item ? [{ item, last }] : [];
  });
}

/** Last year's text with this year in place of that, as this year's text. */
function textCopied(book: Book, random: Random): Planted | null {
  const [pair] = random.shuffle(pairsIn(book));
  const section = random.pick(['record', 'evaluation'] as const);
  if (!pair) return null;
  const lines = pair.last.item.sections[section].paragraphs.map(({ text }) => text);
  const text = replaceYear(lines.join('\n'), evaluated(book) - 1, evaluated(book));
  const { paragraphs, field } = pair.item.sections[section];
  const places = new Map(paragraphs.map((one) => [keyOf(one.field.place), one.field.place]));
  const cleared = [...places.values()].reduce((so, place) => withCell(so, place, undefined), book.sheets);
  if (text === '') return null;
  return {
    sheets: withCell(cleared, field.place, cellOf(text)),
    at: [field.place],
    what: `${shown(field.place)} 昨年度の文`,
  };
}

interface IndicatorPair {
  readonly now: Indicator;
  readonly before: Indicator;
}

function indicatorPairs(book: Book): readonly IndicatorPair[] {
  return pairsIn(book).flatMap(({ item, last }) =>
    book.reading.report.indicators
      .filter((now) => fold(now.item.written) === fold(item.name.written))
      .flatMap((now) => {
        const before = last.indicators.find(({ name }) => fold(name.written).startsWith(fold(now.name.written)));
        return before ? [{ now, before }] : [];
      }),
  );
}

/** The latest value and its year as they stood last year. */
function latestCopied(book: Book, random: Random): Planted | null {
  const [pair] = random.shuffle(indicatorPairs(book));
  if (!pair) return null;
  const { now, before } = pair;
  const value = withCell(book.sheets, now.latest.value.place, cellOfField(book, before.latest.value));
  return {
    sheets: withCell(value, now.latest.period.place, cellOfField(book, before.latest.period)),
    at: placesOf(now),
    what: `${shown(now.latest.value.place)} 「${before.latest.value.written}」（${before.latest.period.written}）`,
  };
}

/** A figure that last year's form gives otherwise. */
const figureChanged =
  (which: 'baseline' | 'target') =>
  (book: Book, random: Random): Planted | null => {
    const [pair] = random.shuffle(indicatorPairs(book));
    const field = pair?.now[which].value;
    const content = field && slippedCell(cellOfField(book, field), otherDigit, random);
    return pair && field && content ? put(book, field.place, content, placesOf(pair.now)) : null;
  };

function itemGone(book: Book, random: Random): Planted | null {
  const [pair] = random.shuffle(pairsIn(book));
  if (!pair) return null;
  const { sheet, at } = pair.item.name.place;
  return {
    sheets: withoutRow(book.sheets, sheet, at.row),
    at: [pair.last.item.name.place],
    what: `${pair.item.name.written}を除く`,
  };
}

/** Last year's form calls the item a little otherwise. */
function itemRenamed(book: Book, random: Random): Planted | null {
  const [pair] = random.shuffle(pairsIn(book));
  if (!pair) return null;
  const { name } = pair.last.item;
  const other = random.pick([`${name.written}について`, name.written.replace(/の[^の]+$/, ''), `${name.written}事業`]);
  return other === name.written ? null : put(book, name.place, other, [pair.item.name.place]);
}

const FIGURE_FOLLOWS = [
  'figure-in-text-differs',
  'rating-differs',
  'excellent-not-met',
  'excellent-item-not-met',
  'direction-at-odds',
  'target-met-at-baseline',
  'stale-latest',
  'slipped-digit',
  'target-words',
] as const;

export const LAST_YEAR = topic('昨年度', [
  {
    name: '昨年度の文のまま',
    rules: ['text-unchanged'],
    follows: [
      'text-count-differs',
      'text-date-differs',
      'text-participants-differ',
      'day-outside-year',
      'figure-in-text-differs',
      'target-words',
      'last-year-left',
      'outside-year',
    ],
    plant: textCopied,
  },
  {
    name: '昨年度の直近値のまま',
    rules: ['latest-not-updated', 'stale-latest'],
    follows: FIGURE_FOLLOWS,
    plant: latestCopied,
  },
  {
    name: '策定時の値が昨年度と違う',
    rules: ['indicator-differs'],
    follows: FIGURE_FOLLOWS,
    plant: figureChanged('baseline'),
  },
  {
    name: '目標値が昨年度と違う',
    rules: ['indicator-differs'],
    follows: FIGURE_FOLLOWS,
    plant: figureChanged('target'),
  },
  { name: '昨年度の項目の欠落', rules: ['item-dropped'], follows: ['unknown-item'], plant: itemGone },
  { name: '昨年度と違う項目名', rules: ['item-renamed', 'item-dropped'], follows: [], plant: itemRenamed },
]);
