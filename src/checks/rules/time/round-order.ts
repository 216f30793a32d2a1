import { few } from '../../grounds';
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
    for (const rounds of seriesOf(roundsOf(reading))) {
      const inOrder = rounds.toSorted((a, b) => a.round - b.round);
      const cells = few(inOrder.map((each) => each.place));
      for (const [index, { round, day, written, place }] of inOrder.entries()) {
        const before = inOrder[index - 1];
        if (!before || before.round === round || before.day <= day) continue;
        const facts = { round, date: written, earlierRound: before.round, earlierDate: before.written };
        yield { place, value: written, facts, restsOn: cells };
      }
    }
  },
};

/** Rounds that follow each other. A round that is there already begins another series: one for each of several places. */
function seriesOf(rounds: Iterable<Round>): readonly (readonly Round[])[] {
  const all: Round[][] = [];
  const current = new Map<string, Round[]>();
  for (const round of rounds) {
    const known = current.get(round.series);
    if (known && !known.some((each) => each.round === round.round)) known.push(round);
    else {
      const begun = [round];
      current.set(round.series, begun);
      all.push(begun);
    }
  }
  return all;
}
