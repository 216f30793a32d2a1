import { headerKey } from '../../headers/key';

/** What a row says of the indicator it belongs to; `other`: 達成率, 差 … which follow from the two. */
export type RowKind = 'target' | 'actual' | 'other';

/** A cheap look that spares most texts the rest: how long they are, and how they begin. */
const LONGEST = 16;
const FIRST: ReadonlySet<number> = new Set(
  Array.from('数目計実達進伸対差増（(【［[「〔＜<《〈・ 　\n①②③④⑤', (sign) => sign.charCodeAt(0)),
);

const KINDS: readonly (readonly [RowKind, RegExp])[] = [
  ['target', /^(?:数値)?(?:目標|計画)[値数]?(?:[a-z]|[①-⑳])?$/],
  ['actual', /^実績[値数]?(?:[a-z]|[①-⑳])?$/],
  ['other', /^(?:(?:目標)?達成率|進捗率|伸び率|対(?:目標|計画)比|目標比|計画比|差引?|増減)(?:[a-z/÷=-]|[①-⑳])*$/],
];

/** The kind of row that a text in its column of kinds names: 目標, 計画値, 実績（Ｂ）, 達成率（Ｂ/Ａ）; null for any other text. */
export function rowKind(text: string): RowKind | null {
  if (text.length > LONGEST || !FIRST.has(text.charCodeAt(0))) return null;
  const key = headerKey(text);
  return KINDS.find(([, pattern]) => pattern.test(key))?.[0] ?? null;
}
