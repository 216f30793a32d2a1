import type { Rule } from '../../rule';
import { paragraphsOf } from './texts';

export const colloquial: Rule<'colloquial', { readonly item: string; readonly proper: string }> = {
  code: 'colloquial',
  severity: 'info',
  reason: '「い」が抜けた話し言葉は、公用文では脱字とみなされます。',
  source: '文章の書き方（話し言葉でなく書き言葉を用いる）',
  *run(reading) {
    for (const { text, place, itemName } of paragraphsOf(reading)) {
      for (const match of text.matchAll(WITHOUT_I)) {
        const quote = text.slice(Math.max(0, match.index - QUOTED), match.index + match[0].length);
        const proper = quote.replace(/(?<=[てで])(?=[くけ][^てで]*$)/, 'い');
        yield { place, value: quote, facts: { item: itemName, proper } };
      }
    }
  },
};

/** Characters quoted before the slip. */
const QUOTED = 3;

/** 「暮らしてくために」 for 「暮らしていくために」. */
const WITHOUT_I = /[てで](?:く(?:ため|こと|必要|よう|もの|上で|中で|予定)|けるよう)/g;

/** The text with what was left out. */
export function withI(text: string): string {
  return text.replace(WITHOUT_I, (slip) => `${slip.charAt(0)}い${slip.slice(1)}`);
}
