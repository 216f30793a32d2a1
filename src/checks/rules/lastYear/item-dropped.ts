import type { Rule } from '../../rule';
import { isOnePlan, pairedOf } from './pairs';

interface Facts {
  readonly items: readonly string[];
  readonly year: number;
}

export const itemDropped: Rule<'item-dropped', Facts> = {
  code: 'item-dropped',
  severity: 'warning',
  reason: '計画に載せた取組の項目は毎年度評価するため、昨年度あった項目がなければ、漏れのおそれがあります。',
  source: '別紙２の表題（計画に記載した目標に対する自己評価結果）',
  *run(reading) {
    const fiscalYear = reading.report.basics.fiscalYear.value;
    if (fiscalYear === null) return;
    const { dropped } = pairedOf(reading);
    const [first] = dropped;
    const year = first?.year.value;
    if (!first || typeof year !== 'number') return;
    const items = dropped.map(({ item }) => item.name.written);
    yield {
      place: first.item.name.place,
      value: items.join('、'),
      facts: { items, year },
      borneOut: isOnePlan(year, fiscalYear) ? undefined : NEW_PLAN,
    };
  },
};

/** Another plan may have other items. */
export const NEW_PLAN = '計画期が変わった';
