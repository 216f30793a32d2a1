import type { Rule } from '../../rule';
import { periodPlace, yearsOf } from '../indicators/measurements';

interface Facts {
  readonly name: string;
  readonly fiscalYear: number;
}

export const targetYear: Rule<'target-year', Facts> = {
  code: 'target-year',
  severity: 'warning',
  reason: '評価する年度より前の年度の目標と比べても、その年度の達成の状況は分かりません。',
  source: '別紙２の様式（対象年度の目標値）',
  needs: [{ table: '指標' }, { basic: '対象年度' }],
  yieldsTo: ['period-order'],
  *run({ report }) {
    const fiscalYear = report.basics.fiscalYear.value;
    if (fiscalYear === null) return;
    for (const { name, target, note, reason } of report.indicators) {
      const last = yearsOf(target)?.to;
      if (last === undefined || last >= fiscalYear) continue;
      const explained = reason.written || note.written;
      yield {
        place: periodPlace(target),
        value: target.period.written,
        facts: { name: name.written, fiscalYear },
        under: [report.basics.fiscalYear.place],
        explained,
      };
    }
  },
};
