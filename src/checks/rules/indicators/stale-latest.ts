import type { Field } from '../../../domain/field';
import type { Indicator } from '../../../domain/report';
import type { Rule } from '../../rule';
import { periodPlace } from './measurements';
import { fiscalYearOf } from '../../../domain/notation';

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
  *run({ report }) {
    const fiscalYear = report.basics.fiscalYear.value;
    if (fiscalYear === null) return;
    for (const indicator of report.indicators) {
      const { value: period, written } = indicator.latest.period;
      const last = period && fiscalYearOf(period)?.to;
      if (typeof last !== 'number' || last >= fiscalYear) continue;
      const explained = explanationOf(indicator);
      yield {
        place: periodPlace(indicator.latest),
        value: written,
        facts: { name: indicator.name.written, period: written, fiscalYear },
        ...(explained ? { explained } : {}),
      };
    }
  },
};

/** Words by which staff say why a value is late: NDB figures, surveys, publication. */
const LATE = /NDB|ＮＤＢ|レセプト|公表|未公表|時点|調査|最新|集計|確定|統計|隔年|毎年ではな|把握/;

function explanationOf({ reason, note, source }: Indicator): string | undefined {
  return [reason, note, source].find((field: Field<string>) => LATE.test(field.written))?.written;
}
