import type { Place } from '../../../../domain/field';
import type { Reading } from '../../../../domain/reading';
import type { Activity } from '../../../../domain/report';
import { fold } from '../../../../text/fold';
import { sentencesOf } from '../../text/texts';
import { activitiesByItem, countOf, type ActivityGroup } from './activityCounts';
import { eventLinesOf } from './eventLines';
import { bare } from './subject';

/** A total that a text states of an activity outside of brackets. */
export interface PlainTotal {
  readonly item: string;
  readonly activity: string;
  readonly place: Place;
  readonly count: number;
  readonly unit: string;
  readonly counted: number;
  readonly rows: readonly Activity[];
}

/** The totals outside of brackets in 実績 and 自己評価 that the rows of their activity do not come to. */
export function* wrongTotals(reading: Reading): Generator<PlainTotal> {
  for (const { item, activity, place, text, round, series } of eventLinesOf(reading)) {
    if (round !== null || text.length > LONGEST || !COUNTS.test(text)) continue;
    const plain = text.replace(BRACKETS, '');
    // Behind several counts in brackets stands their sum.
    if (OTHERS.test(plain) || (text.match(COUNTED)?.length ?? 0) > 1) continue;
    yield* compared(reading, { item, activity, place, rows: series }, totalsIn(plain));
  }
  yield* inEvaluations(reading);
}

/** What is longer is no line but data. */
const LONGEST = 2000;
const COUNTS = /\d(?:回|人|名|市|町村|保険者|自治体)/;
const COUNTED = /[(][^()]{0,80}\d(?:回|人|名)[^()]{0,80}[)]/g;
const BRACKETS = /[(][^()]*[)]/g;
/** Of another time, a part, or what was planned. */
const OTHERS = /目標|予定|計画|前年|昨年|うち|内訳|ほか|年度|及び|並びに|平均|当たり|定員|満足|回答/;

const UNITS = '(市町村|市区町村|市町|町村|保険者|自治体)';
const TIMES = /(?:(?<![合小累])計|延べ|[開実]催?[催施]回数|年)\s*([0-9,]+)回(?!目)/g;
const HEADS =
  /(?:延べ|(?<![小累])計|(?:参加|受講|修了|出席)者?(?:数|人数)?(?:は|が|:|、)?\s*(?:延べ|計)?)\s*([0-9,]+)(?:人|名)/g;
const ALL_HEADS = /[0-9](?:人|名)/g;
const PLACES = new RegExp(`(?<![全各0-9,])([0-9]+)${UNITS}(?=[にへをでが、。\\s]|$|延べ)`, 'g');

interface Stated {
  readonly count: number;
  readonly unit: string;
}

/** The totals that a text in half width states once each. */
function totalsIn(text: string): readonly Stated[] {
  const heads = Array.from(text.matchAll(ALL_HEADS)).length === 1 ? only(text, HEADS, '人') : [];
  return [...only(text, TIMES, '回'), ...heads, ...only(text, PLACES, '')];
}

function only(text: string, pattern: RegExp, unit: string): readonly Stated[] {
  const [found, ...more] = Array.from(text.matchAll(pattern));
  const digits = found?.[1];
  if (digits === undefined || more.length > 0) return [];
  return [{ count: Number(digits.replaceAll(',', '')), unit: unit || (found?.[2] ?? '') }];
}

type Here = Pick<PlainTotal, 'item' | 'activity' | 'place' | 'rows'>;

/** What one of several rows of other names says is no mistake: the text may speak of that one. */
function* compared({ report }: Reading, here: Here, stated: readonly Stated[]): Generator<PlainTotal> {
  for (const { count, unit } of stated) {
    const group: ActivityGroup = { name: here.activity, base: '', variant: '', rows: here.rows };
    const counted = countOf(group, unit, report);
    if (counted === null || counted === count || isOfOneName(here.rows, count, unit)) continue;
    yield { ...here, count, unit, counted };
  }
}

function isOfOneName(rows: readonly Activity[], count: number, unit: string): boolean {
  if (rows.length > MOST_ROWS) return false;
  const names = new Set(rows.map(({ name }) => name.written));
  if (names.size < 2) return false;
  return rows.some(({ times, participants }) => {
    const { value } = unit === '回' ? times : participants;
    return value?.kind === 'quantity' && value.quantity.low.eq(count);
  });
}

const MOST_ROWS = 100;

/** 「職員研修は計画どおり４回実施し、受講者は延べ237人と」: sentences of 自己評価 that name one activity. */
function* inEvaluations(reading: Reading): Generator<PlainTotal> {
  const byItem = activitiesByItem(reading.report);
  for (const { name, sections } of reading.report.items) {
    const groups = (byItem.get(fold(name.written)) ?? []).filter(({ base }) => base.length >= SHORTEST);
    if (groups.length === 0) continue;
    for (const { text, field } of sections.evaluation.paragraphs) {
      if (!/[0-9０-９][0-9０-９,，]*(?:回|人|名)/.test(text)) continue;
      for (const sentence of sentencesOf(text.normalize('NFKC'))) {
        const group = namedIn(sentence, groups);
        if (!group) continue;
        const here = { item: name.written, activity: group.name, place: field.place, rows: group.rows };
        yield* compared(reading, here, statedOf(sentence));
      }
    }
  }
}

/** Shorter names are words of any text. */
const SHORTEST = 4;

/** The one activity, with all its rows, that a sentence begins with. */
function namedIn(sentence: string, groups: readonly ActivityGroup[]): ActivityGroup | null {
  const words = bare(sentence);
  const named = groups.filter(({ base }) => words.startsWith(base));
  const longest = named.toSorted((a, b) => b.base.length - a.base.length)[0];
  if (!longest) return null;
  const [whole, ...more] = groups.filter(({ base }) => base === longest.base);
  if (whole && more.length === 0) return whole;
  return groups.find(({ base, variant }) => base === longest.base && variant === null) ?? null;
}

const OTHER_TIMES = /前年|昨年|前回|うち|目標|策定|定員|満足|回答|平均|当たり|令和|[RH]\d/;
const COMPARED = /(?:対?前年度?比?|昨年度比)(?:の|で)?\s*[\d.]+(?:倍|%)の?/;
const GREW = /(?:前年度|昨年度)の?\d[\d,]*(?:回|人|名)から、?(\d[\d,]*)(回|人|名)(?:に|へ)/;

function statedOf(sentence: string): readonly Stated[] {
  const [, digits, unit] = GREW.exec(sentence) ?? [];
  if (digits !== undefined && unit !== undefined)
    return [{ count: Number(digits.replaceAll(',', '')), unit: unit === '名' ? '人' : unit }];
  const plain = sentence.replace(COMPARED, '').replace(BRACKETS, '');
  const end = plain.search(OTHER_TIMES);
  const own = end < 0 ? plain : plain.slice(0, end);
  const heads = Array.from(own.matchAll(ALL_HEADS)).length === 1 ? only(own, HEADS, '人') : [];
  return [...only(own, TIMES_IN_PROSE, '回'), ...heads];
}

const TIMES_IN_PROSE = /(?<![各約第\d,])([\d,]+)回(?:の)?(?:実施|開催|派遣|行|とな|で)/g;
