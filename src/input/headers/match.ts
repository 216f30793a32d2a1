import type { Rating } from '../../domain/rating';
import type { FieldDefinition } from '../../domain/tables/definition';
import { readPeriod } from '../../domain/notation';
import type { Period } from '../../domain/notation/types';
import type { Line } from './block';
import { endingOf } from './ending';
import { headerKey } from './key';
import type { Vocabulary } from './vocabulary';
import { explainedSection } from './explained';
import { partYear } from './year';

/** What the header of a column means: a field, perhaps of a certain year, or a year of a series. */
export type HeaderMatch =
  | {
      readonly kind: 'field';
      readonly field: FieldDefinition;
      readonly period: Period | null;
      /** A person said so. */
      readonly isPointed: boolean;
    }
  | { readonly kind: 'year'; readonly period: Period }
  /** One of the columns of a rating, in one of which a mark stands: ◎ | ○ | △ | ×. */
  | { readonly kind: 'mark'; readonly field: FieldDefinition; readonly rating: Rating; readonly period: null }
  /** A person said that the column is not to be read. */
  | { readonly kind: 'unused'; readonly period: null };

/** What a header means, and the lines of it that say so. */
export interface Understood {
  readonly match: HeaderMatch;
  readonly spoken: readonly Line[];
}

/** A group heading under which a column speaks of another time or is not the staff's own. */
const OTHER = /前回|前年|昨年|過去|参考|旧|次年|翌年|来年/;

/**
 * Understands a header given from its top row to its lowest: exact after normalising, the year that a header bears
 * (目標値(R5)) taken out. Lines above that are mere banners are passed over, the fewest possible; one that stands over
 * the column itself and is a header of the table by itself is no banner. What a person said of it goes before all.
 */
export function matchHeader(vocabulary: Vocabulary, lines: readonly Line[]): Understood | undefined {
  for (let from = 0; from < lines.length; from++) {
    const banner = lines.slice(0, from);
    if (banner.some((line) => OTHER.test(line.text) || isHeader(vocabulary, line))) return undefined;
    const match = matchText(vocabulary, textOf(lines.slice(from)));
    if (!match) continue;
    const own = dated(match, textOf(banner));
    return { match: own, spoken: own === match ? lines.slice(from) : lines };
  }
  return undefined;
}

const textOf = (lines: readonly Line[]): string => lines.map((line) => line.text).join('');

const isHeader = (vocabulary: Vocabulary, { text, own }: Line): boolean =>
  own && vocabulary.fields.has(headerKey(text));

/** A banner may name the year of the columns below it. */
function dated(match: HeaderMatch, banner: string): HeaderMatch {
  if (match.kind !== 'field' || match.period || banner === '') return match;
  const period = partYear(banner)?.period;
  return period ? { ...match, period } : match;
}

function matchText(vocabulary: Vocabulary, text: string): HeaderMatch | undefined {
  const year = partYear(text);
  const rest = headerKey(year?.rest ?? '');
  const pointed = pointedBy(vocabulary, [headerKey(text), rest]);
  if (pointed === null) return { kind: 'unused', period: null };
  if (pointed) return { kind: 'field', field: pointed, period: year?.period ?? null, isPointed: true };
  const plain = vocabulary.fields.get(headerKey(text));
  if (plain) return { kind: 'field', field: plain, period: endOfPlan(text), isPointed: false };
  const section = explainedSection((key) => vocabulary.fields.get(key), text);
  if (section) return { kind: 'field', field: section, period: null, isPointed: false };
  if (!year) return undefined;
  const field = vocabulary.fields.get(rest) ?? vocabulary.fields.get(endingOf(rest) ?? '');
  if (field) return { kind: 'field', field, period: year.period, isPointed: false };
  return rest === '' && hasSeries(vocabulary) ? { kind: 'year', period: year.period } : undefined;
}

/** 第７期末実績: as the plan before ended. */
function endOfPlan(text: string): Period | null {
  const end = text.includes('期末') ? /第[^第期]{1,3}期末/.exec(text.replace(/\s/g, ''))?.[0] : undefined;
  const read = end === undefined ? null : readPeriod(end);
  return read?.kind === 'period' ? read.period : null;
}

/** A bare year is a column of a series, and only indicators have one. */
const hasSeries = ({ table }: Vocabulary): boolean => table.kind === '指標';

function pointedBy({ pointed }: Vocabulary, keys: readonly string[]): FieldDefinition | null | undefined {
  return pointed.size === 0 ? undefined : pointed.get(keys.find((key) => pointed.has(key)) ?? '');
}
