import type { Field } from '../../../../domain/field';
import type { ValueNotation } from '../../../../domain/notation';
import type { Rule } from '../../../rule';

interface Facts {
  readonly what: '得点' | '全国平均';
  readonly fullMark: string;
}

export const scoreOverFull: Rule<'score-over-full', Facts> = {
  code: 'score-over-full',
  severity: 'error',
  reason: '満点を超える得点はあり得ません。満点は毎年度変わるため、年度の取り違えのおそれがあります。',
  source: '保険者機能強化推進交付金等の評価（得点と満点）',
  needs: [{ table: '交付金得点' }],
  *run({ report }) {
    for (const { score, nationalAverage, fullMark } of report.grantScores) {
      const full = figure(fullMark);
      for (const [what, field] of [['得点', score] as const, ['全国平均', nationalAverage] as const]) {
        const points = figure(field);
        if (!full || !points?.gt(full)) continue;
        yield { place: field.place, value: field.written, facts: { what, fullMark: fullMark.written } };
      }
    }
  },
};

const figure = ({ value }: Field<ValueNotation>) => (value?.kind === 'quantity' ? value.quantity.low : null);
