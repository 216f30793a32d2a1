import type { GrantScore } from '../../../../domain/report';
import type { Rule } from '../../../rule';

interface Facts {
  readonly year: string;
  readonly kind: string;
}

export const fullMarkMissing: Rule<'full-mark-missing', Facts> = {
  code: 'full-mark-missing',
  severity: 'warning',
  reason: '満点は毎年度変わるため、満点のない得点や得点の目標は、ほかの年度と得点率で比べられません。',
  source: '保険者機能強化推進交付金等の評価（得点と満点）',
  yieldsTo: ['required-blank'],
  *run({ report }) {
    const scores = report.grantScores;
    if (!scores.some(hasFullMark)) return;
    for (const each of scores) {
      const { score, fullMark, fiscalYear, kind } = each;
      if (hasFullMark(each) || score.written.trim() === '' || !fullMark.present) continue;
      const facts = { year: fiscalYear.written, kind: kind.written };
      yield { place: fullMark.place, value: fullMark.written, facts };
    }
  },
};

const hasFullMark = ({ fullMark }: GrantScore): boolean => fullMark.value?.kind === 'quantity';
