import type { Rule } from '../../rule';
import { documentTexts } from './documentTexts';

export const mixedBracket: Rule<'mixed-bracket', null> = {
  code: 'mixed-bracket',
  severity: 'info',
  reason: '全角で始めて半角で閉じるかっこは、体裁の不ぞろいに見えます。',
  source: 'かっこの使い方（始めと終わりを対で用いる）',
  *run(reading) {
    for (const { text, place } of documentTexts(reading)) {
      for (const match of text.matchAll(MIXED)) yield { place, value: match[0], facts: null, cause: 'mixed' };
    }
  },
};

/** Not where another bracket closes what was opened: 「（課題は1)人材、2)予算）」. */
const MIXED = /（[^（()）]{0,20}\)(?![^（(]*）)|\([^（()）]{0,20}）(?![^（(]*\))/g;

/** The text with such pairs in full width, as official papers write them. */
export function withFullBrackets(text: string): string {
  let mended = text;
  for (let before = ''; before !== mended;) {
    before = mended;
    mended = mended.replace(MIXED, (pair) => `（${pair.slice(1, -1)}）`);
  }
  return mended;
}
