import type { Indicator } from '../../../domain/report';
import { isAtOdds } from '../indicators/direction-at-odds';
import { quantityOf } from '../indicators/measurements';
import { namedIndicators } from '../figures/indicators/namedIndicators';
import type { Rule } from '../../rule';
import { compared, comparisonsIn, FIGURE, SOME_FIGURE } from './compared';

interface Facts {
  readonly name: string;
  readonly from: string;
  readonly to: string;
  readonly word: '改善' | '悪化';
  readonly wanted: 'up' | 'down';
}

export const improvementWords: Rule<'improvement-words', Facts> = {
  code: 'improvement-words',
  severity: 'warning',
  reason: '「改善」「悪化」が指標の目指す向きと逆なら、値か言葉のどちらかが誤りです。',
  source: '指標の表（目標へ向かう動きが改善）',
  needs: [{ table: '指標' }],
  *run(reading) {
    for (const { indicator, text, place } of namedIndicators(reading)) {
      if (!/改善|悪化/.test(text)) continue;
      const wanted = wantedOf(indicator);
      for (const { written, first: from, second: to, word } of comparisonsIn(text, MOVE, GROUPS)) {
        const moved = compared(from, to);
        if (!from || !to || moved === null || moved === 0 || wanted === null) continue;
        const isBetter = moved > 0 === (wanted === 'up');
        if (isBetter === (word === '改善')) continue;
        yield {
          place,
          value: written,
          facts: {
            name: indicator.name.written,
            from: from.written,
            to: to.written,
            word: word === '改善' ? '改善' : '悪化',
            wanted,
          },
        };
      }
    }
  },
};

const GROUPS = { first: 1, second: 4, word: 7 };
const MOVE = new RegExp(
  `${FIGURE}(?:[(][^()]{0,20}[)])?(?:から、?|\\s?[→⇒]\\s?)(?:[^\\d、。%]{0,8}\\d{1,4}年度?末?(?:に|では?|は)?、?)?${FIGURE}(?:[(][^()]{0,20}[)])?(?:へと|へ|に|まで|と)(?:、?(?:約)?${SOME_FIGURE})?(?:大幅に|大きく|やや|わずかに)?(改善|悪化)(?:し|が|傾向)`,
  'g',
);

/** The way the figure should go: as stated, else from baseline to target; null where neither says. */
export function wantedOf(indicator: Indicator): 'up' | 'down' | null {
  const stated = indicator.direction.value;
  if (stated === 'keep') return null;
  if (stated) return isAtOdds(indicator, stated) ? null : stated;
  const [from, to] = [quantityOf(indicator.baseline.value), quantityOf(indicator.target.value)];
  if (!from || !to || from.low.eq(to.low)) return null;
  return to.low.gt(from.low) ? 'up' : 'down';
}
