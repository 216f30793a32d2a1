import { fiscalYearOf, type Period } from '../../../domain/notation';
import type { Activity, Report } from '../../../domain/report';
import type { Rule } from '../../rule';
import { firstDay } from './days';

interface Facts {
  readonly name: string;
  /** The fiscal year of the activity that is nearest to the year evaluated. */
  readonly held: number;
  readonly fiscalYear: number;
  /**
   * Wholly outside; longer than a year and reaching beyond; or nearly all activities are of that year: it may be 対象年度
   * that is wrong.
   */
  readonly how: 'outside' | 'beyond' | 'most';
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
    const { outside, beyond, dated } = heldOutside(report, fiscalYear);
    const most = outside.length >= MANY && 2 * outside.length > dated ? outside[0]?.held : undefined;
    if (most !== undefined) {
      const facts = { name: '', held: most, fiscalYear, how: 'most' as const };
      yield { place: yearPlace, value: written, facts, cause: String(most) };
    }
    for (const { name, heldOn, held } of outside) {
      const facts = { name: name.written, held, fiscalYear, how: 'outside' as const };
      yield { place: heldOn.place, value: heldOn.written, facts, cause: String(held) };
    }
    for (const { name, heldOn, held } of beyond) {
      const facts = { name: name.written, held, fiscalYear, how: 'beyond' as const };
      yield { place: heldOn.place, value: heldOn.written, facts, under: [yearPlace] };
    }
  },
};

/** So many activities of another year are no oversight in each. */
const MANY = 3;

interface Held extends Pick<Activity, 'name' | 'heldOn'> {
  readonly held: number;
}

/** The activities held outside the year and those that reach beyond it, and how many bear a date at all. */
function heldOutside({ activities }: Report, fiscalYear: number) {
  const outside: Held[] = [];
  const beyond: Held[] = [];
  let dated = 0;
  for (const { heldOn, name } of activities) {
    const years = heldOn.value && fiscalYearOf(heldOn.value);
    if (!heldOn.value || !years) continue;
    dated += 1;
    if (years.to < fiscalYear) outside.push({ heldOn, name, held: years.to });
    else if (years.from > fiscalYear) outside.push({ heldOn, name, held: years.from });
    else if ((years.from < fiscalYear || years.to > fiscalYear) && isOverAYear(heldOn.value))
      beyond.push({ heldOn, name, held: years.from < fiscalYear ? years.from : years.to });
  }
  return { outside, beyond, dated };
}

/** Between days written as yyyymmdd. */
const A_YEAR = 10_000;

/** From one month or day to another more than a year later: of what goes on for years the years alone are written. */
function isOverAYear(period: Period): boolean {
  if (period.kind !== 'between') return false;
  const [from, to] = [firstDay(period.start), firstDay(period.end)];
  return from !== null && to !== null && to - from >= A_YEAR;
}
