import type { Measurement } from '../../../domain/report';
import { fold } from '../../../text/fold';
import { figureCells } from '../../grounds';
import type { Rule } from '../../rule';
import { periodPlace, quantityOf } from './measurements';

interface Facts {
  readonly name: string;
  readonly baseline: string;
  readonly latest: string;
}

export const samePeriod: Rule<'same-period', Facts> = {
  code: 'same-period',
  severity: 'warning',
  reason: '同じ年次の値が二つあり、値が異なるときは、どちらかの年次か値が誤りです。',
  source: '別紙２の様式（策定時の値と直近値の年次）',
  needs: [{ table: '指標' }],
  *run({ report }) {
    for (const indicator of report.indicators) {
      const { name, baseline, latest } = indicator;
      if (!standsBeside(baseline) || !standsBeside(latest)) continue;
      const period = fold(latest.period.written);
      if (latest.period.value === null || period === '' || fold(baseline.period.written) !== period) continue;
      const [from, to] = [quantityOf(baseline.value), quantityOf(latest.value)];
      if (!from || !to || (from.low.eq(to.low) && from.high.eq(to.high))) continue;
      yield {
        place: periodPlace(baseline),
        value: baseline.period.written,
        facts: { name: name.written, baseline: baseline.value.written, latest: latest.value.written },
        restsOn: [periodPlace(latest), ...figureCells(indicator)],
      };
    }
  },
};

/** The year has a cell of its own in the row; one in a header may say more than the year (R5実績見込, R5実績). */
const standsBeside = ({ period, value }: Measurement): boolean => period.place.at.row === value.place.at.row;
