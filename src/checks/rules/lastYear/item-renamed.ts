import type { Rule } from '../../rule';
import { NEW_PLAN } from './item-dropped';
import { isOnePlan, pairedOf } from './pairs';

interface Facts {
  readonly before: string;
  readonly year: number;
}

export const itemRenamed: Rule<'item-renamed', Facts> = {
  code: 'item-renamed',
  severity: 'warning',
  reason: '項目名が昨年度と少し違うと、同じ項目かどうかが分からず、年度の間で比べられません。',
  source: '介護保険事業支援計画（項目の名称）',
  *run(reading) {
    const fiscalYear = reading.report.basics.fiscalYear.value;
    if (fiscalYear === null) return;
    for (const { item, last, isRenamed } of pairedOf(reading).pairs) {
      const year = last.year.value;
      if (!isRenamed || year === null) continue;
      yield {
        place: item.name.place,
        value: item.name.written,
        facts: { before: last.item.name.written, year },
        borneOut: isOnePlan(year, fiscalYear) ? undefined : NEW_PLAN,
      };
    }
  },
};
