import { placeKey } from '../../../domain/field';
import type { Rule } from '../../rule';
import { documentTexts } from '../text/documentTexts';
import { unfoundedRates } from './insurerRates';
import { percentOf, shareOf } from './percent';

interface Facts {
  readonly part: string;
  readonly whole: string;
  readonly computed: string;
  /** How many more rates of the section the same whole does not bear out. */
  readonly more?: number;
}

export const rateDiffers: Rule<'rate-differs', Facts> = {
  code: 'rate-differs',
  severity: 'warning',
  reason: '並べて書いた数から計算した率と違えば、数か率のどちらかが誤りです。',
  source: '率の計算（部分÷全体×100、四捨五入）',
  *run(reading) {
    const told = new Set<string>();
    for (const { text, place } of documentTexts(reading)) {
      if (!/[%％]/.test(text)) continue;
      for (const { part, whole, stated } of ratesIn(text.normalize('NFKC'))) {
        const percent = percentOf(stated);
        const [a, b] = [part, whole].map((digits) => digits.replaceAll(',', ''));
        if (a === undefined || b === undefined || Number(b) === 0) continue;
        const computed = shareOf(a, b, percent.places);
        if (computed.eq(percent.value)) continue;
        told.add(`${placeKey(place)} ${part} ${stated}`);
        yield { place, value: `${stated}%`, facts: { part, whole, computed: computed.toFixed(percent.places) } };
      }
    }
    for (const [{ place, part, whole, stated, computed }, ...more] of unfoundedRates(reading)) {
      if (more.length === 0 && told.has(`${placeKey(place)} ${part} ${stated}`)) continue;
      const facts = { part, whole, computed: computed.toFixed(percentOf(stated).places), more: more.length };
      yield { place, value: `${stated}%`, facts };
    }
  },
};

/** 「1,781点/2,935点(60.7%)」「1,781/2,935=60.7%」. */
const QUOTIENT =
  /(?<part>\d[\d,]*(?:\.\d+)?)[^\d\s、。()%/]{0,4}[/÷](?<whole>\d[\d,]*(?:\.\d+)?)[^\d、。%年月日]{0,6}(?<stated>\d+(?:\.\d+)?)%/g;
/** 「35市町村のうち11市町村(31.4%)」「35保険者中12保険者、34.3%」, but not 「300人中250人が回答(95%が満足)」. */
const OF_WHICH =
  /(?<whole>\d[\d,]*)[^\d、。()%]{1,6}(?:のうち|の内|中)、?(?<part>\d[\d,]*)[^\d、。()%]{1,6}[(、]?(?:割合)?(?<stated>\d+(?:\.\d+)?)%(?!(?:以上|以下)?(?:が|の(?:方|人|者|参加者|回答者)))/g;

/** 「66.7%(18保険者中12保険者)」「得点率60.7%(1,781点/2,935点)」. */
const STATED_FIRST = [
  /(?<stated>\d+(?:\.\d+)?)%[(](?<whole>\d[\d,]*)[^\d、。()%]{1,6}(?:のうち|の内|中)、?(?<part>\d[\d,]*)[^\d、。()%]{1,6}[)]/g,
  /(?<stated>\d+(?:\.\d+)?)%[(](?<part>\d[\d,]*(?:\.\d+)?)[^\d\s、。()%/]{0,4}[/÷](?<whole>\d[\d,]*(?:\.\d+)?)[^\d、。()%/年月日]{0,4}[)]/g,
];

function ratesIn(text: string) {
  return [QUOTIENT, OF_WHICH, ...STATED_FIRST].flatMap((pattern) =>
    Array.from(text.matchAll(pattern), ({ groups: { part = '', whole = '', stated = '' } = {} }) => ({
      part,
      whole,
      stated,
    })),
  );
}
