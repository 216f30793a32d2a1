import { figuresIn, unitsAgree } from '../../../../domain/notation';
import type { Reading } from '../../../../domain/reading';
import type { Indicator, Report, Section } from '../../../../domain/report';
import { fold } from '../../../../text/fold';
import { groupedBy } from '../../../grouped';
import { oncePer } from '../../../memo';
import { paragraphsOf, sentencesOf, type TextHere } from '../../text/texts';
import { bare } from '../activities/subject';

/** What a sentence says of a subject that is a part of the name of one indicator of its item. In half width (NFKC). */
export interface PartlyNamed extends TextHere {
  readonly indicator: Indicator;
  readonly section: Section;
  /** The fiscal year or other time before the subject: 「令和５年度の」; empty where there is none. */
  readonly lead: string;
}

/** An indicator with its name in bare words. */
export interface BareName {
  readonly indicator: Indicator;
  readonly name: string;
  /** As a text would write it out. */
  readonly whole: string;
}

/** The stretches of the sections that speak of an indicator without its whole name. Gathered once for all rules. */
export const partlyNamed: (reading: Reading) => readonly PartlyNamed[] = oncePer((reading) => {
  const byItem = bareNamesOf(reading.report);
  return paragraphsOf(reading).flatMap(({ text, place, itemName, section }) => {
    const names = byItem.get(fold(itemName));
    if (!names || section === 'insurers' || section === 'record' || !/[0-9０-９]/.test(text)) return [];
    let last: Indicator | null = null;
    return sentencesOf(text.normalize('NFKC')).flatMap((sentence) => {
      const own = topicsIn(sentence, names);
      const carried = own.length === 0 && CONTINUES.test(sentence) ? last : null;
      last = own.at(-1)?.indicator ?? carried;
      const topics = carried ? [{ indicator: carried, text: sentence, lead: '' }] : own;
      return topics.map((each) => ({ ...each, place, section }));
    });
  });
});

/** The names of the indicators of each item. */
export const bareNamesOf: (report: Report) => ReadonlyMap<string, readonly BareName[]> = oncePer(({ indicators }) =>
  groupedBy(
    indicators.map((indicator) => {
      const whole = indicator.name.written.normalize('NFKC').replace(REMARK, '').replace(/\s/g, '');
      return { indicator, whole, name: plain(whole) };
    }),
    ({ indicator }) => fold(indicator.item.written),
  ),
);

/** A sentence that goes on to speak of the subject of the one before. */
const CONTINUES = /^(?:これは、?)?(?:策定時|前年度|昨年度)/;
const REMARK = /\([^()]*\)\s*$/;
/** Verbs that join the parts of a name: 「チームオレンジを設置する市町」 is 「チームオレンジ設置市町」. */
const JOINTS = /して(?:いる)?|され(?:た|て(?:いる)?)|する|した|行う|における|に係る|への|である/g;
/** A name or topic in bare words, without the verbs that join its parts. */
export const plain = (words: string): string => bare(words.replace(JOINTS, ''));

/** A subject at the beginning of a clause. */
const TOPIC =
  /(?:^[\s・○●]*|[、。\s])(?:(?:また|なお|一方|この結果|さらに|特に)、?)?((?:令和|平成|R|H)?(?:\d{1,4}|元)年度?末?(?:の|に|における))?(?:本県の|県内の|県全体の|本県における)?(?:([^、。\s()「」は]{3,40})(?:\([^()]{1,20}\))?は|([^、。\s()「」]{3,40}?)(?:\([^()]{1,20}\))?[もが](?!ら))、?/g;
/** Words of any sentence, and those that begin what is said rather than whom it is said of. */
const NO_TOPIC =
  /^(?:目標|策定|前年|昨年|前回|全国|国|計|うち|延べ)|[にでとから]$|^(?:参加者?|受講者?|修了者?|対象者?|利用者?|人|回|件|か所|市町村?|町村|保険者|施設|設置|実績|達成率|進捗率|割合|研修)(?:数|等)?$/;

/** The subjects of a sentence (NFKC) that are a part of one indicator's name, with what follows up to the next subject. */
export function topicsIn(sentence: string, names: readonly BareName[]) {
  if (names.some(({ whole }) => whole.length > SHORTEST && sentence.includes(whole))) return [];
  const topics = Array.from(sentence.matchAll(TOPIC)).filter((match) => !NO_TOPIC.test(topicOf(match)));
  return topics.flatMap((match, index) => {
    const text = sentence.slice(match.index + match[0].length, topics[index + 1]?.index);
    const indicator = meant(plain(topicOf(match)), text, names);
    return indicator ? [{ indicator, text, lead: match[1] ?? '' }] : [];
  });
}

const topicOf = ([, , before, other]: RegExpExecArray): string => before ?? other ?? '';

/** The one indicator whose name a topic is a part of; of several the one with the unit of the first figure. */
function meant(topic: string, text: string, names: readonly BareName[]): Indicator | null {
  if (topic.length < SHORTEST) return null;
  const unit = figuresIn(text)[0]?.quantity.unit ?? null;
  const fitting = names.filter(({ name, indicator }) => isPartOf(topic, name) && hasUnit(indicator, unit));
  return fitting.length === 1 ? (fitting[0]?.indicator ?? null) : null;
}

const SHORTEST = 3;
/** Fewer letters belong to any name. */
const SHORTEST_RUN = 2;

function hasUnit({ unit, target }: Indicator, written: string | null): boolean {
  const own = unit.value ?? (target.value.value?.kind === 'quantity' ? target.value.value.quantity.unit : null);
  return own !== null && written !== null && unitsAgree(own, written);
}

/** Whether a topic stands in a name as one piece, or as two in their order. */
export function isPartOf(topic: string, name: string): boolean {
  if (name.includes(topic)) return true;
  for (let cut = SHORTEST_RUN; cut <= topic.length - SHORTEST_RUN; cut += 1) {
    const at = name.indexOf(topic.slice(0, cut));
    if (at < 0) return false;
    if (name.includes(topic.slice(cut), at + cut)) return true;
  }
  return false;
}
