import { fold } from '../text/fold';

const WEIGHTS = [6, 5, 4, 3, 2] as const;

/** The sixth digit of a 団体コード: 11 − (weighted sum mod 11), its last digit. */
function checkDigit(fiveDigits: string): number {
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(fiveDigits.charAt(index)), 0);
  return (11 - (sum % 11)) % 10;
}

/**
 * Whether a 団体コード (six digits, kept as text) has the right check digit.
 * 保険者番号 have a check digit of another kind and are never to be tested here.
 */
export function isValidMunicipalityCode(code: string): boolean {
  return /^\d{6}$/.test(code) && checkDigit(code) === Number(code.charAt(5));
}

/** A 団体コード of five digits with its check digit. */
export function withCheckDigit(fiveDigits: string): string {
  return `${fiveDigits}${checkDigit(fiveDigits)}`;
}

export interface Prefecture {
  /** With its suffix: 北海道, 東京都, 大阪府, 群馬県. */
  readonly name: string;
  /** 団体コード, six digits. */
  readonly code: string;
}

const NAMES = [
  ['北海道', '青森県', '岩手県', '宮城県', '秋田県', '山形県', '福島県'],
  ['茨城県', '栃木県', '群馬県', '埼玉県', '千葉県', '東京都', '神奈川県'],
  ['新潟県', '富山県', '石川県', '福井県', '山梨県', '長野県', '岐阜県', '静岡県', '愛知県', '三重県'],
  ['滋賀県', '京都府', '大阪府', '兵庫県', '奈良県', '和歌山県'],
  ['鳥取県', '島根県', '岡山県', '広島県', '山口県', '徳島県', '香川県', '愛媛県', '高知県'],
  ['福岡県', '佐賀県', '長崎県', '熊本県', '大分県', '宮崎県', '鹿児島県', '沖縄県'],
].flat();

/** The 47 prefectures in the order of their codes (JIS X 0401). */
export const PREFECTURES: readonly Prefecture[] = NAMES.map((name, index) => {
  const digits = `${String(index + 1).padStart(2, '0')}000`;
  return { name, code: `${digits}${checkDigit(digits)}` };
});

const BY_WRITTEN = new Map(
  PREFECTURES.flatMap((prefecture) => [
    [prefecture.name, prefecture] as const,
    [prefecture.name.replace(/[都府県]$/, ''), prefecture] as const,
  ]),
);

/** The prefecture meant: 「群馬県」「群馬」「群　馬　県」. Null for anything else. */
export function readPrefecture(written: string): Prefecture | null {
  return BY_WRITTEN.get(fold(written)) ?? null;
}

/** Old and variant forms of characters in names of municipalities, each with the form they are compared in. */
const VARIANTS: ReadonlyMap<string, string> = new Map(
  [
    ['髙', '高'],
    ['﨑嵜', '崎'],
    ['澤', '沢'],
    ['邊邉', '辺'],
    ['齋齊斉', '斎'],
    ['嶋嶌', '島'],
    ['濱濵', '浜'],
    ['廣', '広'],
    ['國', '国'],
    ['櫻', '桜'],
    ['冨', '富'],
    ['舘', '館'],
    ['龍', '竜'],
    ['曾', '曽'],
    ['籠', '篭'],
    ['檜', '桧'],
    ['淵', '渕'],
    ['檮', '梼'],
    ['鯵', '鰺'],
    ['鹽', '塩'],
    ['頸', '頚'],
    ['惠', '恵'],
    ['條', '条'],
    ['學', '学'],
    ['寶', '宝'],
    ['靜', '静'],
    ['瀨', '瀬'],
    ['德', '徳'],
    ['𠮷', '吉'],
    ['𣘺', '橋'],
  ].flatMap(([from = '', to = '']) => Array.from(from, (character): [string, string] => [character, to])),
);

/** 「鎌ケ谷」「鎌ヶ谷」「鎌が谷」, 「山ノ内」「山の内」: small words between two kanji. */
const LINKS = /(?<=\p{Script=Han})(?:([ケヶヵカがガ])|([ノの])|([ツッつっ]))(?=\p{Script=Han})/gu;

/**
 * The form in which names of insurers are compared within one prefecture: folded, variant characters unified,
 * without the name of the prefecture or the 郡 in front. Never shown to people.
 */
export function insurerKey(name: string): string {
  const unified = Array.from(fold(name), (character) => VARIANTS.get(character) ?? character).join('');
  const linked = unified.replace(LINKS, (_all, ga?: string, no?: string) => (ga ? 'ヶ' : no ? 'ノ' : 'ツ'));
  return withoutCounty(withoutPrefecture(linked));
}

function withoutPrefecture(name: string): string {
  const prefecture = PREFECTURES.find((candidate) => name.startsWith(candidate.name));
  return prefecture && name.length > prefecture.name.length ? name.slice(prefecture.name.length) : name;
}

/** 吾妻郡中之条町 → 中之条町, but 上郡町 and 郡山市 stay. */
function withoutCounty(name: string): string {
  return name.replace(/^\p{Script=Han}{1,5}?郡(?=.+[町村]$)/u, '');
}
