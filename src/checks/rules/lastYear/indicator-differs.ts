import type { Field, Place } from '../../../domain/field';
import type { Measurement } from '../../../domain/report';
import type { Rule } from '../../rule';
import { periodPlace } from '../indicators/measurements';
import { correctionOf, isSameFigure, isSameTime, isSameUnit } from './figures';
import { indicatorPairsOf, isOnePlan, type IndicatorPair } from './pairs';

interface Facts {
  readonly name: string;
  readonly what: '策定時の値' | '策定時の値の年次' | '目標値' | '単位';
  readonly before: string;
  readonly year: number;
  readonly beforeAt: Place;
}

interface Difference extends Pick<Facts, 'what' | 'before' | 'beforeAt'> {
  readonly place: Place;
  readonly now: string;
}

export const indicatorDiffers: Rule<'indicator-differs', Facts> = {
  code: 'indicator-differs',
  severity: 'warning',
  reason: '策定時の値と目標値は計画期の間は変わらないため、昨年度と違えば、どちらかの写し誤りのおそれがあります。',
  source: '介護保険事業支援計画の目標（計画期の間は同じ値を使う）',
  *run(reading) {
    const fiscalYear = reading.report.basics.fiscalYear.value;
    if (fiscalYear === null) return;
    for (const pair of indicatorPairsOf(reading)) {
      const year = pair.last.year.value;
      if (year === null || !isOnePlan(year, fiscalYear)) continue;
      const { name, note, reason, source } = pair.now;
      const explained = correctionOf([note, reason, source]);
      for (const { place, now, ...facts } of differencesIn(pair))
        yield {
          place,
          value: now,
          facts: { ...facts, name: name.written, year },
          explained,
        };
    }
  },
};

/** Another unit explains other figures. A target is compared only with one for the same year. */
function differencesIn({ now, then }: IndicatorPair): readonly Difference[] {
  if (!isSameUnit(now.unit, then.unit)) {
    const [own, before] = [now.unit.value ?? '', then.unit.value ?? ''];
    return [{ what: '単位', place: now.unit.place, now: own, before, beforeAt: then.unit.place }];
  }
  const isSameYear = isSameTime(now.target.period, then.target.period) === true;
  return [
    ...baselineDiffers(now.baseline, then.baseline),
    ...(isSameYear && isSameFigure(now.target.value, then.target.value) === false
      ? [difference('目標値', now.target.value, then.target.value)]
      : []),
  ];
}

function baselineDiffers(now: Measurement, then: Measurement): readonly Difference[] {
  if (isSameFigure(now.value, then.value) === false) return [difference('策定時の値', now.value, then.value)];
  if (isSameTime(now.period, then.period) !== false) return [];
  return [{ ...difference('策定時の値の年次', now.period, then.period), place: periodPlace(now) }];
}

const difference = (what: Facts['what'], now: Field<unknown>, before: Field<unknown>): Difference => ({
  what,
  place: now.place,
  now: now.written,
  before: before.written,
  beforeAt: before.place,
});
