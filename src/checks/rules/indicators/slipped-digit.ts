import { Decimal } from 'decimal.js';
import type { Field } from '../../../domain/field';
import type { Quantity, ValueNotation } from '../../../domain/notation';
import type { GrantScore, Indicator } from '../../../domain/report';
import type { Rule, Spot } from '../../rule';
import { measurementsOf, quantityOf, type MeasurementName } from './measurements';

interface Facts {
  /** The indicator, or 交付金得点. */
  readonly name: string;
  readonly measurement: MeasurementName | '年次ごとの値' | '得点' | '全国平均';
  readonly others: readonly string[];
}

export const slippedDigit: Rule<'slipped-digit', Facts> = {
  code: 'slipped-digit',
  severity: 'warning',
  reason: 'ほかの値とかけ離れた値は、桁や数字の入力誤りのおそれがあります。',
  source: '値の点検（同じ指標の値どうしを比べる）',
  *run({ report }) {
    for (const indicator of report.indicators) {
      const spot = oddOne(indicator) ?? oddInSeries(indicator);
      if (spot) yield spot;
    }
    for (const row of report.grantScores) {
      const spot = oddScore(row);
      if (spot) yield spot;
    }
  },
};

/** So many times as much as every other value, or as little. */
const FACTOR = 5;
/** How far the others may be apart to be of one size. */
const ALIKE = 3;

/** Targets over several years, and sums over them, are of another size than a year's figure. */
const CUMULATIVE = /累計|累積|延べ|通算|合計/;

/** A figure above zero, by what people know it. */
interface Sized<M extends Facts['measurement']> {
  readonly measurement: M;
  readonly field: Field<ValueNotation>;
  readonly quantity: Quantity;
}

function sized<M extends Facts['measurement']>(measurement: M, field: Field<ValueNotation>): readonly Sized<M>[] {
  const quantity = quantityOf(field);
  return quantity?.low.gt(0) ? [{ measurement, field, quantity }] : [];
}

function oddOne(indicator: Indicator): Spot<Facts> | null {
  const { name, unit, target, direction } = indicator;
  if ([name, unit, target.value].some(({ written }) => CUMULATIVE.test(written))) return null;
  if (target.period.value?.kind === 'fiscalYears') return null;
  const figures = measurementsOf(indicator).flatMap(([measurement, { value }]) => sized(measurement, value));
  return oddAmong(indicator, figures, (each, others) => {
    // Something new begins small.
    const isNew = each.measurement === '策定時の値' && direction.value !== 'down';
    return isOdd(each.quantity, others, { low: !isNew }) || isFarAbove(each, others);
  });
}

/** A value of a year that is of another size than those of all other years. */
function oddInSeries(indicator: Indicator): Spot<Facts> | null {
  const figures = indicator.series.flatMap(({ value }) => sized('年次ごとの値', value));
  // Something new begins small.
  return oddAmong(indicator, figures, (each, others) => isOdd(each.quantity, others, { low: each !== figures[0] }));
}

/** Fewer figures show no size. */
const FEWEST = 3;

function oddAmong<M extends Facts['measurement']>(
  { name, reason, note }: Indicator,
  figures: readonly Sized<M>[],
  isOddOne: (each: Sized<M>, others: readonly Quantity[]) => boolean,
): Spot<Facts> | null {
  const othersOf = (each: Sized<M>) => figures.filter((one) => one !== each);
  if (figures.length < FEWEST) return null;
  const odd = figures.find((each) =>
    isOddOne(
      each,
      othersOf(each).map(({ quantity }) => quantity),
    ),
  );
  if (!odd) return null;
  const others = othersOf(odd).map(({ field }) => field.written);
  return {
    place: odd.field.place,
    value: odd.field.written,
    facts: { name: name.written, measurement: odd.measurement, others },
    restsOn: figures.map(({ field }) => field.place),
    explained: reason.written || note.written,
  };
}

function isOdd(own: Quantity, others: readonly Quantity[], { low }: { readonly low: boolean }): boolean {
  const least = Decimal.min(...others.map((each) => each.low));
  const most = Decimal.max(...others.map((each) => each.high));
  if (most.gt(least.times(ALIKE))) return false;
  return own.low.gte(most.times(FACTOR)) || (low && own.high.times(FACTOR).lte(least));
}

/** How far above both others a latest value or a target is no success and no ambition, where these are nearly alike. */
const FAR_ABOVE: Readonly<Record<MeasurementName, { readonly factor: number; readonly alike: number } | null>> = {
  策定時の値: null,
  直近値: { factor: 3, alike: 2 },
  目標値: { factor: 4, alike: 1.5 },
};
/** Of fewer a few more are many times as much. */
const FEW = 20;

function isFarAbove({ measurement, quantity }: Sized<MeasurementName>, others: readonly Quantity[]): boolean {
  const far = FAR_ABOVE[measurement];
  const least = Decimal.min(...others.map((each) => each.low));
  const most = Decimal.max(...others.map((each) => each.high));
  if (!far || least.lt(FEW) || most.gt(least.times(far.alike))) return false;
  return quantity.low.gte(most.times(far.factor));
}

/** A prefecture's points and the mean of the nation differ, but not by a digit: the smaller one lacks it. */
function oddScore({ score, nationalAverage, fullMark }: GrantScore): Spot<Facts> | null {
  const [own, mean] = [quantityOf(score), quantityOf(nationalAverage)];
  const full = quantityOf(fullMark);
  if (!own?.low.gt(0) || !mean?.low.gt(0)) return null;
  // What is over the full mark is told by another rule.
  if (full && (own.low.gt(full.high) || mean.low.gt(full.high))) return null;
  const [small, large] = own.low.lt(mean.low) ? [score, nationalAverage] : [nationalAverage, score];
  const [least, most] = [Decimal.min(own.low, mean.low), Decimal.max(own.low, mean.low)];
  if (most.lt(least.times(FACTOR))) return null;
  const measurement = small === score ? '得点' : '全国平均';
  return {
    place: small.place,
    value: small.written,
    facts: { name: '交付金得点', measurement, others: [large.written] },
  };
}
