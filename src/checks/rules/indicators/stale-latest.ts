import type { Rule } from '../../rule';
import { latenessOf } from './lateness';
import { periodPlace, yearsOf } from './measurements';

interface Facts {
  readonly name: string;
  readonly period: string;
  readonly fiscalYear: number;
}

export const staleLatest: Rule<'stale-latest', Facts> = {
  code: 'stale-latest',
  severity: 'warning',
  reason: '評価する年度より前の値では、その年度の取組の結果とは言えません。',
  source: '別紙２の様式（直近値の年次）',
  needs: [{ table: '指標' }, { basic: '対象年度' }],
  yieldsTo: ['latest-not-updated'],
  *run(reading) {
    const { report } = reading;
    const fiscalYear = report.basics.fiscalYear.value;
    if (fiscalYear === null) return;
    for (const indicator of report.indicators) {
      const { written } = indicator.latest.period;
      const last = yearsOf(indicator.latest)?.to;
      if (last === undefined || last >= fiscalYear) continue;
      const explained = latenessOf(indicator, reading);
      yield {
        place: periodPlace(indicator.latest),
        value: written,
        facts: { name: indicator.name.written, period: written, fiscalYear },
        explained,
      };
    }
  },
};
