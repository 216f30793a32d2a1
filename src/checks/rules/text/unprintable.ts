import type { Rule } from '../../rule';
import { documentTexts } from './documentTexts';
import { excerpt } from './texts';

export const unprintable: Rule<'unprintable', { readonly kind: 'gaiji' | 'broken' | 'control' }> = {
  code: 'unprintable',
  severity: 'warning',
  reason: '外字や壊れた文字は、ほかのパソコンでは表示も印刷もされません。',
  source: '統計表における機械判読可能なデータの表記方法の統一ルール（機種依存文字を使用しない）',
  *run(reading) {
    for (const { text, place } of documentTexts(reading)) {
      const match = UNPRINTABLE.exec(text);
      if (!match) continue;
      const kind = match[1] ? 'gaiji' : match[2] ? 'broken' : 'control';
      yield { place, value: excerpt(text, Math.max(0, match.index - 4), 10), facts: { kind }, cause: kind };
    }
  },
};

/** Private use, broken characters, control characters other than tab and line ends. */
const UNPRINTABLE = /(\p{Co})|([\p{Cs}\uFFFD])|([\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F])/u;

/**
 * The text without control characters, a vertical tab being the line break of a word processor; null where other
 * unprintable characters would be left.
 */
export function withoutControls(text: string): string | null {
  const cleaned = text.replace(/\u000B/g, '\n').replace(/[\u0000-\u0008\u000C\u000E-\u001F\u007F]/g, '');
  return UNPRINTABLE.test(cleaned) ? null : cleaned;
}
