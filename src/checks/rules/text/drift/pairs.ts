/** Spellings of one word; a document uses one of them. The first is the usual one in official papers. */
export interface Spellings {
  readonly word: string;
  /** Each spelling with the pattern that finds it, and it alone. */
  readonly forms: readonly (readonly [name: string, pattern: string])[];
}

const DIGIT = '(?<=[0-9０-９一二三四五六七八九十何数])';

/** 「か所」 and its relatives are counted after a number or in a name of a figure; 「箇所」 alone is a word. */
const PLACES: Spellings = {
  word: 'か所',
  forms: [
    ['か所', `${DIGIT}か所|(?<=[（(])か所(?=[)）])`],
    ['箇所', `${DIGIT}箇所|(?<=[（(])箇所(?=[)）])`],
    ['個所', '個所'],
    ['ヶ所', 'ヶ所'],
    ['ケ所', 'ケ所'],
    ['カ所', 'カ所'],
    ['ヵ所', 'ヵ所'],
  ],
};

/** Spellings that mean themselves wherever they stand. */
const plain = (...forms: readonly string[]): Spellings => ({
  word: forms[0] ?? '',
  forms: forms.map((form) => [form, form]),
});

/** Word by word; only those where both spellings in one paper are an oversight. */
export const SPELLINGS: readonly Spellings[] = [
  PLACES,
  {
    word: '圏域',
    forms: [
      ['圏域', '圏域'],
      ['県域', `${DIGIT}県域`],
    ],
  },
  {
    word: '取組',
    forms: [
      ['取組', '取組(?!み)'],
      ['取組み', '取組み'],
      ['取り組み', '(?<![にへとでも])取り組み(?=[をがのは」）])'],
    ],
  },
  {
    word: 'ウェブ',
    forms: [
      ['Web', '(?<![A-Za-z])Web(?![A-Za-z])'],
      ['WEB', '(?<![A-Za-z])WEB(?![A-Za-z])'],
      ['web', '(?<![A-Za-z.])web(?![A-Za-z])'],
      ['ウェブ', 'ウェブ'],
      ['ウエブ', 'ウエブ'],
    ],
  },
  plain('ケアマネジャー', 'ケアマネージャー', 'ケアマネージャ'),
  plain('問合せ', '問い合わせ', '問合わせ'),
  plain('申込み', '申し込み', '申込(?![みむ者書])'),
  plain('打合せ', '打ち合わせ', '打合わせ'),
  plain('引継ぎ', '引き継ぎ', '引継(?!ぎ)'),
  plain('及び', 'および'),
  plain('又は', 'または'),
  plain('並びに', 'ならびに'),
  plain('十分', '充分'),
  plain('差異', '差違'),
  plain('関わり', '係わり', '拘わり'),
];
