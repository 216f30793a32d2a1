import { Decimal } from 'decimal.js';
import type { Rule } from '../../rule';
import { percentOf } from './percent';
import { percentSentencesOf } from './sentences';

interface Facts {
  readonly one: string;
  readonly other: string;
  readonly computed: string;
}

export const pointsDiffer: Rule<'points-differ', Facts> = {
  code: 'points-differ',
  severity: 'warning',
  reason: '並べて書いた二つの割合の差がポイントの数と違えば、どれかが誤りです。',
  source: '割合どうしの差の計算（差はポイントで表す）',
  *run(reading) {
    for (const { text, place } of percentSentencesOf(reading)) {
      for (const { one, other, points } of differencesIn(text)) {
        const [a, b, stated] = [one, other, points].map(percentOf);
        if (!a || !b || !stated) continue;
        const computed = a.value.minus(b.value).abs();
        // Differences are often taken before rounding: one unit of the last place is no mistake.
        const unit = new Decimal(10).pow(-Math.min(a.places, b.places, stated.places));
        if (computed.minus(stated.value).abs().lte(unit)) continue;
        const facts = { one: `${one}%`, other: `${other}%`, computed: computed.toString() };
        yield { place, value: `${points}ポイント`, facts };
      }
    }
  },
};

const RATE = '(\\d+(?:\\.\\d+)?)%(?!ポイント)';
const FEW = '[^%。\\d]{0,20}';
const POINTS = '(\\d+(?:\\.\\d+)?)(?:ポイント|%ポイント)';
/** Two rates next to their difference: 「33.2%(全国28.6%)と全国平均を4.6ポイント上回り」「20.9%から20.4%へ0.5ポイント低下」. */
const DIFFERENCES = [
  new RegExp(`${RATE}[(][^%。()\\d]{0,10}${RATE}[)]${FEW}${POINTS}(?:上回|下回|高|低)`, 'g'),
  // 「4.0%から2.0ポイント上昇したが、目標の7.0%には1.0ポイント届かない」: told from another rate.
  new RegExp(`${RATE}から(?:(?!ポイント)[^%。]){0,16}?${RATE}${FEW}${POINTS}`, 'g'),
  new RegExp(
    `${RATE}[^%。\\d]{0,8}で(?:あり)?、?[^%。\\d]{0,12}(?:平均|全国)[^%。\\d]{0,6}${RATE}${FEW}${POINTS}(?:上回|下回|高|低)`,
    'g',
  ),
];

function differencesIn(text: string) {
  if (!text.includes('ポイント')) return [];
  return DIFFERENCES.flatMap((pattern) =>
    Array.from(text.matchAll(pattern), ([, one = '', other = '', points = '']) => ({ one, other, points })),
  );
}
