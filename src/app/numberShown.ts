const PLAIN = /^-?\d+(?:\.\d+)?$/;
const GROUPED = /^-?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;
const PERCENT = /^(-?\d+(?:\.\d+)?)%$/;
/** 0, #,##0.0, 0.0%, and what Excel's buttons add for negative numbers and for white space at the right. */
const FORMAT = /^(#,##)?0(?:\.(0+))?(%?)(?:_.)?(?:;.*)?$/;

/** How many digits a double keeps. */
const DIGITS = 15;

/** A number as a format shows it; null for formats other than the plain ones: General, 0.0, #,##0, 0.0%. */
export function numberShown(number: number, format: string): string | null {
  if (format === 'General') return String(number);
  const [whole, grouped, places = '', percent = ''] = FORMAT.exec(format) ?? [];
  if (whole === undefined || (number < 0 && format.includes(';'))) return null;
  const scaled = percent === '' ? number : Number((number * 100).toPrecision(DIGITS));
  const [digits = '', fraction] = scaled.toFixed(places.length).split('.');
  const integer = grouped === undefined ? digits : digits.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return `${integer}${fraction === undefined ? '' : `.${fraction}`}${percent}`;
}

/** The number that a format shows as this text; null where that is not certain. */
export function numberShownAs(text: string, format: string): number | null {
  const number = numberOf(text);
  return number !== null && numberShown(number, format) === text ? number : null;
}

function numberOf(text: string): number | null {
  const [, percent] = PERCENT.exec(text) ?? [];
  if (percent !== undefined) return Number((Number(percent) / 100).toPrecision(DIGITS));
  return PLAIN.test(text) || GROUPED.test(text) ? Number(text.replaceAll(',', '')) : null;
}
