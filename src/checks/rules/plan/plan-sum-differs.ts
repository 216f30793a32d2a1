import { unitsAgree, writeNumber, writePeriod } from '../../../domain/notation';
import type { Measurement, PlannedTarget } from '../../../domain/report';
import type { Rule } from '../../rule';
import { quantityOf, yearsOf } from '../indicators/measurements';

interface Facts {
  readonly baseline: string;
  readonly baselinePeriod: string;
  readonly gain: string;
  readonly gainPeriod: string;
  readonly computed: string;
  /** Fiscal years between the two of which no figure stands. */
  readonly between: readonly number[];
}

export const planSumDiffers: Rule<'plan-sum-differs', Facts> = {
  code: 'plan-sum-differs',
  severity: 'warning',
  reason: '積み上げる目標が、策定時の値と計画期間に加える数の和と違えば、どれかが誤りです。',
  source: '合計の計算（策定時の値＋計画期間に加える数＝目標）',
  *run({ report }) {
    for (const planned of report.planned) {
      for (const gain of planned.gains) yield* differencesIn(planned, gain);
    }
  },
};

function* differencesIn({ baseline, targets }: PlannedTarget, gain: Measurement) {
  const [from, added] = [figureOf(baseline), figureOf(gain)];
  const target = targets.find((each) => yearsOf(each)?.to === yearsOf(gain)?.to);
  const to = target && figureOf(target);
  if (!from || !added || !to || !isCumulative(from, added, to)) return;
  const computed = from.quantity.low.plus(added.quantity.low);
  const between = yearsBetween(from.years.to, added.years.from);
  // What was added in years that are left out may make up for the rest.
  if (computed.eq(to.quantity.low) || (between.length > 0 && computed.lt(to.quantity.low))) return;
  const facts = {
    baseline: baseline.value.written,
    baselinePeriod: from.period,
    gain: gain.value.written,
    gainPeriod: added.period,
    computed: `${writeNumber(computed.toFixed())}${to.quantity.unit ?? ''}`,
    between,
  };
  yield {
    place: target.value.place,
    value: target.value.written,
    facts,
    restsOn: [baseline.value.place, gain.value.place],
  };
}

type Dated = NonNullable<ReturnType<typeof figureOf>>;

function figureOf(measurement: Measurement) {
  const { value, period } = measurement;
  const quantity = quantityOf(value);
  const years = yearsOf(measurement);
  if (!period.value || !years || !quantity?.low.eq(quantity.high)) return null;
  return { quantity, years, period: writePeriod(period.value) };
}

/** So much of the target may be missing or too much; more, and it is no sum of the two. */
const NEAR = 0.1;

/** A target for what is there in all, not for what is added in one year. */
function isCumulative(from: Dated, added: Dated, to: Dated): boolean {
  const units = [from, added, to].map(({ quantity }) => quantity.unit);
  const rest = to.quantity.low.minus(from.quantity.low);
  return (
    units.every((unit) => unit !== '%' && unitsAgree(unit, units[0] ?? null)) &&
    from.years.to < added.years.from &&
    rest.gt(0) &&
    rest.minus(added.quantity.low).abs().lte(to.quantity.low.times(NEAR))
  );
}

const yearsBetween = (before: number, after: number): readonly number[] =>
  Array.from({ length: Math.max(0, after - before - 1) }, (_, index) => before + 1 + index);
