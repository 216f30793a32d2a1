import type { Progress } from '../../../domain/progress';
import type { Indicator, Item, Report } from '../../../domain/report';
import { fold } from '../../../text/fold';
import { figuresIn, unitsAgree } from '../../../domain/notation';
import { figuresOf } from '../../../domain/figures';
import { oncePer } from '../../memo';
import { placesOf } from '../../grounds';
import type { Rule } from '../../rule';
import { bareNamesOf, topicsIn } from '../figures/indicators/partlyNamed';
import { sentencesOf } from '../text/texts';
import { progressesOf } from './progress';

interface Facts {
  readonly item: string;
  readonly name: string;
  readonly latest: string;
  readonly target: string;
  readonly met: 'yes' | 'no';
}

export const targetWords: Rule<'target-words', Facts> = {
  code: 'target-words',
  severity: 'warning',
  reason: '目標の達成についての文が指標の表と逆なら、値か文のどちらかが誤りです。',
  source: '指標の表（直近値と目標値を比べる）',
  needs: [{ table: '指標' }],
  *run({ report }) {
    for (const item of report.items) {
      for (const { words, saysMet, sentence, place } of claimsOf(item, report.basics.fiscalYear.value)) {
        const { name, indicator, progress } =
          meantIn(sentence, namedOf(report).get(fold(item.name.written)) ?? []) ??
          meantPartly(sentence, item, report) ??
          meantByTarget(words, item, report) ??
          {};
        if (!name || !indicator || !progress || progress.met === 'undecided') continue;
        if ((progress.met === 'yes') === saysMet) continue;
        const { latest, target } = indicator;
        const facts = { name: indicator.name.written, latest: latest.value.written, target: target.value.written };
        yield {
          place,
          value: words,
          facts: { item: item.name.written, ...facts, met: progress.met },
          restsOn: placesOf([latest.value, target.value]),
        };
      }
    }
  },
};

const STANDARD = '目標(?:値|数|量)?(?:の|である)?(?:[（(][^（()）]{1,12}[）)]|[0-9０-９][^、。]{0,10}?)?';
const MET =
  '[をは]、?達成(?:した(?![いら]|場合|とは)|して(?!い?[なま])|し、|しました|でき[たて](?!いな|とは)|できました)';
const UNMET =
  '[をは]、?(?:未達成|達成(?:でき|してい?|し)(?:な|ず|ません))|には?(?:届[いか](?:な|ず|てい?な|ません)|達し(?:な|ず|てい?[なま])|至ら)';
const CLAIM = new RegExp(`${STANDARD}(?:(${MET})|${UNMET})`, 'g');

/** Of several indicators, a part, somebody else, what may come, or another time. */
const UNSURE =
  /及び|並びに|いずれ|ともに|それぞれ|ほか|一部|最終目標|年度末?の目標|次期|来年度|前年|昨年|前回|これまで|おそれ|見込|見通し|保険者(?:は|が)|市町村?(?:は|が|も)/;
/** 「…を開催する市町は15市町」 counts municipalities and does not speak of what they reached. */
const COUNTED = /(?<!達成)(?:する|した|している|開催|実施|設置)(?:市町村?|町村|保険者)[はがも](?=[0-9０-９])/g;
const ERA_YEAR = /(?:令和|[RＲ])([0-9０-９]{1,2})年?度/g;

/** What the 自己評価 of an item says of targets. */
function* claimsOf({ sections }: Item, fiscalYear: number | null) {
  for (const { text, field } of sections.evaluation.paragraphs) {
    if (!text.includes('目標')) continue;
    for (const sentence of sentencesOf(text)) {
      const claims = Array.from(sentence.matchAll(CLAIM));
      const [claim] = claims;
      if (
        !claim ||
        claims.length > 1 ||
        UNSURE.test(sentence.replace(COUNTED, '')) ||
        isOfOtherYear(sentence, fiscalYear)
      )
        continue;
      yield { words: claim[0], saysMet: claim[1] !== undefined, sentence, place: field.place };
    }
  }
}

const REIWA = 2018;

function isOfOtherYear(sentence: string, fiscalYear: number | null): boolean {
  return Array.from(sentence.matchAll(ERA_YEAR)).some(
    ([, year = '']) => REIWA + Number(year.normalize('NFKC')) !== fiscalYear,
  );
}

interface Named {
  /** Folded, without what stands in brackets behind it. */
  readonly name: string;
  readonly indicator: Indicator;
  readonly progress: Progress;
}

/** The indicators by item. */
const namedOf: (report: Report) => ReadonlyMap<string, readonly Named[]> = oncePer((report) => {
  const byItem = new Map<string, Named[]>();
  for (const [indicator, progress] of progressesOf(report)) {
    const named = { name: fold(indicator.name.written).replace(/\([^()]*\)$/, ''), indicator, progress };
    const key = fold(indicator.item.written);
    const known = byItem.get(key);
    if (known) known.push(named);
    else byItem.set(key, [named]);
  }
  return byItem;
});

/** The one indicator that a sentence names; null where it names none, or more than one. */
function meantIn(sentence: string, all: readonly Named[]): Named | null {
  const plain = fold(sentence);
  const found = all.filter(({ name }) => name.length > 2 && plain.includes(name));
  const [longest, ...more] = found.toSorted((a, b) => b.name.length - a.name.length);
  return longest && more.every(({ name }) => name !== longest.name && longest.name.includes(name)) ? longest : null;
}

/** The indicator of which the clause with the target names a part: 「…を開催する市町は15市町となり、目標を達成した」. */
function meantPartly(sentence: string, item: Item, report: Report): Named | null {
  const key = fold(item.name.written);
  const topics = topicsIn(sentence.normalize('NFKC'), bareNamesOf(report).get(key) ?? []);
  const [topic, ...more] = topics.filter(({ text }) => text.includes('目標'));
  if (!topic || more.length > 0) return null;
  return (
    namedOf(report)
      .get(key)
      ?.find(({ indicator }) => indicator === topic.indicator) ?? null
  );
}

/** The only indicator of the item with the target that the words name: 「目標の90.0％を達成した」. */
function meantByTarget(words: string, item: Item, report: Report): Named | null {
  const [stated] = figuresIn(words.normalize('NFKC'));
  if (!stated) return null;
  const { low, unit } = stated.quantity;
  const [only, ...more] = (namedOf(report).get(fold(item.name.written)) ?? []).filter(({ indicator }) => {
    const { target } = figuresOf(indicator);
    if (target.kind !== 'figure' || !target.quantity.low.eq(low)) return false;
    return unitsAgree(target.quantity.unit ?? indicator.unit.value, unit);
  });
  return only && more.length === 0 ? only : null;
}
