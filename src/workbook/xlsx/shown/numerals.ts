/** How one of the numerals writes digits, and numbers by their places. */
interface Numeral {
  readonly digits: string;
  /** Tens, hundreds, thousands; with a one before them or without. */
  readonly places: readonly string[];
  readonly writesOne: boolean;
  /** Ten thousand and its powers. */
  readonly groups: readonly string[];
}

const FULL_WIDTH = '０１２３４５６７８９';
const PLAIN = { places: ['', '十', '百', '千'], writesOne: false, groups: ['', '万', '億', '兆'] } as const;

/** By the number of their DBNum. */
const NUMERALS: Readonly<Record<string, Numeral>> = {
  1: { digits: '〇一二三四五六七八九', ...PLAIN },
  2: {
    digits: '〇壱弐参四伍六七八九',
    places: ['', '拾', '百', '阡'],
    writesOne: true,
    groups: ['', '萬', '億', '兆'],
  },
  3: { digits: FULL_WIDTH, ...PLAIN },
};

const TAG = /\[dbnum([123])\]/gi;
const LITERAL = /"[^"]*"|[\\!].|_.|\*./g;
const GENERAL = /General/gi;
/** Numbers from here on have more places than there are names for. */
const TOO_LONG = 1e16;
/** Signs for private use: one begins what a section with numerals shows, ten stand for digits of texts. */
const FIRST_MARK = 0xe000;
const FIRST_KEPT = 0xe010;
const MARKED = /[\ue000-\ue009]/;
const KEPT = /[\ue010-\ue019]/g;

/** A number format whose digits are written in other numerals, prepared for a formatter that knows none. */
export interface NumeralFormat {
  /** The format for one number. */
  code(value: number): string;
  /** What the formatter made of it, in the numerals. */
  finish(shown: string, isDate: boolean): string;
}

/**
 * Understands DBNum1 (一二三), DBNum2 (壱弐参) and DBNum3 (１２３) as a Japanese Excel shows them; undefined for formats
 * without them. With General a number is written by its places (千２百３十４), otherwise digit by digit; so are years and
 * what begins with a zero in dates, whose other parts are written by their places, but in full-width digits.
 */
export function numeralFormat(format: string): NumeralFormat | undefined {
  if (format.search(TAG) < 0) return undefined;
  const sections = format.replace(LITERAL, keepDigits).split(';').map(marked);
  return {
    code: (value) => sections.map(({ code, numeral }) => withGeneral(code, numeral, value)).join(';'),
    finish: (shown, isDate) => {
      const mark = MARKED.exec(shown)?.[0];
      const numeral = mark === undefined ? undefined : NUMERALS[mark.charCodeAt(0) - FIRST_MARK];
      const text = numeral ? inNumerals(shown.replace(MARKED, ''), numeral, isDate) : shown;
      return text.replace(KEPT, (sign) => String(sign.charCodeAt(0) - FIRST_KEPT));
    },
  };
}

function marked(section: string): { readonly code: string; readonly numeral: Numeral | undefined } {
  const [, which] = /\[dbnum([123])\]/i.exec(section) ?? [];
  if (which === undefined) return { code: section, numeral: undefined };
  const mark = String.fromCharCode(FIRST_MARK + Number(which));
  const [, before = '', rest = ''] = /^((?:\[[^\]]*\])*)(.*)$/s.exec(section.replace(TAG, '')) ?? [];
  return { code: `${before}"${mark}"${rest}`, numeral: NUMERALS[which] };
}

function withGeneral(code: string, numeral: Numeral | undefined, value: number): string {
  const number = Math.abs(value);
  if (!numeral || !(number < TOO_LONG)) return code;
  return code.replace(GENERAL, () => {
    const [whole = '', fraction] = String(number).split('.');
    if (!/^\d+$/.test(whole) || /\D/.test(fraction ?? '')) return 'General';
    const decimals = fraction === undefined ? '' : `.${digitByDigit(fraction, numeral)}`;
    return `"${byPlaces(whole, numeral)}${decimals}"`;
  });
}

function inNumerals(text: string, numeral: Numeral, isDate: boolean): string {
  const isByPlaces = (digits: string) =>
    isDate && numeral.digits !== FULL_WIDTH && digits.length <= 2 && !digits.startsWith('0');
  return text.replace(/\d+/g, (digits) =>
    isByPlaces(digits) ? byPlaces(digits, numeral) : digitByDigit(digits, numeral),
  );
}

function digitByDigit(digits: string, numeral: Numeral): string {
  return [...digits].map((digit) => numeral.digits.charAt(Number(digit))).join('');
}

function byPlaces(digits: string, numeral: Numeral): string {
  const groups = [...digits.matchAll(/\d{1,4}(?=(?:\d{4})*$)/g)].map(([group]) => group);
  const written = groups.map((group, at) => {
    const places = ofGroup(group, numeral);
    return places === '' ? '' : places + (numeral.groups[groups.length - 1 - at] ?? '');
  });
  return written.join('') || numeral.digits.charAt(0);
}

function ofGroup(group: string, { digits, places, writesOne }: Numeral): string {
  return [...group]
    .map((digit, at) => {
      const place = places[group.length - 1 - at] ?? '';
      if (digit === '0') return '';
      return digit === '1' && place !== '' && !writesOne ? place : digits.charAt(Number(digit)) + place;
    })
    .join('');
}

function keepDigits(literal: string): string {
  return literal.replace(/\d/g, (digit) => String.fromCharCode(FIRST_KEPT + Number(digit)));
}
