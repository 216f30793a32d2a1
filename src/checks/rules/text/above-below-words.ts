import { placeKey } from '../../../domain/field';
import type { Reading } from '../../../domain/reading';
import { placesOf } from '../../grounds';
import type { Rule } from '../../rule';
import { wrongSides } from '../figures/indicators/besideTarget';
import { compared, comparisonsIn, FIGURE, SOME_FIGURE } from './compared';
import { paragraphsOf, sentencesOf } from './texts';

interface Facts {
  readonly item: string;
  readonly figure: string;
  readonly standard: string;
  readonly said: 'above' | 'below';
}

export const aboveBelowWords: Rule<'above-below-words', Facts> = {
  code: 'above-below-words',
  severity: 'warning',
  reason: '「上回る」「下回る」が値の大小と逆なら、値か言葉のどちらかが誤りです。',
  source: '本文の数値（目標や平均と比べる）',
  *run(reading) {
    const told = new Set<string>();
    for (const spot of besideFigures(reading)) {
      told.add(placeKey(spot.place));
      yield spot;
    }
    for (const spot of besideTargets(reading)) if (!told.has(placeKey(spot.place))) yield spot;
  },
};

const sideOf = (word: string): Facts['said'] => (word === '上' ? 'above' : 'below');

/** Where a sentence names both the figure and what it is held against. */
function* besideFigures(reading: Reading) {
  for (const { text, place, itemName } of paragraphsOf(reading)) {
    if (!mayHold(text)) continue;
    for (const { written, first, second, word } of sentencesOf(text.normalize('NFKC')).flatMap(heldAgainst)) {
      const side = compared(second, first);
      if (!first || !second || side === null || side === (word === '上' ? 1 : -1)) continue;
      const facts = {
        item: itemName,
        figure: `『${first.written}』`,
        standard: `『${second.written}』`,
        said: sideOf(word),
      };
      yield { place, value: written, facts };
    }
  }
}

/** Where it names the target of an indicator alone, whose latest value the table tells. */
function* besideTargets(reading: Reading) {
  for (const { indicator, place, itemName, written, word } of wrongSides(reading)) {
    const [latest, target] = [indicator.latest.value, indicator.target.value];
    const figure = `直近値『${latest.written}』`;
    const standard = `目標値『${target.written}』`;
    const facts = { item: itemName, figure, standard, said: sideOf(word) };
    yield { place, value: written, facts, restsOn: placesOf([latest, target]) };
  }
}

/** A cheap look before the text is normalised. */
const mayHold = (text: string): boolean => /[上下]回[るっり]/.test(text) && /[0-9０-９]/.test(text);

const CHANGED = `(?:(?:へと|へ|に|まで)(?:${SOME_FIGURE})?(?:増加|減少|上昇|低下|改善)し)`;
const OF = '(?:(?:全国|県|圏域)の?平均|平均|目標|計画|基準|前年度?|策定時)';

/** 「得点率は67.8%で、全国平均の73.1%を5.3ポイント下回った」. */
const BEHIND = new RegExp(
  `${FIGURE}(?:で|であり|となり|と|${CHANGED})、?${OF}(?:値|数|量)?の?\\(?${FIGURE}\\)?を(?:${SOME_FIGURE})?(?:大きく|やや|僅かに|わずかに)?([上下])回[るっり]`,
  'g',
);

/** 「目標(59か所)を上回る62か所」. */
const BEFORE = new RegExp(
  `${OF}(?:値|数|量)?の?\\(?${FIGURE}\\)?を(?:大きく|やや|僅かに|わずかに)?([上下])回(?:る|り、?|った)(?:約|計)?${FIGURE}(?!の)`,
  'g',
);

/** The figures of a sentence, each first, with the standards that they are held against. */
const heldAgainst = (sentence: string) => [
  ...comparisonsIn(sentence, BEHIND, { first: 1, second: 4, word: 7 }),
  ...comparisonsIn(sentence, BEFORE, { first: 5, second: 1, word: 4 }),
];
