import type { Indicator } from '../../../domain/report';
import { figureCells } from '../../grounds';
import type { Rule } from '../../rule';
import { quantityOf } from './measurements';

interface Facts {
  readonly name: string;
  readonly direction: 'up' | 'down';
  readonly baseline: string;
  readonly target: string;
}

export const directionAtOdds: Rule<'direction-at-odds', Facts> = {
  code: 'direction-at-odds',
  severity: 'warning',
  reason: '向きと値が食い違うと、進捗率の符号も目標達成の判定も逆になります。',
  source: '進捗率の定義（策定時の値から目標値へ向かう）',
  *run({ report }) {
    for (const indicator of report.indicators) {
      const direction = indicator.direction.value;
      if ((direction !== 'up' && direction !== 'down') || !isAtOdds(indicator, direction)) continue;
      const { name, baseline, target } = indicator;
      yield {
        place: indicator.direction.place,
        value: indicator.direction.written,
        facts: {
          name: name.written,
          direction,
          baseline: baseline.value.written,
          target: target.value.written,
        },
        restsOn: figureCells(indicator),
      };
    }
  },
};

/** The target lies on the other side of the baseline than the direction says. */
export function isAtOdds({ baseline, target }: Indicator, direction: 'up' | 'down'): boolean {
  const [from, to] = [quantityOf(baseline.value), quantityOf(target.value)];
  if (!from || !to) return false;
  return direction === 'up' ? to.high.lt(from.low) : to.low.gt(from.high);
}
