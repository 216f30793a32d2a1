import { fold } from '../../../../text/fold';
import { groupedBy } from '../../../grouped';
import type { Rule } from '../../../rule';

interface Facts {
  readonly kind: string;
  readonly year: number;
  readonly before: number;
}

export const fullMarkUnchanged: Rule<'full-mark-unchanged', Facts> = {
  code: 'full-mark-unchanged',
  severity: 'info',
  reason: '満点は毎年度変わるため、前の年度と同じ満点は書き写したままのおそれがあります。',
  source: '保険者機能強化推進交付金等の評価（満点は年度ごとに定まる）',
  needs: [{ table: '交付金得点' }],
  *run({ report }) {
    const dated = report.grantScores.flatMap((row) => {
      const { fiscalYear, fullMark } = row;
      return fiscalYear.value === null || fullMark.value?.kind !== 'quantity'
        ? []
        : [{ row, year: fiscalYear.value, full: fullMark.value.quantity.low }];
    });
    const kinds = groupedBy(dated, ({ row }) => `${fold(row.kind.written)}\n${fold(row.insurer.written)}`);
    for (const rows of kinds.values()) {
      // Several rows a year have marks of their own.
      if (new Set(rows.map(({ year }) => year)).size < rows.length) continue;
      for (const [before, now] of pairsOf(rows.toSorted((a, b) => a.year - b.year))) {
        if (!now.full.eq(before.full)) continue;
        const { fullMark, kind } = now.row;
        yield {
          place: fullMark.place,
          value: fullMark.written,
          facts: { kind: kind.written, year: now.year, before: before.year },
          cause: `${now.year}\n${fullMark.written}`,
        };
      }
    }
  },
};

const pairsOf = <T>(all: readonly T[]): readonly (readonly [T, T])[] =>
  all.slice(1).flatMap((now, index) => {
    const before = all[index];
    return before === undefined ? [] : [[before, now] as const];
  });
