import { fiscalYearOf, type FiscalYears } from './calendar';
import { momentAt } from './moment';
import { matchAt } from './scan';
import { shortMoment } from './short';
import { periodAt, type ScannedPeriod } from './span';
import type { Period } from './types';

/** A period of a list. */
export interface Listed extends ScannedPeriod {
  /** It follows the one before in brackets: 第８期（令和３～５年度）. */
  readonly bracketed: boolean;
}

const SEPARATOR = /[・、,/()と]|及び|並びに/y;
const ENUMERATION = /^(?:[・、,と]|及び|並びに)$/;

/** The periods of a list (R3・R4, 令和５・６年度), and where the list ends. */
export function periodsListed(text: string): { readonly listed: readonly Listed[]; readonly end: number } {
  const listed: Listed[] = [];
  let end = 0;
  let separator = '';
  for (;;) {
    const at = end + separator.length;
    const scanned = periodAt(text, at, 'cell') ?? (ENUMERATION.test(separator) ? shortenedAt(text, at) : null);
    if (scanned === null) return { listed: ofOneKind(listed), end };
    listed.push({ ...scanned, bracketed: separator === '(' });
    end = scanned.end;
    separator = matchAt(SEPARATOR, text, end)?.[0] ?? '';
    if (separator === '') return { listed: ofOneKind(listed), end };
  }
}

/** ・６年度, 、11月20日 with the year of the list's first; a number before another word (、3回) is no year. */
function shortenedAt(text: string, at: number): ScannedPeriod | null {
  const first = momentAt(text, 0, 'cell');
  const short = first && shortMoment(text, at, first, 'cell');
  if (short === null) return null;
  return short.period.kind === 'open' && /^\p{L}/u.test(text.slice(short.end, short.end + 2)) ? null : short;
}

/** 令和５・６年度: what the last is, all are. */
function ofOneKind(listed: readonly Listed[]): readonly Listed[] {
  const last = listed.at(-1)?.period;
  if (listed.length < 2 || (last?.kind !== 'fiscalYear' && last?.kind !== 'year')) return listed;
  const { kind } = last;
  return listed.map((one) =>
    one.period.kind === 'open' && !listed.at(-1)?.bracketed ? { ...one, period: { kind, year: one.period.year } } : one,
  );
}

/** 第８期（令和３～５年度）, 令和４年度（R5.3.31現在）: the first, where one lies within the other. */
export function merged(listed: readonly Listed[]): readonly Listed[] {
  const [first, second] = listed;
  if (!first || !second || listed.length > 2) return listed;
  const [one, other] = [fiscalYearOf(first.period), fiscalYearOf(second.period)];
  if (one === null || other === null) return listed;
  if (!second.bracketed) return isSameYear(first.period, second.period) ? [second] : listed;
  const within = (inner: FiscalYears, outer: FiscalYears): boolean => inner.from >= outer.from && inner.to <= outer.to;
  return within(one, other) || within(other, one) ? [first] : listed;
}

/** H31/R1, 平成31・令和元年度: one year in two eras. */
const isSameYear = (one: Period, other: Period): boolean =>
  (one.kind === 'open' || one.kind === other.kind) &&
  (one.kind === 'open' || one.kind === 'fiscalYear') &&
  (other.kind === 'open' || other.kind === 'fiscalYear') &&
  one.year === other.year;
