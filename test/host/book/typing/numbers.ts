/** A number as typed, and the number format it brings along. */
export interface TypedNumber {
  readonly value: number;
  readonly format?: string;
}

/** excel-rules: type-digits-15. */
const KEPT_DIGITS = 15;

const NUMBER =
  /^(?<sign>[+-])? ?(?<symbol>[¥$€£])? ?(?<inner>[+-])? ?(?<before>%)? ?(?<whole>\d+(?:,\d{3,})*)?(?<decimals>\.\d*)?(?:E(?<power>[+-]?\d{1,4}))? ?(?<after>%)?(?<behind>-)?$/i;
const BRACKETS = '0_);(0)';
const FRACTION = /^(?<sign>[+-])? ?(?:(?<whole>\d+) )?(?<above>\d{1,5})\/(?<below>\d{1,5})$/;
const FRACTION_FORMAT = /[?#]\/[?#\d]/;

/** excel-rules: type-currency. Formats of yen from ECMA-376 part 1, 18.8.30, ja-jp; the others to be confirmed. */
const MONEY: Readonly<Record<string, (figure: string) => string>> = {
  '¥': (figure) => `"¥"${figure};[Red]"¥"-${figure}`,
  $: (figure) => `"$"${figure}_);[Red]("$"${figure})`,
  '€': (figure) => `[$€-2] ${figure};[Red]-[$€-2] ${figure}`,
  '£': (figure) => `[$£-809]${figure};[Red]-[$£-809]${figure}`,
};

/**
 * "1,234", "-5", "(5)", "¥1,000", "12.5%", "1E5", full-width signs folded already.
 * excel-rules: type-number, type-parentheses, type-percent, type-scientific, type-spaces.
 */
export function typedNumber(text: string): TypedNumber | undefined {
  const tidy = text.trim().replace(/ +/g, ' ');
  const inBrackets = /^\( ?(?<inside>[^()+-]+?) ?\)$/.exec(tidy)?.groups?.['inside'];
  const parts = NUMBER.exec(inBrackets ?? tidy)?.groups;
  if (!parts || !/\d/.test(`${parts['whole'] ?? ''}${parts['decimals'] ?? ''}`)) return undefined;
  const signs = [parts['sign'], parts['inner'], parts['behind']].filter((sign) => sign !== undefined);
  if (signs.length > 1 || (parts['before'] && parts['after'])) return undefined;
  const number = finished(parts, inBrackets !== undefined || signs[0] === '-');
  return number && inBrackets !== undefined ? { format: BRACKETS, ...number } : number;
}

function finished(parts: Readonly<Record<string, string | undefined>>, isNegative: boolean): TypedNumber | undefined {
  const isPercent = parts['before'] !== undefined || parts['after'] !== undefined;
  const digits = keptDigits(`${(parts['whole'] ?? '').replaceAll(',', '')}${parts['decimals'] ?? ''}`);
  const power = Number(parts['power'] ?? 0) - (isPercent ? 2 : 0);
  const value = Number(`${isNegative ? '-' : ''}${digits}e${power}`);
  if (!Number.isFinite(value)) return undefined;
  const format = formatOf(parts, isPercent);
  return { value: value === 0 ? 0 : value, ...(format !== undefined && { format }) };
}

function formatOf(parts: Readonly<Record<string, string | undefined>>, isPercent: boolean): string | undefined {
  const hasDecimals = /\d/.test(parts['decimals'] ?? '');
  if (isPercent) return hasDecimals ? '0.00%' : '0%';
  const grouped = hasDecimals ? '#,##0.00' : '#,##0';
  if (parts['symbol'] !== undefined) return MONEY[parts['symbol']]?.(grouped);
  if (parts['power'] !== undefined) return '0.00E+00';
  return parts['whole']?.includes(',') ? grouped : undefined;
}

function keptDigits(digits: string): string {
  let count = 0;
  return digits.replace(/\d/g, (digit) => {
    if (count > 0 || digit !== '0') count++;
    return count > KEPT_DIGITS ? '0' : digit;
  });
}

/** excel-rules: type-fraction. "1 1/2", "0 1/2", and "1/2" where the cell's format shows fractions. */
export function typedFraction(text: string, format: string): TypedNumber | undefined {
  const parts = FRACTION.exec(text.trim())?.groups;
  if (!parts || (parts['whole'] === undefined && !FRACTION_FORMAT.test(format))) return undefined;
  const below = Number(parts['below']);
  if (below === 0) return undefined;
  const size = Number(parts['whole'] ?? 0) + Number(parts['above']) / below;
  const places = '?'.repeat(Math.max(1, Math.min(3, parts['below']?.length ?? 1)));
  return { value: parts['sign'] === '-' ? -size : size, format: `# ${places}/${places}` };
}
