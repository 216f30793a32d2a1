import type { Decimal } from 'decimal.js';
import type { Reading } from '../../../../domain/reading';
import type { ImplementationLevel } from '../../../../domain/report';
import { fold } from '../../../../text/fold';
import { oncePer } from '../../../memo';
import { fiscalYearsIn } from '../../time/years';
import { percentOf, type Percent } from '../percent';
import { percentSentencesOf, type PercentSentence } from '../sentences';

/** A statement about how many insurers carried a programme out: 「予定通り実施」の割合は全体の31.43％. */
export interface Share {
  readonly sentence: PercentSentence;
  readonly programmes: readonly string[];
  readonly levels: readonly ImplementationLevel[];
  readonly percent: Percent;
  /** 前年度比 in points, signed; null where none is stated. */
  readonly change: Percent | null;
  /** The fiscal year of the share: the report's own where the sentence names none, null where it is not clear. */
  readonly year: number | null;
}

const LEVELS: readonly (readonly [RegExp, ImplementationLevel])[] = [
  [/予定(?:通り|どおり)(?:に)?実施/, 'asPlanned'],
  [/一部(?:を|のみ)?実施/, 'partly'],
  [/実施(?:が)?でき(?:なかった|ない|ていない)|未実施/, 'notDone'],
];

const CHANGE =
  /(?:対?前年度?比?|前年度?(?:より|から|(?:に|と)比べて?|と比較して))(?:で|は|、)?\s*(?:\(\d+(?:\.\d+)?%\))?\s*([+\-−▲△])?\s*(\d+(?:\.\d+)?)\s*(?:ポイント|pt|%)(増|減|上昇|低下|増加|減少)?/;
const PERCENT = /(\d+(?:\.\d+)?)%(?!ポイント)/g;
const GOAL = /目指|目標/;

/** The shares stated in the texts. */
export const sharesOf: (reading: Reading) => readonly Share[] = oncePer((reading) => {
  const known = new Set(reading.report.implementations.map(({ programme }) => programme.written.normalize('NFKC')));
  const own = reading.report.basics.fiscalYear.value;
  return percentSentencesOf(reading).flatMap((sentence) =>
    clausesOf(sentence).flatMap((clause) => shareIn(clause, known, own) ?? []),
  );
});

/**
 * The clauses of 「Ａ」を「予定通り実施」した保険者は91.4%、「実施できなかった」保険者は2.9%であった。Each has a percentage; one
 * that names no programme speaks of the one before it.
 */
function clausesOf(sentence: PercentSentence): readonly PercentSentence[] {
  const [first = '', ...more] = sentence.text.split(CLAUSE_END);
  const named = /「[^「」]+」(?=の?うち|[をはがにのも、]|について)/.exec(first)?.[0] ?? '';
  const isLevel = LEVELS.some(([pattern]) => pattern.test(named));
  const lead = isLevel ? '' : named;
  return [first, ...more.map((text) => (startsWithLevel(text) ? lead + text : text))].map((text) => ({
    ...sentence,
    text,
  }));
}

/** After a percentage, before the next quotation. */
const CLAUSE_END = /(?<=%(?:\([^()]*\))?(?:で(?:あり)?|と(?:なり|なっており)?)?)、(?=「)/;

const startsWithLevel = (text: string): boolean =>
  LEVELS.some(([pattern]) => pattern.test(/^「([^「」]+)」/.exec(text)?.[1] ?? ''));

/** 「…、残る１保険者も一部実施」, 「…、一部実施は３保険者」: behind the percentage, of insurers that are not part of it. */
const REST = /(?<=%.{0,30})、(?:残[るり]|その(?:他|ほか)の|(?:他|ほか)の)/;

function shareIn(sentence: PercentSentence, known: ReadonlySet<string>, own: number | null): Share | null {
  const [text = ''] = sentence.text.split(REST);
  const levels = LEVELS.flatMap(([pattern, level]) => (pattern.test(text) ? [level] : []));
  const [digits, ...more] = percentsIn(text.replace(CHANGE, ''));
  const programmes = programmesIn(text, known);
  if (levels.length === 0 || programmes.length === 0 || digits === undefined || more.length > 0) return null;
  if (GOAL.test(text)) return null;
  return { sentence, programmes, levels, percent: percentOf(digits), change: changeIn(text), year: yearOf(text, own) };
}

const percentsIn = (text: string): string[] => Array.from(text.matchAll(PERCENT), ([, digits = '']) => digits);

/** Quoted names that are no level, and names of the table. */
function programmesIn(text: string, known: ReadonlySet<string>): readonly string[] {
  const quoted = Array.from(text.matchAll(/「([^「」]+)」/g), ([, name = '']) => name).filter(
    (name) => !LEVELS.some(([pattern]) => pattern.test(name)),
  );
  const named = [...known].filter((name) => text.includes(name));
  return [...new Map([...quoted, ...named].map((name) => [fold(name), name])).values()];
}

function changeIn(text: string): Percent | null {
  const [, sign, digits, way] = CHANGE.exec(text) ?? [];
  if (digits === undefined) return null;
  const percent = percentOf(digits);
  const down = (sign !== undefined && sign !== '+') || /減|低下/.test(way ?? '');
  return down ? { ...percent, value: percent.value.neg() } : percent;
}

/**
 * A fiscal year named with における, の or は is meant, one that is compared with is not. Where only another time is named
 * (令和元年の調査, 前年度は) the year is not clear.
 */
function yearOf(text: string, own: number | null): number | null {
  const named = fiscalYearsIn(text).find(({ end }) => /^(における|において|の|は|では|には)/.test(text.slice(end)));
  if (named) return named.year;
  const elsewhere = /年/.test(
    text.replace(/前年度?(比|と比|に比|から|より)/g, '').replace(/(20\d\d|令和[\d元]+)年度と比/g, ''),
  );
  return elsewhere ? null : own;
}

/** Signed points for people: 「-2.86」「+8.57」. */
export function signed(value: Decimal, places: number): string {
  return `${value.isNegative() ? '-' : '+'}${value.abs().toFixed(places)}`;
}
