import { figuresIn } from '../../../../domain/notation';
import type { Rule } from '../../../rule';
import { eventLinesOf } from './eventLines';

interface Facts {
  readonly item: string;
  readonly activity: string;
  /** As 取組実績 has it. */
  readonly counted: string;
}

export const textParticipantsDiffer: Rule<'text-participants-differ', Facts> = {
  code: 'text-participants-differ',
  severity: 'warning',
  reason: '本文の各回の参加者数が取組実績の表と違えば、どちらかが誤りです。',
  source: '取組実績の表（参加者数）',
  needs: [{ table: '取組実績' }],
  yieldsTo: ['text-count-differs'],
  *run(reading) {
    for (const { item, activity, place, text, round, rows } of eventLinesOf(reading)) {
      const [row, ...more] = rows;
      const value = row?.participants.value;
      if (!row || more.length > 0 || value?.kind !== 'quantity' || !HEADS.test(text)) continue;
      const count = participantsIn(text, round !== null);
      const { low, high, unit } = value.quantity;
      if (count === null || (count >= low.toNumber() && count <= high.toNumber())) continue;
      const counted = unit === null ? `${row.participants.written}人` : row.participants.written;
      yield {
        place,
        value: `${count}${unitIn(text)}`,
        facts: { item, activity, counted },
        restsOn: [row.participants.place],
      };
    }
  },
};

/** A cheap look before the figures are read. */
const HEADS = /\d(?:名|人)/;
const BEFORE = /(?:参加|受講|出席|来場|修了)(?:者|人)?(?:数|人数)?(?:は|が|:|に)?\s*(?:延べ|計)?\s*$/;
const BEHIND = /^(?:が|の)?(?:参加|受講|出席|来場|修了)/;
/** Alone in a bracket, behind a space or a comma: those who took part in a round; elsewhere it may be who was sent. */
const ALONE = [/[(、\s]\s*(?:延べ|計)?\s*$/, /^\s*(?:[)、。]|$)/] as const;
/** A part of those who took part, or somebody else. */
const OTHERS = /うち|内訳|定員|目標|募集|講師|スタッフ|前年|昨年|予定|満足|回答/;

/** The one number of people that a line says took part; null where no sentence says one, or more than one does. */
function participantsIn(text: string, isRound: boolean): number | null {
  const counts = text.split('。').flatMap((sentence) => participantsOf(sentence, isRound) ?? []);
  const [only, ...more] = counts;
  return more.length > 0 ? null : (only ?? null);
}

function participantsOf(text: string, isRound: boolean): number | null {
  if (OTHERS.test(text)) return null;
  const heads = figuresIn(text).filter(({ quantity: { unit } }) => unit === '名' || unit === '人');
  const [only, ...more] = heads;
  if (!only || more.length > 0) return null;
  const { low, high, bound, approximate } = only.quantity;
  const isPlain = low.eq(high) && bound === 'exact' && !approximate;
  const [before, behind] = [text.slice(0, only.start), text.slice(only.end)];
  const isAlone = isRound && ALONE[0].test(before) && ALONE[1].test(behind);
  const isOfEvent = BEFORE.test(before) || BEHIND.test(behind) || isAlone;
  return isPlain && isOfEvent ? low.toNumber() : null;
}

const unitIn = (text: string): string => (/\d名/.test(text) ? '名' : '人');
