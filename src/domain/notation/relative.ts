import type { Bound, ValueNotation } from './types';

/** What a target may be compared with. */
const REFERENCE =
  /平均|前年|昨年|前回|前期|前計画|現状|現在|現行|策定時|当初|基準|従前|過去|他県|全国|県内|都道府県|水準|(?:年|年度|R\d+|H\d+)$/;

const COMPARISONS: readonly (readonly [string, Bound])[] = [
  ['を上回る', 'above'],
  ['を超える', 'above'],
  ['より高い', 'above'],
  ['より多い', 'above'],
  ['より増加', 'above'],
  ['からの増加', 'above'],
  ['を下回る', 'below'],
  ['より低い', 'below'],
  ['より少ない', 'below'],
  ['より減少', 'below'],
  ['からの減少', 'below'],
  ['未満', 'below'],
  ['以上', 'atLeast'],
  ['以下', 'atMost'],
  ['と同程度', 'exact'],
  ['と同水準', 'exact'],
  ['と同等', 'exact'],
  ['並', 'exact'],
  ['を維持', 'exact'],
  ['の維持', 'exact'],
  ['維持', 'exact'],
];

/** Such a target is a phrase, not a sentence. */
const LONGEST = 40;

/** 「全国平均を上回る得点」「現状維持」: a target relative to something the workbook does not hold; null for other text. */
export function relativeFrom(text: string): ValueNotation | null {
  if (text.length > LONGEST) return null;
  for (const [phrase, bound] of COMPARISONS) {
    const at = text.indexOf(phrase);
    const to = text.slice(0, Math.max(at, 0));
    if (at < 0 || !REFERENCE.test(to)) continue;
    if (/^(?:み|み?の)?[\p{Script=Han}]{0,6}(?:する|すること|こと|とする)?。?$/u.test(text.slice(at + phrase.length))) {
      return { kind: 'relative', to, bound };
    }
  }
  return null;
}
