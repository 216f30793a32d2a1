import type { Quantity, ValueNotation } from './types';
import { writeQuantity } from './writeQuantity';

/** Units that are counted in whole numbers, so that 30人台 ends at 39. */
const WHOLE = new Set(
  '人 名 件 回 か所 市町村 保険者 団体 事業所 施設 世帯 組 校 圏域 地区 チーム センター 位 部 冊 歳'.split(' '),
);
const RATES = new Set(['%', '‰', 'ポイント', '倍']);
const BEHIND = /^(台|代)(前半|後半)?(?:を?(?:維持|目指す))?$/;
const AGE = '歳';

/**
 * 30％台 is from 30 to below 40, which no closed range says, so that a person decides; 30人台 is 30～39人. Where 100％台 may
 * end at 110 or 200, both are candidates. Null where the words behind the figure are others.
 */
export function inTens(quantity: Quantity, back: string): ValueNotation | null {
  const [, word, half] = BEHIND.exec(back) ?? [];
  if (word === undefined || (word === '代') !== (quantity.unit === AGE)) return null;
  const { low, high, bound, unit } = quantity;
  const steps = low.eq(high) && low.isInteger() && low.gt(0) && bound === 'exact' ? stepsOf(low.toFixed(), unit) : [];
  const isWhole = unit !== null && WHOLE.has(unit);
  const ends = steps
    .filter((step) => !isWhole || step > 1)
    .map((step): Quantity => part({ ...quantity, high: low.plus(step) }, step, half))
    .map((range) => (isWhole ? { ...range, high: range.high.minus(1) } : range));
  const [only] = ends;
  if (only === undefined) return { kind: 'unreadable' };
  if (isWhole && half === undefined && ends.length === 1) return { kind: 'quantity', quantity: only };
  return { kind: 'ambiguous', candidates: ends.map(writeQuantity) };
}

/** 10万人台 is said of 10.5万 and of 15万. */
const MYRIAD_ZEROS = 5;

/** How far a figure in 台 reaches: by the zeros at its end; 100％台 by ten or by a hundred. */
function stepsOf(digits: string, unit: string | null): readonly number[] {
  const zeros = /0*$/.exec(digits)?.[0].length ?? 0;
  const isRate = unit !== null && RATES.has(unit);
  const isOpen = zeros > 1 && (isRate || (zeros >= MYRIAD_ZEROS && digits === `1${'0'.repeat(zeros)}`));
  return isOpen ? [10 ** (zeros - 1), 10 ** zeros] : [10 ** zeros];
}

/** 80％台前半 is its lower half. */
function part(range: Quantity, step: number, half: string | undefined): Quantity {
  if (half === undefined) return range;
  const middle = range.low.plus(step / 2);
  return half === '前半' ? { ...range, high: middle } : { ...range, low: middle };
}
