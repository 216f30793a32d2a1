import { baseAtEnd, basePer, LONGEST_BASE, unitOn } from './base';

/** Ways of writing a unit, each with its canonical form. */
const SPELLINGS: ReadonlyMap<string, string> = spellings({
  か所: 'カ所 ヵ所 ヶ所 ケ所 が所 ガ所 ヵ処 か処 ヶ処 箇所 個所 个所',
  か月: 'カ月 ヵ月 ヶ月 ケ月 箇月 か月間 カ月間 ヵ月間 ヶ月間 ケ月間 箇月間',
  か国: 'カ国 ヵ国 ヶ国 ケ国 箇国',
  年: '年間 か年 カ年 ヵ年 ヶ年 ケ年 箇年',
  日: '日間',
  週: '週間',
  分: '分間',
  つ: 'ツ',
  '‰': 'パーミル',
  '%': 'パーセント 百分率 percent',
  ポイント: '%ポイント パーセントポイント pt Pt PT pts',
  km2: 'km² 平方キロメートル 平方キロ 平方km',
  m2: 'm² 平方メートル 平方m 平米',
});

/** Units that count whatever may follow: 38回派遣, 20名参加. */
const PLAIN_UNITS =
  '% ‰ ポイント 倍 円 ドル 人 名 人日 人回 件 回 枚 冊 台 床 戸 棟 組 例 事例 個 つ 頭 通 か所 か月 か国 年 日 週 時間 分 秒 歳 ' +
  '市町村 市区町村 区市町村 市町 町村 都道府県 都県 府県 道府県 自治体 保険者 圏域 県域 地域 地区 ブロック センター 事業所 事業者 事業 施設 法人 ' +
  '団体 組合 機関 医療機関 診療所 病院 薬局 組合 広域連合 協議会 協議体 会場 教室 拠点 サロン カフェ チーム グループ クラブ ユニット ステーション ' +
  '項目 種類 職種 講座 コース コマ クール 単位 世帯 区分 分野 段階 学年 学級 大学 学校 小学校 中学校 企業 社協 ' +
  'km2 m2 km cm mm m kg g t ha メートル キロ キロメートル キログラム トン リットル 食 泊 便 票 議題 問';

/** One character that often begins another word (２部構成): a unit only at the end of its word. */
const SHORT_UNITS = '市 町 村 区 都 府 県 部 課 係 室 所 園 館 店 局 署 点 本 校 社 班 種 席 版 品 度 位';

const KNOWN: ReadonlyMap<string, 'plain' | 'short'> = new Map([
  ...PLAIN_UNITS.split(' ').map((unit): [string, 'plain'] => [unit, 'plain']),
  ...[...SPELLINGS.keys()].map((unit): [string, 'plain'] => [unit, 'plain']),
  ...SHORT_UNITS.split(' ').map((unit): [string, 'short'] => [unit, 'short']),
]);

const LONGEST = Math.max(...Array.from(KNOWN.keys(), (unit) => unit.length));

/** What may follow a short unit within one word. */
const TAIL =
  /^(?:以上|以下|以内|未満|超|程度|前後|弱|強|増|減|上昇|低下|分$|余|中$|中[、。)]|台(?:$|前|後|を)|派遣|開催|設置|実施|参加|受講|指定|整備|配布|作成|達成|獲得|見込|うち|内)/;

/** Words that begin like a unit: １　回復期, 2 人材の確保. */
const OTHER_WORD =
  /^(?:回[復答収転避]|人[材口工間権]|名[称簿]|日[常本程]|組織|年[齢金次]|個[別人]|分[析担]|例年|食事|件名)/;

const POWERS: Readonly<Record<string, number>> = { 十: 1e1, 百: 1e2, 千: 1e3, 万: 1e4, 億: 1e8 };

const PER = /^ ?\/ ?(年度|年|月|週|日|回|人|件|か所|km2)/;

/** 人 and 名 count the same, as do 部 and 冊. */
const SAME: ReadonlyMap<string, string> = new Map([
  ['名', '人'],
  ['冊', '部'],
]);

/** A unit found in plain text: its canonical form and where it ends. */
export interface ScannedUnit {
  readonly unit: string;
  /** A unit of one character that begins many other words (一部, 三者). */
  readonly short: boolean;
  readonly end: number;
}

function spellings(table: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(table).flatMap(([canonical, others]) =>
      others.split(' ').map((spelling): [string, string] => [spelling, canonical]),
    ),
  );
}

