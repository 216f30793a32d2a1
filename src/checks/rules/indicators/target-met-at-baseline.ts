import type { Quantity } from '../../../domain/notation/types';
import type { Direction, Indicator } from '../../../domain/report';
import { figureCells } from '../../grounds';
import type { Rule } from '../../rule';
import { isAtOdds } from './direction-at-odds';
import { quantityOf } from './measurements';

interface Facts {
  readonly name: string;
  readonly baseline: string;
  readonly target: string;
}

export const targetMetAtBaseline: Rule<'target-met-at-baseline', Facts> = {
  code: 'target-met-at-baseline',
  severity: 'warning',
  reason: '策定時にすでに満たしている目標は、値か目標の取り違えのおそれがあります。',
  source: '介護保険事業支援計画の目標（策定時からの改善を測る）',
  *run({ report }) {
    for (const indicator of report.indicators) {
      if (!isMetAtBaseline(indicator)) continue;
      const { name, baseline, target, note, reason } = indicator;
      const explained = reason.written || note.written;
      yield {
        place: target.value.place,
        value: target.value.written,
        facts: { name: name.written, baseline: baseline.value.written, target: target.value.written },
        restsOn: figureCells(indicator),
        explained,
      };
    }
  },
};

function isMetAtBaseline(indicator: Indicator): boolean {
  const { baseline, target, direction } = indicator;
  const [from, to] = [quantityOf(baseline.value), quantityOf(target.value)];
  if (!from || !to || direction.value === 'keep') return false;
  if (direction.value && isAtOdds(indicator, direction.value)) return false;
  const wanted = direction.value ?? wantedBy(to);
  if (wanted === 'up') return to.bound === 'above' ? from.low.gt(to.high) : from.low.gte(to.high);
  if (wanted === 'down') return to.bound === 'below' ? from.high.lt(to.low) : from.high.lte(to.low);
  return false;
}

/** 「10%未満」 wants down, 「11万人以上」 up; a plain figure does not say. */
function wantedBy({ bound }: Quantity): Direction | null {
  if (bound === 'below' || bound === 'atMost') return 'down';
  return bound === 'atLeast' || bound === 'above' ? 'up' : null;
}
