import type { Reading } from '../../../domain/reading';
import type { Indicator } from '../../../domain/report';
import { fold } from '../../../text/fold';
import { figureCells } from '../../grounds';
import type { Rule } from '../../rule';
import { bareNamesOf, isPartOf, plain, type BareName } from '../figures/indicators/partlyNamed';
import { quantityOf } from '../indicators/measurements';
import { wantedOf } from './improvement-words';
import { paragraphsOf, sentencesOf, type TextHere } from './texts';

interface Facts {
  readonly name: string;
  readonly from: string;
  readonly to: string;
  readonly word: string;
}

export const trendWords: Rule<'trend-words', Facts> = {
  code: 'trend-words',
  severity: 'warning',
  reason: '策定時からの増減の言葉が指標の値の動きと逆なら、値か言葉のどちらかが誤りです。',
  source: '指標の表（策定時の値と直近値を比べる）',
  needs: [{ table: '指標' }],
  yieldsTo: ['direction-words', 'improvement-words'],
  *run(reading) {
    for (const { indicator, word, written, place } of trendsIn(reading)) {
      const moved = movedSince(indicator);
      const said = saidOf(word, indicator);
      if (moved === null || said === null || moved === said) continue;
      const { name, baseline, latest } = indicator;
      yield {
        place,
        value: written,
        facts: { name: name.written, from: baseline.value.written, to: latest.value.written, word },
        restsOn: figureCells(indicator),
      };
    }
  },
};

interface Trend extends Pick<TextHere, 'place'> {
  readonly indicator: Indicator;
  readonly word: string;
  readonly written: string;
}

const UP = /増|上昇|伸び/;
const DOWN = /減|低下/;
/** 「離職率は策定時より着実に低下した」. No figure between: where there is one, it is compared itself. */
const SINCE =
  /(?:計画)?策定時(?:の[^、。\d]{1,10})?(?:より|から|に比べて?|と比べて?|に比較して|と比較して)(?:、|も)?[^、。\d]{0,12}?(増加|減少|上昇|低下|増え|減っ|減り|伸び|改善|悪化)(?=し?(?:た|て(?:い[るた]|おり|、))|傾向)/g;
const TOPIC = /(?:^|[、。\s])([^、。\s()「」は]{3,40}?)(?:については|に関しては|は|も|が)(?![あいうえおられ])/g;

function trendsIn(reading: Reading): readonly Trend[] {
  const byItem = bareNamesOf(reading.report);
  return paragraphsOf(reading).flatMap(({ text, place, itemName, section }) => {
    const names = byItem.get(fold(itemName));
    if (!names || section === 'insurers' || section === 'record' || !text.includes('策定時')) return [];
    return sentencesOf(text.normalize('NFKC')).flatMap((sentence) =>
      Array.from(sentence.matchAll(SINCE)).flatMap(({ 0: written, 1: word = '', index }) => {
        const indicator = subjectOf(sentence.slice(0, index), names);
        return indicator ? [{ indicator, word, written, place }] : [];
      }),
    );
  });
}

/** A subject stands no farther before what is said of it. */
const LONGEST_CLAUSE = 100;

/** The one indicator that the subject last named speaks of: by its whole name, or by a part that no other has. */
function subjectOf(before: string, names: readonly BareName[]): Indicator | null {
  const topic = Array.from(before.slice(-LONGEST_CLAUSE).matchAll(TOPIC)).at(-1)?.[1];
  if (topic === undefined || JOINED.test(topic) || NO_SUBJECT.test(topic)) return null;
  const whole = names.filter(({ whole: name }) => topic.includes(name));
  const fitting = whole.length > 0 ? whole : names.filter(({ name }) => isPartOf(plain(topic), name));
  return fitting.length === 1 ? (fitting[0]?.indicator ?? null) : null;
}

/** Two subjects at once. */
const JOINED = /及び|並びに|とも/;
const NO_SUBJECT = /^(?:目標|実績|数値|割合|全国|県平均|これら|直近値)/;

/** Up or down, as the word says; 改善 is the way the indicator should go. */
function saidOf(word: string, indicator: Indicator): 'up' | 'down' | null {
  if (UP.test(word)) return 'up';
  if (DOWN.test(word)) return 'down';
  const wanted = wantedOf(indicator);
  if (wanted === null || word === '改善') return wanted;
  return wanted === 'up' ? 'down' : 'up';
}

function movedSince({ baseline, latest }: Indicator): 'up' | 'down' | 'same' | null {
  const [from, to] = [quantityOf(baseline.value), quantityOf(latest.value)];
  if (!from || !to) return null;
  if (to.low.gt(from.high)) return 'up';
  if (to.high.lt(from.low)) return 'down';
  return from.low.eq(to.low) && from.high.eq(to.high) && from.low.eq(from.high) ? 'same' : null;
}
