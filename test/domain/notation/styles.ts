import fc from 'fast-check';
import type { Bound, Quantity } from '../../../src/domain/notation';

/** Ways of writing one and the same figure: widths, strokes, brackets, spellings, words before or behind, spaces. */

const of = (...ways: readonly string[]): fc.Arbitrary<string> => fc.constantFrom(...ways);

const FULL_WIDTH = 0xfee0;
const wide = (character: string): string =>
  /[!-~]/.test(character) ? String.fromCharCode(character.charCodeAt(0) + FULL_WIDTH) : character;

/** Any of the ASCII characters full width. */
export const inWidths = (text: string): fc.Arbitrary<string> =>
  fc
    .array(fc.boolean(), { minLength: text.length, maxLength: text.length })
    .map((full) => Array.from(text, (character, at) => (full[at] ? wide(character) : character)).join(''));

/** White space anywhere but between two digits and around points and commas, where it may part two figures. */
export const spaced = (text: string): fc.Arbitrary<string> =>
  fc.array(of('', '', '', ' ', '　', '\n'), { minLength: text.length, maxLength: text.length }).map((spaces) =>
    Array.from(text)
      .map((character, at, all) => (isJoint(character, all[at + 1] ?? '') ? character : character + (spaces[at] ?? '')))
      .join(''),
  );

/** Also none before a long vowel mark, which would be a stroke, nor before a voicing mark. */
const isJoint = (one: string, other: string): boolean =>
  (/[\d０-９.,．，]/.test(one) && /[\d０-９.,．，]/.test(other)) || /[ーｰﾞﾟ]/.test(other);

const BRACKETS = ['(', ')', '（', '）', '[', ']', '［', '］', '【', '】', '〔', '〕'];
const opening = of(...BRACKETS.filter((_bracket, at) => at % 2 === 0));
const closing = of(...BRACKETS.filter((_bracket, at) => at % 2 === 1));

/** In brackets that need not be of one pair. */
export const bracketed = (text: string): fc.Arbitrary<string> =>
  fc.tuple(opening, closing).map(([open, close]) => `${open}${text}${close}`);

const KANJI = '〇一二三四五六七八九';

function number(plainDigits: string): fc.Arbitrary<string> {
  const [whole = '', fraction] = plainDigits.split('.');
  const behind = fraction === undefined ? '' : `.${fraction}`;
  const parted = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  const ways = [fc.constant(whole + behind), fc.constant(parted + behind)].map((way) => way.chain(inWidths));
  const kanji = Array.from(whole, (digit) => KANJI.charAt(Number(digit))).join('');
  const inKanji = fraction === undefined && whole !== '0' ? [fc.constant(kanji)] : [];
  const inMyriads =
    fraction === undefined && /^[1-9]\d{0,4}0000$/.test(whole) ? [fc.constant(`${whole.slice(0, -4)}万`)] : [];
  return fc.oneof(...ways, ...inMyriads, ...inKanji);
}

const MINUS = of('-', '－', '−', '‐', '–', '—', '―', '▲', '△', '▼', 'マイナス');
const signed = (digits: string): fc.Arbitrary<string> =>
  digits.startsWith('-')
    ? fc.tuple(MINUS, number(digits.slice(1))).map(([minus, written]) => minus + written)
    : number(digits);

const WAVES = ['~', '～', '〜', '∼', 'から', ' ～ '];
const STROKES = ['-', '－', '‐', '–', '—', '―', '−', 'ー'];

function amount({ low, high }: Quantity): fc.Arbitrary<string> {
  if (low.eq(high)) return signed(low.toFixed());
  const between = low.isNegative() || high.isNegative() ? of(...WAVES) : of(...WAVES, ...STROKES);
  return fc.tuple(signed(low.toFixed()), between, signed(high.toFixed())).map((parts) => parts.join(''));
}

const UNITS: Readonly<Record<string, readonly string[]>> = {
  か所: ['か所', 'カ所', 'ヵ所', 'ヶ所', 'ケ所', 'ｶ所', '箇所', '個所', '（か所)'],
  '%': ['%', '％', 'パーセント', 'ﾊﾟｰｾﾝﾄ', '(％）'],
  ポイント: ['ポイント', 'ﾎﾟｲﾝﾄ', 'pt', 'ｐｔ'],
  km2: ['km2', 'km²', '㎢', '平方キロメートル'],
  '回/年': ['回/年', '回／年'],
  '‰': ['‰', 'パーミル', 'ﾊﾟｰﾐﾙ'],
  人口10万対: ['人口10万対', '（人口10万対)', '/10万人', '／人口10万人', '（対10万人）'],
  '人/千人': ['人/千人', '人／人口千人', '人（人口千対）', '人(千人当たり)'],
  か月: ['か月', 'ヶ月', 'カ月間', 'ｶ月'],
};

const BOUNDS: Readonly<Record<Bound, readonly (readonly [before: string, behind: string])[]>> = {
  exact: [['', '']],
  below: [
    ['', '未満'],
    ['', 'を下回る'],
    ['', 'を切る'],
    ['<', ''],
    ['', '（未満）'],
  ],
  atMost: [
    ['', '以下'],
    ['', '以内'],
    ['最大', ''],
    ['上限', ''],
    ['≦', ''],
    ['', 'を超えない'],
  ],
  atLeast: [
    ['', '以上'],
    ['', '（以上)'],
    ['最低', ''],
    ['少なくとも', ''],
    ['≧', ''],
    ['', 'を下回らない'],
  ],
  above: [
    ['', '超'],
    ['', 'を超える'],
    ['', 'を上回る'],
    ['＞', ''],
  ],
};
const ABOUT: readonly (readonly [before: string, behind: string])[] = [
  ['約', ''],
  ['およそ', ''],
  ['概ね', ''],
  ['ほぼ', ''],
  ['', '程度'],
  ['', '前後'],
  ['', '（見込み）'],
];
const QUALIFIERS: Readonly<Record<'total' | 'ofWhich' | 'sum', readonly string[]>> = {
  total: ['延べ', 'のべ', '延'],
  ofWhich: ['うち'],
  sum: ['計', '合計', '累計', '計：'],
};

const unitWays = (unit: string | null): fc.Arbitrary<string> =>
  unit === null ? fc.constant('') : of(...(UNITS[unit] ?? [unit]));

/** The figure without brackets around it. */
export function unbracketed(quantity: Quantity): fc.Arbitrary<string> {
  const { unit, bound, approximate, qualifier } = quantity;
  const parts = fc.record({
    amount: amount(quantity),
    unit: unitWays(unit),
    bound: fc.constantFrom(...BOUNDS[bound]),
    about: approximate ? fc.constantFrom(...ABOUT) : fc.constant(['', ''] as const),
    qualifier: qualifier === null || qualifier === 'each' ? fc.constant('') : of(...QUALIFIERS[qualifier]),
  });
  return parts
    .map(({ about, ...rest }) =>
      [rest.qualifier, rest.bound[0], about[0], rest.amount, rest.unit, about[1], rest.bound[1]].join(''),
    )
    .chain(spaced);
}

/** The figure as any official may have typed it; a bare number in brackets would be negative to an accountant. */
export const written = (quantity: Quantity): fc.Arbitrary<string> =>
  unbracketed(quantity).chain((text) =>
    quantity.unit === null ? fc.constant(text) : fc.oneof(fc.constant(text), bracketed(text)),
  );
