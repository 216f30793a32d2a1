import type { Activity } from '../../../../domain/report';
import { placesOf } from '../../../grounds';
import type { Rule } from '../../../rule';
import { quantityOf } from '../../indicators/measurements';
import { activitiesByItem } from './activityCounts';

interface Facts {
  readonly name: string;
  /** How many other rows of the activity say once. */
  readonly others: number;
}

export const timesOdd: Rule<'times-odd', Facts> = {
  code: 'times-odd',
  severity: 'warning',
  reason:
    '一日や一か月の取組に、ほかの行と違って何回もの回数があれば、数字の入力誤りか、ほかの日の書き漏れのおそれがあります。',
  source: '取組実績の表（同じ取組の行どうしを比べる）',
  needs: [{ table: '取組実績' }],
  *run({ report }) {
    for (const groups of activitiesByItem(report).values()) {
      for (const { name, rows } of groups) {
        if (rows.length <= FEWEST) continue;
        const odd = oddIn(rows);
        if (!odd) continue;
        yield {
          place: odd.times.place,
          value: odd.times.written,
          facts: { name, others: rows.length - 1 },
          restsOn: placesOf([odd.heldOn]),
        };
      }
    }
  },
};

/** So many others must agree. */
const FEWEST = 4;
/** Twice on one day is morning and afternoon. */
const MANY = 3;

/** Held on one day, or within a month. */
const isShort = ({ heldOn: { value } }: Activity): boolean => value?.kind === 'date' || value?.kind === 'month';

/** The one row of a day or month with several times among rows that all say once. */
function oddIn(rows: readonly Activity[]): Activity | null {
  let odd: Activity | null = null;
  for (const row of rows) {
    const times = quantityOf(row.times);
    if (!times) return null;
    if (times.low.eq(1) && times.high.eq(1)) continue;
    if (odd || !isShort(row) || times.low.lt(MANY)) return null;
    odd = row;
  }
  return odd;
}
