import { fiscalYearOf } from '../../../domain/notation';
import type { Report } from '../../../domain/report';
import type { Rule } from '../../rule';

interface Facts {
  readonly name: string;
  readonly held: number;
  readonly fiscalYear: number;
  /** Nearly all activities were held in that year: it may be 対象年度 that is wrong. */
  readonly isMost?: true;
}

export const outsideYear: Rule<'outside-year', Facts> = {
  code: 'outside-year',
  severity: 'warning',
  reason: '対象年度の外に行った取組は、その年度の実績に数えられません。',
  source: '別紙２の様式（対象年度の取組の実施内容、実績）',
  needs: [{ table: '取組実績' }, { basic: '対象年度' }],
  *run({ report }) {
    const { value: fiscalYear, written, place: yearPlace } = report.basics.fiscalYear;
    if (fiscalYear === null) return;
    const { outside, dated } = heldOutside(report, fiscalYear);
    const most = outside.length >= MANY && 2 * outside.length > dated ? outside[0]?.held : undefined;
    if (most !== undefined) {
      yield {
        place: yearPlace,
        value: written,
        facts: { name: '', held: most, fiscalYear, isMost: true },
        cause: String(most),
      };
    }
    for (const { name, heldOn, held } of outside) {
      yield {
        place: heldOn.place,
        value: heldOn.written,
        facts: { name: name.written, held, fiscalYear },
        cause: String(held),
      };
    }
  },
};

/** So many activities of another year are no oversight in each. */
const MANY = 3;

/** The activities held outside the year, each with the year it was held in, and how many bear a date at all. */
function heldOutside({ activities }: Report, fiscalYear: number) {
  const dated = activities.flatMap(({ heldOn, name }) => {
    const years = heldOn.value && fiscalYearOf(heldOn.value);
    return years ? [{ heldOn, name, years }] : [];
  });
  const outside = dated
    .filter(({ years }) => years.to < fiscalYear || years.from > fiscalYear)
    .map(({ heldOn, name, years }) => ({ heldOn, name, held: years.to < fiscalYear ? years.to : years.from }));
  return { outside, dated: dated.length };
}
