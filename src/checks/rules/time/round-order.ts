import type { Rule } from '../../rule';
import { roundsOf, type Round } from './rounds';

interface Facts {
  readonly round: number;
  readonly date: string;
  readonly earlierRound: number;
  readonly earlierDate: string;
}

export const roundOrder: Rule<'round-order', Facts> = {
  code: 'round-order',
  severity: 'warning',
  reason: '後の回の日付が前の回より早いときは、年や月の入力誤りです。',
  source: '回を重ねる取組の日付の順',
  *run(reading) {
    const series = new Map<string, Round[]>();
    for (const round of roundsOf(reading)) {
      const known = series.get(round.series);
      if (known) known.push(round);
      else series.set(round.series, [round]);
    }
    for (const rounds of series.values()) {
      const inOrder = rounds.sort((a, b) => a.round - b.round);
      for (const [index, { round, day, written, place }] of inOrder.entries()) {
        const before = inOrder[index - 1];
        if (!before || before.round === round || before.day <= day) continue;
        const facts = { round, date: written, earlierRound: before.round, earlierDate: before.written };
        yield { place, value: written, facts };
      }
    }
  },
};
