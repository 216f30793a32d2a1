import type { Bound, Quantity } from './types';

const BOUNDS: Readonly<Record<Bound, string>> = {
  exact: '',
  below: '未満',
  atMost: '以下',
  atLeast: '以上',
  above: '超',
};

const QUALIFIERS = { total: '延べ', ofWhich: 'うち', each: '各', sum: '計' } as const;

/** A figure plainly written, half width, thousands parted: "延べ1,200人", "486～533か所", "10%未満". Read again it is the same. */
export function writeQuantity(quantity: Quantity): string {
  return write(quantity, '');
}

/** The same for a change: what does not fall bears a plus. */
export function writeChange(quantity: Quantity): string {
  return write(quantity, quantity.low.isNegative() ? '' : '+');
}

function write({ low, high, bound, approximate, unit, qualifier }: Quantity, sign: '' | '+'): string {
  const figure = low.eq(high)
    ? writeNumber(low.toFixed())
    : `${writeNumber(low.toFixed())}～${writeNumber(high.toFixed())}`;
  const before = `${qualifier ? QUALIFIERS[qualifier] : ''}${approximate ? '約' : ''}`;
  return `${before}${sign}${figure}${unit ?? ''}${BOUNDS[bound]}`;
}

/** 1234.5 → 1,234.5. Only the digits before the point are parted. */
export function writeNumber(plainDigits: string): string {
  const [whole = '', fraction] = plainDigits.split('.');
  const parted = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return fraction === undefined ? parted : `${parted}.${fraction}`;
}
