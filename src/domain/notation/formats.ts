import { remember } from '../../text/remember';

/** What the number format of a cell says of its number. */
export type NumberFormat =
  | { readonly kind: 'date'; readonly month: boolean; readonly day: boolean }
  | { readonly kind: 'time' }
  | {
      readonly kind: 'number';
      readonly percent: boolean;
      /** Each comma behind the digits shows the number in thousands. */
      readonly thousands: number;
      /** Text before and behind the digits: 約#,##0"か所". */
      readonly before: string;
      readonly behind: string;
    };

/** Formats that only lay out a number. */
const GENERAL = /^(?:General|G\/標準|標準|@|)$/i;

/** One piece of a format: quoted or escaped text, a bracketed condition or locale, padding, or a code. */
const PIECE = /"([^"]*)"|\\(.)|\[(?:\$([^\]-]*)[^\]]*|[^\]]*)\]|[_*].|([^"\\[])/gsu;

/**
 * Reads a number format code of Excel, the section for positive numbers. Literal text never makes a date
 * (#,##0"年"), East Asian codes do (ggge"年"m"月").
 */
export const readNumberFormat: (code: string) => NumberFormat = remember((code) => {
  const plainNumber = { kind: 'number', percent: false, thousands: 0, before: '', behind: '' } as const;
  if (GENERAL.test(code)) return plainNumber;
  const pieces = piecesOf(firstSection(code));
  const codes = pieces.map((piece) => (piece.literal ? '\0' : piece.text)).join('');
  const letters = codes.replace(/General|G\/標準|E[+-]/gi, '');
  if (/[yged]|aaa|b1|b2/i.test(letters) || (/m/i.test(letters) && !/[hs]/i.test(letters))) {
    return { kind: 'date', month: /m/i.test(letters), day: /d|aaa/i.test(letters) };
  }
  if (/[hs]/i.test(letters)) return { kind: 'time' };
  const digits = { first: codes.search(/[0#?]/), last: codes.search(/[0#?][^0#?]*$/) };
  return {
    kind: 'number',
    percent: codes.includes('%'),
    thousands: /[0#?](,*)[^0#?,]*$/.exec(codes)?.[1]?.length ?? 0,
    before: literals(pieces, 0, digits.first),
    behind: literals(pieces, digits.last, pieces.length),
  };
});

interface Piece {
  readonly literal: boolean;
  readonly text: string;
}

function piecesOf(section: string): readonly Piece[] {
  return Array.from(section.matchAll(PIECE), ([, quoted, escaped, currency, code]): Piece => {
    const literal = quoted ?? escaped ?? currency;
    if (literal !== undefined) return { literal: true, text: literal };
    return { literal: code !== undefined && !/[\x20-\x7e]/.test(code), text: code ?? '' };
  }).filter(({ text }) => text !== '');
}

function literals(pieces: readonly Piece[], from: number, to: number): string {
  return pieces
    .slice(Math.max(from, 0), Math.max(to, 0))
    .flatMap(({ literal, text }) => (literal ? [text] : []))
    .join('');
}

/** Up to the first semicolon outside of quotes. */
function firstSection(code: string): string {
  let quoted = false;
  for (let at = 0; at < code.length; at += 1) {
    if (code.charAt(at) === '"') quoted = !quoted;
    if (code.charAt(at) === ';' && !quoted) return code.slice(0, at);
  }
  return code;
}
