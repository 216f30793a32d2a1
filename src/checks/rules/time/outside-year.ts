import { fiscalYearOf } from '../../../domain/notation';
import type { Rule } from '../../rule';

interface Facts {
  readonly name: string;
  readonly held: number;
  readonly fiscalYear: number;
}

export const outsideYear: Rule<'outside-year', Facts> = {
  code: 'outside-year',
  severity: 'warning',
  reason: '対象年度の外に行った取組は、その年度の実績に数えられません。',
  source: '別紙２の様式（対象年度の取組の実施内容、実績）',
  needs: [{ table: '取組実績' }, { basic: '対象年度' }],
  *run({ report }) {
    const fiscalYear = report.basics.fiscalYear.value;
    if (fiscalYear === null) return;
    for (const { heldOn, name } of report.activities) {
      const years = heldOn.value && fiscalYearOf(heldOn.value);
      if (!years || (years.from <= fiscalYear && years.to >= fiscalYear)) continue;
      const held = years.to < fiscalYear ? years.to : years.from;
      yield {
        place: heldOn.place,
        value: heldOn.written,
        facts: { name: name.written, held, fiscalYear },
        cause: String(held),
      };
    }
  },
};
