import type { InsurerRating, Report } from '../../../domain/report';
import { ratingsEvaluated } from '../../../domain/tally';
import { groupedBy } from '../../grouped';
import type { Rule } from '../../rule';
import { insurerKeysOf } from './names';

interface Facts {
  readonly found: number;
  readonly fiscalYear: number;
}

export const ratingYear: Rule<'rating-year', Facts> = {
  code: 'rating-year',
  severity: 'warning',
  reason: '対象年度でない行は集計に入りません。年度の誤りや、昨年度の行の消し忘れのおそれがあります。',
  source: '保険者評価の表（対象年度の行を数える）',
  needs: [{ table: '保険者評価' }, { basic: '対象年度' }],
  *run({ report }) {
    const fiscalYear = report.basics.fiscalYear.value;
    const evaluated = insurersIn(ratingsEvaluated(report), report);
    if (fiscalYear === null || evaluated === 0) return;
    for (const [found, rows] of groupedBy(report.insurerRatings, ({ fiscalYear: { value } }) => value)) {
      if (found === null || found === fiscalYear) continue;
      // The whole of another year stands beside the year evaluated on purpose.
      if (2 * insurersIn(rows, report) >= evaluated) continue;
      for (const { fiscalYear: field } of rows) {
        yield { place: field.place, value: field.written, facts: { found, fiscalYear }, cause: String(found) };
      }
    }
  },
};

function insurersIn(rows: readonly InsurerRating[], report: Report): number {
  const keyOf = insurerKeysOf(report);
  return new Set(rows.map(({ insurer }) => keyOf(insurer.written))).size;
}
