import type { Book } from '../kind';

/** The fiscal year that a workbook evaluates. */
export const evaluated = ({ reading }: Book): number => reading.report.basics.fiscalYear.value ?? 0;

/** A fiscal year or a year of an era as texts write it: 令和５年度, R5. */
export const REIWA = /(令和|[RＲ])([0-9０-９]{1,2})(?=年度|[:：.．]|$)/g;

/** 令和元年 is 2019. */
const BEFORE_REIWA = 2018;

/** The Gregorian year of a match of REIWA. */
export function yearOf(match: RegExpMatchArray): number {
  return BEFORE_REIWA + Number((match[2] ?? '').normalize('NFKC'));
}

/** The match with another year, its digits as wide as they were. */
export function withYear(match: RegExpMatchArray, year: number): string {
  const digits = String(year - BEFORE_REIWA);
  const isWide = /[０-９]/.test(match[2] ?? '');
  const written = isWide ? digits.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)) : digits;
  return (match[1] ?? '') + written;
}

/** The text with one year of an era in place of another; unchanged where it names none such. */
export function replaceYear(text: string, from: number, to: number): string {
  return Array.from(text.matchAll(REIWA)).reduceRight(
    (so, match) =>
      yearOf(match) === from
        ? so.slice(0, match.index) + withYear(match, to) + so.slice((match.index ?? 0) + match[0].length)
        : so,
    text,
  );
}
