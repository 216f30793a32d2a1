import type { Rule } from '../../rule';
import { isOnePlan, pairedOf } from './pairs';

export const itemDropped: Rule<'item-dropped', { readonly year: number }> = {
  code: 'item-dropped',
  severity: 'warning',
  reason: '計画に載せた取組の項目は毎年度評価するため、昨年度あった項目がなければ、漏れのおそれがあります。',
  source: '別紙２の注（項目ごとに様式を分けて記入する）',
  needs: [{ basic: '対象年度' }],
  *run(reading) {
    const fiscalYear = reading.report.basics.fiscalYear.value;
    if (fiscalYear === null) return;
    for (const { item, year } of pairedOf(reading).dropped) {
      if (year.value === null) continue;
      yield {
        place: item.name.place,
        value: item.name.written,
        facts: { year: year.value },
        ...(isOnePlan(year.value, fiscalYear) ? {} : { borneOut: NEW_PLAN }),
      };
    }
  },
};

/** Another plan may have other items. */
export const NEW_PLAN = '計画期が変わった';
