import type { Place } from '../../../domain/field';
import type { Rule } from '../../rule';
import { latenessOf } from '../indicators/lateness';
import { periodPlace } from '../indicators/measurements';
import { isSameFigure, isSameTime, isSameUnit } from './figures';
import { indicatorPairsOf } from './pairs';

interface Facts {
  readonly name: string;
  readonly latest: string;
  readonly year: number;
  readonly before: Place;
}

export const latestNotUpdated: Rule<'latest-not-updated', Facts> = {
  code: 'latest-not-updated',
  severity: 'warning',
  reason: '昨年度と同じ年次の同じ値のままでは、今年度の結果が分かりません。更新を忘れたおそれがあります。',
  source: '別紙２の様式（直近値）',
  *run(reading) {
    for (const { now, then, last } of indicatorPairsOf(reading)) {
      const [latest, before] = [now.latest, then.latest];
      if (last.year.value === null || !isSameUnit(now.unit, then.unit)) continue;
      if (!isSameFigure(latest.value, before.value) || !isSameTime(latest.period, before.period)) continue;
      const explained = latenessOf(now, reading);
      yield {
        place: periodPlace(latest),
        value: latest.period.written,
        facts: {
          name: now.name.written,
          latest: latest.value.written,
          year: last.year.value,
          before: before.value.place,
        },
        restsOn: [latest.value.place],
        explained,
      };
    }
  },
};
