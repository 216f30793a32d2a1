import { Decimal } from 'decimal.js';
import { commas, type Content } from './clean/cells';
import type { Cell } from '../../src/sheet/sheet';
import type { Random } from './random';

/** A way to write a number wrong: its digits without commas, to other digits; null where it cannot be. */
export type Slip = (digits: string, random: Random) => string | null;

/** Ten times as much, or a tenth: a digit typed too many or too few, or the point one place off. */
export const tenfold: Slip = (digits, random) => {
  const more = random.next() < 0.5;
  const point = digits.indexOf('.');
  if (point < 0) return more || digits.length < 2 ? `${digits}0` : digits.slice(0, -1);
  const moved = new Decimal(digits).times(more ? 10 : new Decimal('0.1'));
  return moved.toFixed(Math.max(0, digits.length - point - 1 + (more ? -1 : 1)));
};

/** Two neighbours changed about: 1,234 → 1,243. */
export const transposed: Slip = (digits, random) => {
  const bare = digits.replace('.', '');
  const pairs = Array.from({ length: bare.length - 1 }, (_, at) => at).filter(
    (at) => bare[at] !== bare[at + 1] && !(at === 0 && bare[1] === '0'),
  );
  if (pairs.length === 0) return null;
  const at = random.pick(pairs);
  const swapped = `${bare.slice(0, at)}${bare.charAt(at + 1)}${bare.charAt(at)}${bare.slice(at + 2)}`;
  const point = digits.indexOf('.');
  return point < 0 ? swapped : `${swapped.slice(0, point)}.${swapped.slice(point)}`;
};

/** One digit another. */
export const otherDigit: Slip = (digits, random) => {
  const places = Array.from(digits).flatMap((digit, at) => (digit === '.' ? [] : [at]));
  const at = random.pick(places);
  const choices = '123456789'.split('').filter((digit) => digit !== digits[at]);
  return `${digits.slice(0, at)}${random.pick(choices)}${digits.slice(at + 1)}`;
};

/** Any of these. */
export const anySlip: Slip = (digits, random) => random.pick([tenfold, transposed, otherDigit])(digits, random);

const NUMBER = /\d[\d,]*(?:\.\d+)?/;

/** The first number of a text written wrong, with commas where it had some; null where there is none. */
export function slipped(text: string, slip: Slip, random: Random): string | null {
  const found = NUMBER.exec(text)?.[0];
  if (found === undefined) return null;
  const other = slip(found.replaceAll(',', ''), random);
  // 0.0 and 0.00 say the same.
  if (other === null || Number(other) === Number(found.replaceAll(',', ''))) return null;
  const wasGrouped = found.includes(',') || found.length <= 3;
  return text.replace(found, wasGrouped ? commas(Number(other)) + trailing(other) : other);
}

/** What Number drops of 「6.0」. */
function trailing(digits: string): string {
  const shortened = String(Number(digits));
  return digits.startsWith(shortened) ? digits.slice(shortened.length) : '';
}

/** The number of a cell written wrong. */
export function slippedCell(cell: Cell | undefined, slip: Slip, random: Random): Content {
  if (cell === undefined) return null;
  if (typeof cell.value !== 'number') return slipped(cell.shown, slip, random);
  const other = slip(String(cell.value), random);
  return other === null ? null : Number(other);
}
