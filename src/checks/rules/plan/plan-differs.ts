import type { Place } from '../../../domain/field';
import { canonicalUnit, unitsAgree } from '../../../domain/notation';
import type { Indicator, Measurement, PlannedTarget, Report } from '../../../domain/report';
import type { Rule } from '../../rule';
import { quantityOf, yearsOf } from '../indicators/measurements';
import { correctionOf } from '../lastYear/figures';
import { isSameName, nameKey } from './names';

interface Facts {
  readonly name: string;
  readonly what: '策定時の値' | '目標値';
  readonly planned: string;
  readonly plannedAt: Place;
}

export const planDiffers: Rule<'plan-differs', Facts> = {
  code: 'plan-differs',
  severity: 'warning',
  reason: '別紙２は計画に記載した目標を評価するため、計画と違う値では、達成の判定が誤りになります。',
  source: '介護保険事業支援計画の目標（策定時の値と目標値は計画のとおり）',
  needs: [{ table: '指標' }],
  *run({ report }) {
    const fiscalYear = report.basics.fiscalYear.value;
    for (const planned of report.planned) {
      const indicator = meantBy(planned, report);
      if (!indicator) continue;
      const { name, unit, note, reason, source } = indicator;
      const explained = correctionOf([note, reason, source]);
      for (const [what, own, theirs] of comparable(indicator, planned, fiscalYear)) {
        if (!differs(own, theirs, canonicalUnit(unit.value ?? ''))) continue;
        const facts = { name: name.written, what, planned: theirs.value.written, plannedAt: theirs.value.place };
        yield {
          place: own.value.place,
          value: own.value.written,
          facts,
          restsOn: [theirs.value.place],
          explained,
        };
      }
    }
  },
};

/** The one indicator of that name; null where none has it, or several may. */
function meantBy({ name }: PlannedTarget, { indicators }: Report): Indicator | null {
  const key = nameKey(name.written);
  const named = indicators.filter((each) => isSameName(nameKey(each.name.written), key));
  const same = named.filter((each) => nameKey(each.name.written) === key);
  const [only, ...more] = same.length > 0 ? same : named;
  return only && more.length === 0 ? only : null;
}

/** The figures of one year on both sides. A target without a time is that of the year evaluated. */
function comparable({ baseline, target }: Indicator, planned: PlannedTarget, fiscalYear: number | null) {
  const due = yearOf(target) ?? (target.period.written === '' ? fiscalYear : null);
  const targets = planned.targets.filter((each) => due !== null && yearOf(each) === due);
  const isOneTime = yearOf(baseline) !== null && yearOf(baseline) === yearOf(planned.baseline);
  return [
    ...(isOneTime ? [['策定時の値', baseline, planned.baseline] as const] : []),
    ...targets.map((each) => ['目標値', target, each] as const),
  ];
}

const yearOf = (measurement: Measurement): number | null => yearsOf(measurement)?.to ?? null;

/** Figures of the same unit that are not the same; 「250か所以上」 and 「250か所」 are. */
function differs({ value: own }: Measurement, { value: theirs }: Measurement, unit: string | null): boolean {
  const [a, b] = [quantityOf(own), quantityOf(theirs)];
  return a !== null && b !== null && unitsAgree(a.unit ?? unit, b.unit) && !(a.low.eq(b.low) && a.high.eq(b.high));
}
