import type { Indicator } from '../../../domain/report';
import type { Rule } from '../../rule';
import { periodPlace, yearsOf } from '../indicators/measurements';

interface Facts {
  readonly name: string;
  readonly later: '直近値' | '目標値';
  readonly laterPeriod: string;
  readonly baselinePeriod: string;
}

export const periodOrder: Rule<'period-order', Facts> = {
  code: 'period-order',
  severity: 'error',
  reason: '策定時より前の直近値や目標値では、進捗を測れません。',
  source: '別紙２の様式（策定時、直近、目標の年次）',
  needs: [{ table: '指標' }],
  *run({ report }) {
    for (const indicator of report.indicators) {
      for (const later of ['直近値', '目標値'] as const) {
        const measurement = later === '直近値' ? indicator.latest : indicator.target;
        if (!isBefore(indicator, later)) continue;
        yield {
          place: periodPlace(measurement),
          value: measurement.period.written,
          facts: {
            name: indicator.name.written,
            later,
            laterPeriod: measurement.period.written,
            baselinePeriod: indicator.baseline.period.written,
          },
          restsOn: [periodPlace(indicator.baseline)],
        };
      }
    }
  },
};

function isBefore({ baseline, latest, target }: Indicator, later: Facts['later']): boolean {
  const from = yearsOf(baseline);
  const to = yearsOf(later === '直近値' ? latest : target);
  return from !== null && to !== null && to.to < from.from;
}
