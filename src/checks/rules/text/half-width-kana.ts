import type { Rule } from '../../rule';
import { documentTexts } from './documentTexts';

export const halfWidthKana: Rule<'half-width-kana', { readonly proper: string }> = {
  code: 'half-width-kana',
  severity: 'info',
  reason: '半角カタカナは公用文で用いず、検索や読み上げでも別の字として扱われます。',
  source: '公用文の書き方（片仮名は全角で書く）',
  *run(reading) {
    for (const { text, place } of documentTexts(reading)) {
      for (const match of text.matchAll(HALF_WIDTH)) {
        yield { place, value: match[0], facts: { proper: match[0].normalize('NFKC') }, cause: 'half-width' };
      }
    }
  },
};

/** Two letters or more: 「ｱ)」 alone marks a list. */
const HALF_WIDTH = /[ｦ-ﾝ][ｦ-ﾟ]+/g;

/** The text with such words in full width, voice marks joined to their letters. */
export function withFullKana(text: string): string {
  return text.replace(HALF_WIDTH, (word) => word.normalize('NFKC'));
}
