import { Decimal } from 'decimal.js';
import type { FigureInText } from '../../../domain/notation';
import type { Rule } from '../../rule';
import { paragraphsOf, sentencesOf } from '../text/texts';
import { amountKind, growthBy, growthsIn, mayTellGrowth, type AmountKind, type Growth } from './growth';

interface Facts {
  readonly kind: AmountKind;
  readonly from: string;
  /** null where the sentence tells only the difference, and its share. */
  readonly to: string | null;
  readonly computed: string;
}

export const growthDiffers: Rule<'growth-differs', Facts> = {
  code: 'growth-differs',
  severity: 'warning',
  reason: '増減の数や率、倍数が、並べて書いた前の値と今の値から求めたものと違えば、どれかが誤りです。',
  source: '増減の計算（差、差÷前の値×100、今の値÷前の値）',
  *run(reading) {
    for (const { text, place } of paragraphsOf(reading)) {
      if (!mayTellGrowth(text)) continue;
      for (const sentence of sentencesOf(text.normalize('NFKC'))) {
        for (const growth of growthsIn(sentence)) {
          // Where a value is wrong, all that follows from it is: that is told once.
          for (const { amount, kind, computed } of wrongIn(growth).slice(0, 1)) {
            const written = (figure: FigureInText): string =>
              sentence.slice(figure.start, figure.end).replace(/^延べ|の?(?:増|減|多|少|上|下|伸|低).*$/g, '');
            const facts = { kind, from: written(growth.from), to: growth.to ? written(growth.to) : null, computed };
            yield { place, value: written(amount), facts };
          }
        }
      }
    }
  },
};

/** The amounts of a growth that its figures do not bear out. */
function wrongIn({ from, to, amounts }: Growth) {
  const before = from.quantity.low;
  if (before.isZero()) return [];
  const difference = amounts.find((amount) => amountKind(amount, from) === 'difference')?.quantity.low.abs();
  const now = to?.quantity.low ?? (difference ? before.plus(difference) : null);
  if (!now) return [];
  return amounts.flatMap((amount) => {
    const kind = amountKind(amount, from);
    if (kind === null || (to === null && kind !== 'rate')) return [];
    const stated = amount.quantity.low.abs();
    const computed = growthBy(kind, before, now);
    const isRight = (value: Decimal): boolean => value.minus(stated).abs().lt(tolerance(kind, amount));
    // 「前年度の112人から140人、25％増加」: what looks like the difference is the value of now.
    const isValueOfNow = to === null && difference ? isRight(growthBy(kind, before, difference)) : false;
    if (isRight(computed) || isValueOfNow) return [];
    const places = kind === 'difference' ? computed.decimalPlaces() : stated.decimalPlaces() + 1;
    return [{ amount, kind, computed: computed.toDecimalPlaces(places, Decimal.ROUND_HALF_UP).toString() }];
  });
}

/** Rates may be cut off or rounded; 割 and 約 are rounder still. */
function tolerance(kind: AmountKind, { quantity: { low, approximate } }: FigureInText): Decimal {
  if (kind === 'difference') return new Decimal('1e-9');
  const unit = new Decimal(10).pow(-low.decimalPlaces());
  if (!approximate) return unit;
  return kind === 'rate' && low.mod(10).isZero() ? new Decimal(6) : unit.times(2);
}
