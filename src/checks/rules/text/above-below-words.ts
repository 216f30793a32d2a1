import { placeKey } from '../../../domain/field';
import { placesOf } from '../../grounds';
import type { Rule } from '../../rule';
import { wrongSides } from '../figures/besideTarget';
import { compared, FIGURE, figureOf, SOME_FIGURE } from './compared';
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
    for (const { text, place, itemName } of paragraphsOf(reading)) {
      if (!MAYBE.test(text)) continue;
      for (const { match, figure, standard, word } of sentencesOf(text.normalize('NFKC')).flatMap(comparisonsIn)) {
        const side = compared(standard, figure);
        if (!figure || !standard || side === null || side === (word === '上' ? 1 : -1)) continue;
        told.add(placeKey(place));
        yield {
          place,
          value: match[0],
          facts: {
            item: itemName,
            figure: `『${figure.written}』`,
            standard: `『${standard.written}』`,
            said: word === '上' ? 'above' : 'below',
          },
        };
      }
    }
    for (const { indicator, place, itemName, written, word } of wrongSides(reading)) {
      const figure = indicator.latest.value.written;
      const facts = {
        item: itemName,
        figure: `直近値『${figure}』`,
        standard: `目標値『${indicator.target.value.written}』`,
      };
      if (told.has(placeKey(place))) continue;
      yield {
        place,
        value: written,
        facts: { ...facts, said: word === '上' ? 'above' : 'below' },
        restsOn: placesOf([indicator.latest.value, indicator.target.value]),
      };
    }
  },
};

/** A cheap look before the text is normalised. */
const MAYBE = /[0-9０-９].*[上下]回[るっり]/;

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

/** The figures that a sentence holds against a standard. */
function comparisonsIn(sentence: string) {
  return [
    ...Array.from(sentence.matchAll(BEHIND), (match) => ({
      match,
      figure: figureOf(match, 1),
      standard: figureOf(match, 4),
      word: match[7],
    })),
    ...Array.from(sentence.matchAll(BEFORE), (match) => ({
      match,
      figure: figureOf(match, 5),
      standard: figureOf(match, 1),
      word: match[4],
    })),
  ];
}
