import { groupedBy } from '../../../grouped';
import type { Rule } from '../../../rule';
import { quantityOf, yearsOf } from '../../indicators/measurements';
import { namedIndicators } from './namedIndicators';
import { statedFigures, type Stated } from './statedFigures';

interface Facts {
  readonly name: string;
  /** As the text has it. */
  readonly stated: number;
  /** As the table has it. */
  readonly year: number;
}

export const figureYearDiffers: Rule<'figure-year-differs', Facts> = {
  code: 'figure-year-differs',
  severity: 'warning',
  reason: '今年度の値に昨年度の年度を添えると、値の動きを誤って伝えます。',
  source: '指標の表（直近値の年次）',
  needs: [{ table: '指標' }, { basic: '対象年度' }],
  *run(reading) {
    const fiscalYear = reading.report.basics.fiscalYear.value;
    if (fiscalYear === null) return;
    for (const [indicator, stretches] of groupedBy(namedIndicators(reading), (each) => each.indicator)) {
      const latest = quantityOf(indicator.latest.value);
      if (!latest || yearsOf(indicator.latest)?.to !== fiscalYear || indicator.series.length > 0) continue;
      const stated = stretches.flatMap(({ text, place }) =>
        statedFigures(text).map((each) => ({ ...each, text, place })),
      );
      if (stated.some((each) => yearIn(each) === fiscalYear)) continue;
      for (const each of stated) {
        const { low, high } = each.quantity;
        if (yearIn(each) !== fiscalYear - 1 || !low.eq(latest.low) || !high.eq(latest.high)) continue;
        if (UNMOVED.test(each.text)) continue;
        yield {
          place: each.place,
          value: each.written,
          facts: { name: indicator.name.written, stated: fiscalYear - 1, year: fiscalYear },
          restsOn: [indicator.latest.period.place],
        };
      }
    }
  },
};

/** The figure may be the same in both years. */
const UNMOVED = /横ばい|変わら|変化|同数|同じ|同程度|同水準|増減|維持|引き続き/;

const yearIn = ({ meant }: Stated): number | null => (typeof meant === 'object' ? meant.year : null);
