import type { Rule } from '../../rule';
import { excerpt, paragraphsOf } from './texts';

export const colloquial: Rule<'colloquial', { readonly item: string; readonly proper: string }> = {
  code: 'colloquial',
  severity: 'info',
  reason: '「い」が抜けた話し言葉は、公用文では脱字とみなされます。',
  source: '公用文作成の考え方（話し言葉を用いない）',
  *run(reading) {
    for (const { text, place, itemName } of paragraphsOf(reading)) {
      for (const match of text.matchAll(WITHOUT_I)) {
        const proper = match[0].replace(/[てで](?=[くけ])/, (te) => `${te}い`);
        const start = Math.max(0, match.index - 4);
        yield {
          place,
          value: excerpt(text, start, match.index - start + match[0].length),
          facts: { item: itemName, proper },
        };
      }
    }
  },
};

/** 「暮らしてくために」 for 「暮らしていくために」. */
const WITHOUT_I = /[しきぎいちりっん]?[てで](?:く(?:ため|こと|必要|よう|もの|上で|中で|予定)|けるよう)/g;
