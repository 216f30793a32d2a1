import type { Bound, Quantity, ValueNotation } from './types';

/** What a target may be compared with. */
const REFERENCE =
  /平均|前年|昨年|前回|前期|前計画|現状|現在|現行|策定時|当初|基準|従前|過去|他県|全国|県内|都道府県|水準|(?:計画|目標|実績|基準|推計)値?$|(?:年|年度|R\d+|H\d+)(?:実績|末)?$/;

/** A target that names nothing to compare with speaks of the value at hand when it was set; 毎年度 of the year before. */
const AT_HAND = '現状';
const YEARLY: readonly (readonly [RegExp, string])[] = [
  [/^(?:毎年度|各年度|年度ごとに?)$/, '前年度'],
  [/^(?:毎年|各年|年々|年ごとに?)$/, '前年'],
];

const COMPARISONS: readonly (readonly [string, Bound])[] = [
  ['を上回る', 'above'],
  ['を超える', 'above'],
  ['より高い', 'above'],
  ['より多い', 'above'],
  ['を下回る', 'below'],
  ['より低い', 'below'],
  ['より少ない', 'below'],
  ['未満', 'below'],
  ['以上', 'atLeast'],
  ['以下', 'atMost'],
  ['と同程度', 'exact'],
  ['と同水準', 'exact'],
  ['と同等', 'exact'],
  ['同水準', 'exact'],
  ['同程度', 'exact'],
  ['同等', 'exact'],
  ['程度', 'exact'],
  ['並', 'exact'],
  ['を維持', 'exact'],
  ['の維持', 'exact'],
  ['維持', 'exact'],
];

/** 増加, 前年度より減少, 現状維持以上: towards where, without a figure. */
const TREND =
  /^(.{0,20}?)(?:より|からの?|に比べて?|に対し|比|と比較して)?(?:(増加?|増大|上昇|向上|拡大|増や|高め|上げ|アップ)|(減少?|低下|縮小|下降|削減|抑制|減ら|低め|下げ|ダウン)|(?:を|の)?(?:維持|横ばい|同程度))(以上|以下)?(?:さ?せる|する|すこと|することを?|す|る|傾向)?(?:を?(?:目指す|図る))?。?$/;

/** Such a target is a phrase, not a sentence. */
const LONGEST = 40;

/** 「全国平均を上回る得点」「現状維持」「増加」: a target relative to something the cell does not hold; null for other text. */
export function relativeFrom(text: string): ValueNotation | null {
  if (text.length > LONGEST) return null;
  const bare = text.replace(/^\(([^()]*)\)$/, '$1');
  return arrowFrom(bare) ?? doubledFrom(bare) ?? trendFrom(bare) ?? comparedFrom(bare) ?? wholeFrom(bare);
}

/** 全国平均の80％以上, 前年度の1.1倍: a share of something else; `front` and `back` stand beside the share. */
export function relativeShare(front: string, back: string, { low, high, bound, unit }: Quantity): ValueNotation | null {
  const named = front.endsWith('の') && REFERENCE.test(front.slice(0, -1));
  if (!named || back !== '' || (unit !== '%' && unit !== '倍') || !low.eq(high)) return null;
  return { kind: 'relative', to: `${front}${low.toFixed()}${unit}`, bound };
}

function trendFrom(text: string): ValueNotation | null {
  const match = TREND.exec(text);
  if (!match) return null;
  const [, base = '', up, down, limit] = match;
  const to = base === '' ? AT_HAND : (YEARLY.find(([pattern]) => pattern.test(base))?.[1] ?? base);
  if (!REFERENCE.test(to)) return null;
  return { kind: 'relative', to, bound: trendBound(up, down, limit) };
}

function trendBound(up: string | undefined, down: string | undefined, limit: string | undefined): Bound {
  if (up !== undefined) return 'above';
  if (down !== undefined) return 'below';
  return limit === '以上' ? 'atLeast' : limit === '以下' ? 'atMost' : 'exact';
}

function comparedFrom(text: string): ValueNotation | null {
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

const ARROWS: readonly (readonly [RegExp, Bound])[] = [
  [/^[↑↗⬆⤴]$/u, 'above'],
  [/^[↓↘⬇⤵]$/u, 'below'],
  [/^[→➡⇒]$/u, 'exact'],
];

/** ↑ for 増加, → for 維持. */
function arrowFrom(text: string): ValueNotation | null {
  const bound = ARROWS.find(([pattern]) => pattern.test(text))?.[1];
  return bound === undefined ? null : { kind: 'relative', to: AT_HAND, bound };
}

/** 倍増, 前年度の倍増, 半減させる. */
const DOUBLED = /^(.{0,20}?)(?:より|から|の|比)?(倍増|半減)(?:さ?せる|する)?(?:を目指す)?$/;

function doubledFrom(text: string): ValueNotation | null {
  const [, base, how] = DOUBLED.exec(text) ?? [];
  if (base === undefined || !(base === '' || REFERENCE.test(base))) return null;
  return { kind: 'relative', to: `${base || AT_HAND}の${how === '倍増' ? '2倍' : '半分'}`, bound: 'exact' };
}

/** 全市町村, 全ての保険者で実施, 全国平均: equal to what another place holds. */
function wholeFrom(text: string): ValueNotation | null {
  const [, all] =
    /^((?:県内)?(?:全て?の?|すべての)(?:市町村|市区町村|保険者|圏域|事業所|地域包括支援センター))(?:(?:での?|に|が|の)?(?!大半|一部|過半|半[数分]|多|未|不)\p{Script=Han}{0,6})?$/u.exec(
      text,
    ) ?? [];
  if (all !== undefined) return { kind: 'relative', to: all, bound: 'exact' };
  return /^(?:全国|県|都|府|道|都道府県)平均値?$/.test(text) ? { kind: 'relative', to: text, bound: 'exact' } : null;
}