/**
 * The canonical form of a unit as written: 「個所」「ヶ所」 → 「か所」, 「％」「パーセント」 → "%", 「回／年」 → 「回/年」.
 * Brackets and spaces around it are left out. Null for an empty text; an unknown unit comes back as it stands.
 */
export function canonicalUnit(written: string): string | null {
  const bare = written
    .replaceAll('²', '2')
    .normalize('NFKC')
    .replace(/[\s()[\]【】〔〕「」]/g, '');
  if (bare === '') return null;
  const rate = baseAtEnd(bare);
  if (rate) return unitOn(rate.before === '' ? null : (SPELLINGS.get(rate.before) ?? rate.before), rate.base);
  const [counted = '', per] = bare.split('/', 2);
  const canonical = SPELLINGS.get(counted) ?? counted;
  return per ? `${canonical}/${basePer(`/${per}`)?.unit ?? per}` : canonical;
}

/**
 * Whether two units may stand beside each other in one calculation: a missing unit agrees with any, 人 with 名, 千円 with
 * 円, since figures are kept in 円, and 人 with 人/10万人, which only says more; rates on two bases do not agree.
 */
export function unitsAgree(one: string | null, other: string | null): boolean {
  if (one === null || other === null) return true;
  const [first, second] = [countedOn(one), countedOn(other)];
  if (first.base === null && second.base === null) return first.unit === second.unit;
  if (first.base !== null && second.base !== null && first.base !== second.base) return false;
  if (first.unit === '' || second.unit === '') return !SHARES.has(first.unit + second.unit);
  return first.unit === second.unit;
}

/** Units that are rates themselves. */
const SHARES = new Set(['%', '‰', 'ポイント', '倍']);

/** 人/10万人 taken apart; its unit is empty where only the base is said. */
function countedOn(unit: string): { readonly unit: string; readonly base: string | null } {
  const alone = baseAtEnd(unit);
  if (alone) return { unit: alone.before, base: alone.base };
  const at = unit.indexOf('/');
  const base = at < 0 ? null : (basePer(unit.slice(at))?.unit ?? null);
  const bare = scaledUnit(base === null ? unit : unit.slice(0, at)).base;
  return { unit: SAME.get(bare) ?? bare, base };
}

/** A unit as people put it over a column, taken apart: 千円 is 1,000 times 円, か所 once か所. */
export function scaledUnit(unit: string): { readonly scale: number; readonly base: string } {
  const [, power = '', base = ''] = /^([十百千万億]{1,2})(円|人|名|件|世帯|ドル)$/.exec(unit) ?? [];
  if (base === '') return { scale: 1, base: unit };
  return { scale: Array.from(power).reduce((scale, sign) => scale * (POWERS[sign] ?? 1), 1), base };
}

/** The known unit that begins at a place of plain text, the longest one, with 「／年」 and the like behind it. */
export function unitAt(text: string, at: number): ScannedUnit | null {
  if (OTHER_WORD.test(text.slice(at, at + 2))) return null;
  for (let length = Math.min(LONGEST, text.length - at); length > 0; length -= 1) {
    const written = text.slice(at, at + length);
    const sort = KNOWN.get(written);
    const next = text.slice(at + length, at + length + 5);
    if (sort === undefined || (sort === 'short' && !endsWord(next)) || joinsLatin(written, next)) continue;
    const per = perAt(text, at + length);
    const unit = SPELLINGS.get(written) ?? written;
    const short = sort === 'short';
    return { unit: per ? `${unit}/${per.unit}` : unit, short, end: per?.end ?? at + length };
  }
  return null;
}

/** 「／年」 or 「／10万人」 behind a unit or number: per what, and where it ends. */
export function perAt(text: string, at: number): { readonly unit: string; readonly end: number } | null {
  const base = text.slice(at, at + 2).includes('/') ? basePer(text.slice(at, at + LONGEST_BASE)) : null;
  if (base) return { unit: base.unit, end: at + base.end };
  const match = PER.exec(text.slice(at, at + LONGEST));
  return match && { unit: match[1] ?? '', end: at + match[0].length };
}

const endsWord = (next: string): boolean => !/^[\p{Script=Han}\p{Script=Katakana}ー]/u.test(next) || TAIL.test(next);

const joinsLatin = (written: string, next: string): boolean => /[a-z]$/i.test(written) && /^[a-z\d]/i.test(next);
