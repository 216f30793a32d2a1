import type { Setting } from './scan';
import type { Bound, Quantity } from './types';

export type Sign = '+' | '-' | '±';

/** What stands before a number and belongs to it: sign, 約, 延べ, 年 (for 年２回) and the like. */
export interface Before {
  readonly start: number;
  readonly sign: Sign | null;
  readonly approximate: boolean;
  readonly bound: Bound | null;
  readonly qualifier: Quantity['qualifier'];
  /** ¥. */
  readonly yen: boolean;
  /** 年２～３回: per what. */
  readonly per: string | null;
}

/** As far as a label may stand between うち or 延べ and its number (うち都県8名). */
const REACH = 20;

const SIGN: Readonly<Record<Setting, RegExp>> = {
  cell: /(?<![\dA-Za-z)])[-▲△▼▽] ?$|[+±] ?$|(?:マイナス|プラス) ?$/,
  /** At the beginning of a line a stroke is a bullet. */
  text: /(?<![\dA-Za-z)\s]|^)[-▲△]$|[+±]$|(?:マイナス|プラス)$/,
};
const SIGNS: Readonly<Record<string, Sign>> = { '+': '+', プラス: '+', '±': '±' };
/** In Japanese fonts a backslash is a yen sign. */
const YEN = /[¥\\] ?$/;
const APPROXIMATE = /(?:約|およそ|おおよそ|おおむね|概ね|ほぼ|推定|推計|[≒≈]) ?$/;
const BOUNDS: readonly (readonly [RegExp, Bound])[] = [
  [/(?:≥|>=|最低|最小|下限|少なくとも)(?:で|でも)?:? ?$/, 'atLeast'],
  [/(?:≤|<=|最大|最高|上限|多くとも)(?:で|でも)?:? ?$/, 'atMost'],
  [/> ?$/, 'above'],
  [/< ?$/, 'below'],
];
const PER = /(?<!\p{Script=Han}|\d)(?:毎|各)?(年度|年|月|週|日)間?(?:平均)?(?:あたり|当たり|に)? ?$/u;
const QUALIFIERS: readonly (readonly [RegExp, NonNullable<Quantity['qualifier']>])[] = [
  [/(?:延べ|のべ|(?<!遅)延) ?$/, 'total'],
  [/(?:うち|(?<=[(、,]|^)内) ?$/, 'ofWhich'],
  [/(?:各々?|それぞれ|おのおの) ?$/, 'each'],
  [/(?:合計|総計|総数|小計|累計|合わせて|あわせて|(?<!\p{Script=Han})計):? ?$/u, 'sum'],
];

/** 各市町村１回: once in each of them. 各種 is no each. */
const EACH_OF = /^各(?!種|位|自)[\p{Script=Han}\p{Script=Katakana}ー]{1,12}(?:とも|ごとに|で|に)?$/u;

/** 各市町村年１回: once a year in each; 学年 and 曜日 are no times. */
const EACH_PER =
  /(?:^|[(、,;:。「」・])各(?!種|位|自)[\p{Script=Han}\p{Script=Katakana}ー]{1,11}(?<![学毎曜平休祝隔])([年月週日])に?$/u;

/** Looks back from a number, never beyond `from` (the end of the figure or period before). */
export function before(text: string, at: number, from: number, setting: Setting): Before {
  const floor = Math.max(from, at - REACH);
  let rest = text.slice(floor, at);
  const take = (pattern: RegExp): RegExpExecArray | null => {
    const match = pattern.exec(rest);
    if (match) rest = rest.slice(0, match.index);
    return match;
  };
  const nearSign = take(SIGN[setting])?.[0].trim();
  const yen = take(YEN) !== null;
  const sign = nearSign ?? (yen ? take(SIGN[setting])?.[0].trim() : undefined);
  const near = take(APPROXIMATE) !== null;
  const bound = BOUNDS.find(([pattern]) => take(pattern))?.[1] ?? null;
  const often = take(PER)?.[1];
  const direct = QUALIFIERS.find(([pattern]) => take(pattern))?.[1] ?? null;
  const per = often ?? take(PER)?.[1] ?? EACH_PER.exec(rest)?.[1] ?? null;
  const far = take(APPROXIMATE) !== null;
  return {
    start: floor + rest.length,
    sign: sign === undefined ? null : (SIGNS[sign] ?? '-'),
    yen,
    approximate: near || far,
    bound,
    qualifier: direct ?? distantQualifier(rest),
    per,
  };
}

/** うち都県8名, 延べ参加者36人: the word opens the part of the list that the number stands in. */
function distantQualifier(rest: string): Quantity['qualifier'] {
  const label =
    rest
      .replace(/[: ]+$/, '')
      .split(/[(、,;:。\n「」・]/)
      .at(-1)
      ?.trim() ?? '';
  if (label.startsWith('うち')) return 'ofWhich';
  if (EACH_OF.test(label)) return 'each';
  return /^(?:延べ|のべ|延(?=人|参加|利用|件|回|日))/.test(label) ? 'total' : null;
}
