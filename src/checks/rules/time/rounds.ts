import type { Place } from '../../../domain/field';
import { periodsIn } from '../../../domain/notation';
import type { Reading } from '../../../domain/reading';
import { fold } from '../../../text/fold';
import { paragraphsOf } from '../text/texts';
import { firstDay } from './days';
import { roundsInHeadings, roundsOfAccompaniment } from './roundsOnSheets';

/** One of several events that follow each other: 「３回目支援　２０２２年２月１３日」. */
export interface Round {
  /** Events of one series are compared with each other. */
  readonly series: string;
  readonly round: number;
  readonly day: number;
  readonly written: string;
  readonly place: Place;
}

const ROUND = /第?([0-9]{1,2})回(?:目)?/;

/** Numbered events of 取組実績, of the texts, of headings on sheets of any other kind, and of 伴走支援. */
export function* roundsOf(reading: Reading): Generator<Round> {
  yield* roundsOfActivities(reading);
  yield* roundsInTexts(reading);
  yield* roundsInHeadings(reading);
  yield* roundsOfAccompaniment(reading);
}

function* roundsOfActivities({ report }: Reading): Generator<Round> {
  for (const { item, name, heldOn } of report.activities) {
    if (!name.written.includes('回')) continue;
    const folded = fold(name.written);
    const match = /(?:第[0-9]{1,2}回|[0-9]{1,2}回目)/.exec(folded) && ROUND.exec(folded);
    const day = heldOn.value && firstDay(heldOn.value);
    if (!match || !day) continue;
    const series = `${fold(item.written)}\n${folded.replace(match[0], '')}`;
    yield { series, round: Number(match[1]), day, written: heldOn.written, place: heldOn.place };
  }
}

/** The round stands shortly before its date: 「３回目支援　２０２２年２月１３日」「第２回　令和５年11月９日」. */
const ROUND_BEFORE = /(?:([0-9]{1,2})回目|第([0-9]{1,2})回)([^0-9回。、]{0,12})$/;

function* roundsInTexts(reading: Reading): Generator<Round> {
  for (const { text, place, itemName, sectionName } of paragraphsOf(reading)) {
    if (!/[0-9０-９]回/.test(text)) continue;
    for (const { period, written, start } of periodsIn(text)) {
      const match = ROUND_BEFORE.exec(text.slice(0, start).normalize('NFKC'));
      const day = firstDay(period);
      if (!match || day === null) continue;
      const series = `${itemName}\n${sectionName}\n${fold(match[3] ?? '').replace(/[^\p{L}]/gu, '')}`;
      yield { series, round: Number(match[1] ?? match[2]), day, written, place };
    }
  }
}
