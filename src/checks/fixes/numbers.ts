import type { Fixer } from './fixer';
import { textCell } from './cell';

/** Figures that look the same as a number: neither a leading zero nor a plus sign, commas every three digits. */
const FIGURE = /^-?(?:0|[1-9]\d*|[1-9]\d{0,2}(?:,\d{3})+)(?:\.(\d+))?$/;

/** Excel keeps 15 digits, and shows 11 of a whole number in the format General. */
const MOST_DIGITS = 11;

/** 「'1,200」 → 1200 in a format that shows it as it was written. */
export const numberFromText: Fixer<unknown> = (spot, reading) => {
  const found = textCell(spot, reading);
  const written = found?.text.normalize('NFKC').trim();
  const figure = written === undefined ? null : FIGURE.exec(written);
  if (!found || !figure || written === undefined) return null;
  const value = Number(written.replaceAll(',', ''));
  if (written.replace(/\D/g, '').length > MOST_DIGITS || Object.is(value, -0)) return null;
  const { place, cell } = found;
  return { place, before: cell, after: { value, format: formatOf(written, figure[1] ?? '') } };
};

function formatOf(written: string, decimals: string): string {
  if (!written.includes(',') && decimals === '') return 'General';
  const whole = written.includes(',') ? '#,##0' : '0';
  return decimals === '' ? whole : `${whole}.${'0'.repeat(decimals.length)}`;
}
