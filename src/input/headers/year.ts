import { readPeriod } from '../../domain/notation';
import type { Period } from '../../domain/notation/types';
import { remember } from '../../text/remember';

/** A header that bears a year, and what is left of it without. */
export interface YearPart {
  readonly rest: string;
  readonly period: Period;
  /** The year as it is written there, in its own widths. */
  readonly written: string;
}

/** 令和５年度（2023）, R5, H27年度末, 2023年度, R5.3.31, 令和５年３月末時点; not the first year of a span (令和３～５年度). */
const YEAR =
  /(?:(?:令和|平成|[RH])(?:元|\d{1,2})(?!\d)|(?:19|20)\d{2}(?!\d))(?:(?:[.]\d{1,2}[.]\d{1,2}(?!\d)|[.]\d{1,2}(?:月末?|末)|年\d{1,2}月(?:\d{1,2}日|末)?)(?:現在|時点)?|(?:\((?:19|20)\d{2}\))?(?:年度末?|年)?(?:\((?:19|20)\d{2}\))?)(?!~|-\d)/i;

/** Takes the year out of a header; null where there is none that can be read. */
export const partYear = (text: string): YearPart | null => (MAY_BE_YEAR.test(text) ? partOf(text) : null);

/** A cheap look that spares most texts the rest. */
const MAY_BE_YEAR = /[令平㋿㍻RHＲＨ]|[1１]\s*[9９]|[2２]\s*[0０]/i;

const partOf = remember((text): YearPart | null => {
  const letters = Array.from(text).flatMap((letter) => {
    const plain = letter.normalize('NFKC').replace(/\s/g, '');
    return plain === '' ? [] : [{ letter, plain }];
  });
  const plain = letters.map((each) => each.plain).join('');
  const match = YEAR.exec(plain);
  if (!match) return null;
  const read = readPeriod(match[0]);
  const rest = plain.slice(0, match.index) + plain.slice(match.index + match[0].length);
  const written = lettersOf(letters, match.index, match.index + match[0].length);
  return read.kind === 'period' ? { rest, period: read.period, written } : null;
});

/** The letters that make up a stretch of their plain forms (㋿ is two of these). */
function lettersOf(
  letters: readonly { readonly letter: string; readonly plain: string }[],
  start: number,
  end: number,
): string {
  let at = 0;
  return letters
    .filter(({ plain }) => {
      const from = at;
      at += plain.length;
      return at > start && from < end;
    })
    .map(({ letter }) => letter)
    .join('');
}
