import { Decimal } from 'decimal.js';
import type { Quantity } from '../../../domain/notation/types';
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

function oddOne(indicator: Indicator): Spot<Facts> | null {
  const { name, unit, target, note, reason, direction } = indicator;
  const figures = measurementsOf(indicator).flatMap(([measurement, { value }]) => {
    const quantity = quantityOf(value);
    return quantity && quantity.low.gt(0) ? [{ measurement, field: value, quantity }] : [];
  });
  if (figures.length < 3 || [name, unit, target.value].some(({ written }) => CUMULATIVE.test(written))) return null;
  if (target.period.value?.kind === 'fiscalYears') return null;
  const odd = figures.find((each) => {
    const others = figures.filter((one) => one !== each).map(({ quantity }) => quantity);
    // Something new begins small.
    const isNew = each.measurement === '策定時の値' && direction.value !== 'down';
    return isOdd(each.quantity, others, { low: !isNew }) || isFarAbove(each, others);
  });
  if (!odd) return null;
  const explained = reason.written || note.written;
  return {
    place: odd.field.place,
    value: odd.field.written,
    facts: {
      name: name.written,
      measurement: odd.measurement,
      others: figures.filter((one) => one !== odd).map(({ field }) => field.written),
    },
    restsOn: figures.map(({ field }) => field.place),
    explained,
  };
}

/** A value of a year that is of another size than those of all other years. */
function oddInSeries({ name, series, reason, note }: Indicator): Spot<Facts> | null {
  const figures = series.flatMap(({ value }) => {
    const quantity = quantityOf(value);
    return quantity && quantity.low.gt(0) ? [{ field: value, quantity }] : [];
  });
  if (figures.length < 3) return null;
  // Something new begins small.
  const odd = figures.find((each, index) =>
    isOdd(
      each.quantity,
      figures.filter((one) => one !== each).map(({ quantity }) => quantity),
      { low: index > 0 },
    ),
  );
  if (!odd) return null;
  const explained = reason.written || note.written;
  return {
    place: odd.field.place,
    value: odd.field.written,
    facts: {
      name: name.written,
      measurement: '年次ごとの値',
      others: figures.filter((one) => one !== odd).map(({ field }) => field.written),
    },
    explained,
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

function isFarAbove(
  { measurement, quantity }: { readonly measurement: MeasurementName; readonly quantity: Quantity },
  others: readonly Quantity[],
): boolean {
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
