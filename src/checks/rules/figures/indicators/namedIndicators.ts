import type { Reading } from '../../../../domain/reading';
import type { Indicator, Section } from '../../../../domain/report';
import { fold } from '../../../../text/fold';
import { groupedBy } from '../../../grouped';
import { oncePer } from '../../../memo';
import { paragraphsOf, sentencesOf, type TextHere } from '../../text/texts';

/** What a sentence says behind the name of an indicator of its item, up to the next name. In half width (NFKC). */
export interface NamedHere extends TextHere {
  readonly indicator: Indicator;
  readonly section: Section;
}

/** An indicator with what its name is in a text. */
interface Named {
  readonly indicator: Indicator;
  readonly name: string;
}

/** Shorter names are words of any text. */
const SHORTEST = 4;
/** A remark or unit that ends a name: 通いの場の数（か所）. */
const REMARK = /\([^()]*\)\s*$/;

/** The stretches of the sections that speak of one indicator of their item. Gathered once for all rules. */
export const namedIndicators: (reading: Reading) => readonly NamedHere[] = oncePer((reading) => {
  const byItem = namesByItem(reading.report.indicators);
  return paragraphsOf(reading).flatMap(({ text, place, itemName, section }) => {
    const names = byItem.get(fold(itemName));
    if (!names || section === 'insurers' || !/[0-9０-９]/.test(text)) return [];
    return sentencesOf(text.normalize('NFKC')).flatMap((sentence) =>
      /\d/.test(sentence) ? stretchesOf(sentence, names).map((each) => ({ ...each, place, section })) : [],
    );
  });
});

/** Names of each item, longest first; a name that two indicators share tells neither. */
function namesByItem(indicators: readonly Indicator[]): ReadonlyMap<string, readonly Named[]> {
  const named = indicators
    .map((indicator) => ({ indicator, name: nameInText(indicator.name.written) }))
    .filter(({ name }) => name.length >= SHORTEST)
    .toSorted((a, b) => b.name.length - a.name.length);
  return groupedBy(named, ({ indicator }) => fold(indicator.item.written));
}

const nameInText = (written: string): string => written.normalize('NFKC').replace(REMARK, '').replace(/\s/g, '');

/** What stands before a name that is meant as it stands; other words make it that of a part: 前橋市の通いの場の数. */
const BEFORE = /(?:^|[\s、,。・「『(:;]|本[県府道都]の|[県府道都管]内の|[県府道都]全体の)$/;
/** 「…を設置した市町数」 is also 「…を設置した市町は」. */
const COUNTED = /の?[数率]$/;
const PARTICLE = '(?=」?(?:は|が|も|を|について|:|\\())';

function stretchesOf(sentence: string, names: readonly Named[]) {
  const found = names.flatMap(({ indicator, name }) => {
    const whole = placeOf(sentence, name, '');
    const short = name.replace(COUNTED, '');
    const at = whole ?? (short.length > SHORTEST * 2 ? placeOf(sentence, short, PARTICLE) : null);
    return at ? [{ indicator, ...at }] : [];
  });
  const apart = found.filter(
    (one) =>
      !found.some((other) => other !== one && other.start <= one.start && one.end <= other.end && longer(other, one)),
  );
  const shared = (start: number): boolean => apart.filter((each) => each.start === start).length > 1;
  const starts = apart.map(({ start }) => start);
  return apart
    .filter(({ start, isOwn }) => isOwn && !shared(start))
    .map(({ indicator, start, end }) => ({
      indicator,
      text: sentence.slice(end, Math.min(sentence.length, ...starts.filter((other) => other > start))),
    }));
}

const longer = (one: { readonly start: number; readonly end: number }, other: typeof one): boolean =>
  one.end - one.start > other.end - other.start;

function placeOf(sentence: string, name: string, behind: string) {
  const match = sentence.includes(name) ? new RegExp(`${escaped(name)}${behind}`).exec(sentence) : null;
  if (!match) return null;
  const start = match.index;
  return { start, end: start + name.length, isOwn: BEFORE.test(sentence.slice(0, start)) };
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
