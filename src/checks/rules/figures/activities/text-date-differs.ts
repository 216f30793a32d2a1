import { placeKey } from '../../../../domain/field';
import type { CalendarDate } from '../../../../domain/notation';
import type { Activity } from '../../../../domain/report';
import { groupedBy } from '../../../grouped';
import type { Rule } from '../../../rule';
import { writtenDays, type WrittenDay } from '../../time/writtenDays';
import { eventLinesOf, type EventLine } from './eventLines';

interface Facts {
  readonly item: string;
  readonly activity: string;
  /** As 取組実績 has it. */
  readonly held: string;
}

export const textDateDiffers: Rule<'text-date-differs', Facts> = {
  code: 'text-date-differs',
  severity: 'warning',
  reason: '本文の開催日が取組実績の表と違えば、どちらかが誤りです。',
  source: '取組実績の表（実施日）',
  needs: [{ table: '取組実績' }],
  yieldsTo: ['impossible-date'],
  *run(reading) {
    const byPlace = groupedBy(writtenDays(reading), ({ place }) => placeKey(place));
    for (const line of eventLinesOf(reading)) {
      const all = byPlace.get(placeKey(line.place));
      if (!all || OTHER_DAYS.test(line.text)) continue;
      const days = all.filter(({ written }) => line.text.includes(written.normalize('NFKC')));
      for (const day of strayDays(line, days)) {
        const held = line.rows.map(({ heldOn }) => heldOn.written).join('、');
        yield {
          place: line.place,
          value: day.written,
          facts: { item: line.item, activity: line.activity, held },
          restsOn: line.series.slice(0, MOST_ROUNDS).map(({ heldOn }) => heldOn.place),
        };
      }
    }
  },
};

/** More rows of one name are no rounds. */
const MOST_ROUNDS = 50;

/** Words beside which a day is not that of the event, or not its only one. */
const OTHER_DAYS =
  /募集|申込|申し込み|締切|締め切り|期限|通知|発送|公表|公開|配信|調査|依頼|照会|予定|延期|中止|当初|から|まで|[~〜]/;

/** The days of a line that are none of those on which the events were held. Every day must be certain. */
function strayDays({ rows }: EventLine, days: readonly WrittenDay[]): readonly WrittenDay[] {
  const held = rows.flatMap(({ heldOn: { value } }: Activity) => (value?.kind === 'date' ? [value.date] : []));
  if (held.length < rows.length || days.length !== rows.length) return [];
  return days.filter((day) => day.year !== null && !held.some((date) => isSame(date, day)));
}

const isSame = (date: CalendarDate, { year, month, day }: WrittenDay): boolean =>
  date.year === year && date.month === month && date.day === day;
