import { fiscalYearOf } from '../../../domain/notation';
import type { Rule } from '../../rule';

interface Facts {
  /** The fiscal years of the period named. */
  readonly from: number;
  readonly to: number;
  readonly fiscalYear: number;
}

export const planPeriod: Rule<'plan-period', Facts> = {
  code: 'plan-period',
  severity: 'warning',
  reason: '計画期と対象年度が合わないときは、どちらかに前の期や前の年度が残っています。',
  source: '介護保険法第118条（介護保険事業支援計画は３年を一期とする）、第１期は平成12年度から',
  needs: [{ basic: '対象年度' }],
  *run({ report }) {
    const { planPeriod: period, fiscalYear: evaluated } = report.basics;
    const years = period.value && fiscalYearOf(period.value);
    const fiscalYear = evaluated.value;
    if (!years || fiscalYear === null || (years.from <= fiscalYear && fiscalYear <= years.to)) return;
    yield { place: period.place, value: period.written, facts: { ...years, fiscalYear }, restsOn: [evaluated.place] };
  },
};
