import type { Place } from '../../../domain/field';
import type { Report } from '../../../domain/report';
import type { Rule } from '../../rule';
import { insurerKeysOf } from './names';

interface Facts {
  readonly item: string;
  readonly first: Place;
}

export const duplicateRating: Rule<'duplicate-rating', Facts> = {
  code: 'duplicate-rating',
  severity: 'warning',
  reason: '同じ保険者の評価を二度数えると、評価区分ごとの保険者数が狂います。',
  source: '保険者評価の表（一つの保険者の一つの取組は一行）',
  needs: [{ table: '保険者評価' }],
  *run({ report }) {
    const again = againIn(report);
    // Where many are there twice, the rows are of something else besides insurer and item.
    if (again.length > Math.max(MANY, report.insurerRatings.length * MANY_SHARE)) return;
    const told = new Set<string>();
    for (const { rating, first } of again) {
      const { insurer, item } = rating;
      const row = `${insurer.place.sheet}\n${insurer.place.at.row}`;
      if (told.has(row)) continue;
      told.add(row);
      yield { place: insurer.place, value: insurer.written, facts: { item: item.written, first } };
    }
  },
};

const MANY = 20;
const MANY_SHARE = 0.1;

/** Ratings of an insurer, an item, an activity and a year that another row has already, with that row's place. */
function againIn(report: Report) {
  const keyOf = insurerKeysOf(report);
  const known = new Map<string, Place>();
  return report.insurerRatings.flatMap((rating) => {
    const { insurer, item, activity, content, issue, measure, fiscalYear } = rating;
    if (insurer.written.trim() === '' || item.written.trim() === '') return [];
    const told = [item, activity, content, issue, measure, fiscalYear].map(({ written }) => written);
    const key = [keyOf(insurer.written), ...told].join('\n');
    const first = known.get(key);
    if (!first) known.set(key, insurer.place);
    // Columns of one row, or the rows of an insurer whose name stands once, are not the same twice.
    return first && (first.sheet !== insurer.place.sheet || first.at.row !== insurer.place.at.row)
      ? [{ rating, first }]
      : [];
  });
}
