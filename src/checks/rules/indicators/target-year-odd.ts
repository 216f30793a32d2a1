import { fiscalYearOf } from '../../../domain/notation';
import type { Report } from '../../../domain/report';
import { groupedBy } from '../../grouped';
import type { Rule } from '../../rule';
import { periodPlace } from './measurements';

interface Facts {
  readonly name: string;
  /** What all other targets bear. */
  readonly usual: string;
}

export const targetYearOdd: Rule<'target-year-odd', Facts> = {
  code: 'target-year-odd',
  severity: 'info',
  reason: '一つの指標だけ目標の年次が違うときは、年の入力誤りのおそれがあります。',
  source: '別紙２の様式（対象年度の目標値）',
  needs: [{ table: '指標' }],
  yieldsTo: ['target-year', 'period-order'],
  *run({ report }) {
    const groups = [...groupedBy(targetsOf(report), ({ year }) => year).values()].sort((a, b) => a.length - b.length);
    const [[odd, ...alike] = [], usual = [], ...others] = groups;
    const [first] = usual;
    if (!odd || !first || alike.length > 0 || others.length > 0 || usual.length < FEWEST) return;
    const { name, target, note, reason } = odd.indicator;
    const explained = reason.written || note.written;
    yield {
      place: periodPlace(target),
      value: target.period.written,
      facts: { name: name.written, usual: first.indicator.target.period.written },
      explained,
    };
  },
};

/** So many others must agree. */
const FEWEST = 4;

/** The indicators whose targets name a fiscal year. */
function targetsOf({ indicators }: Report) {
  return indicators.flatMap((indicator) => {
    const { value } = indicator.target.period;
    const years = value && fiscalYearOf(value);
    return years ? [{ indicator, year: years.to }] : [];
  });
}
