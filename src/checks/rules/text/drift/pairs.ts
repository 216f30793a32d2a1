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

/** Spellings that mean themselves wherever they stand; a condition in round brackets is no part of the name. */
const plain = (...forms: readonly string[]): Spellings => ({
  word: forms[0] ?? '',
  forms: forms.map((form) => [nameOf(form), form]),
});

/** Nouns made of verbs: 「問い合わせの窓口」 counts, 「電話で問い合わせ、」「問い合わせた」 does not. */
const noun = (...forms: readonly string[]): Spellings => ({
  word: forms[0] ?? '',
  forms: forms.map((form) => [nameOf(form), `${form}(?=[をがのはにへや・（）「」)等]|[ァ-ヶ一-龠]|$)`]),
});

const nameOf = (form: string): string => form.replace(/\(\?[^)]*\)/g, '');

/** Word by word; only those where both spellings in one paper are an oversight. */
export const SPELLINGS: readonly Spellings[] = [
  PLACES,
  {
    word: '圏域',
    forms: [
      ['圏域', '圏域'],
      ['県域', `${DIGIT}県域|県域(?=別|ごと|単位)`],
    ],
  },
  {
    word: '取組',
    forms: [
      ['取組', '取組(?!み)'],
      ['取組み', '取組み'],
      ['取り組み', '(?<![にへとでも])取り組み(?=[をがのは」）]|[一-龠]|$)'],
    ],
  },
  {
    word: 'ウェブ',
    forms: [
      ['Web', '(?<![A-Za-z])Web(?![A-Za-z])'],
      ['WEB', '(?<![A-Za-z])(?:WEB|ＷＥＢ)(?![A-Za-z])'],
      ['web', '(?<![A-Za-z.])web(?![A-Za-z])'],
      ['ウェブ', 'ウェブ'],
      ['ウエブ', 'ウエブ'],
    ],
  },
  plain(
    'ケアマネジャー',
    'ケアマネージャー',
    'ケアマネージャ',
    'ケアマネジャ(?!ー)',
    'ケア・マネジャー',
    'ケアマネイジャー',
  ),
  plain('マネジメント', 'マネージメント'),
  plain('コーディネーター', 'コーディネータ(?!ー)', 'コーデイネーター'),
  noun('問合せ', '問い合わせ', '問合わせ', '問い合せ'),
  noun('申込み', '申し込み', '申込(?=[をがのはにへ、。）」])'),
  noun('打合せ', '打ち合わせ', '打合わせ', '打ち合せ'),
  noun('引継ぎ', '引き継ぎ', '引継(?=[をがのはにへ、。）」])'),
  noun('受入れ', '受け入れ', '受入(?=[をがのはにへ、。）」])'),
  noun('立上げ', '立ち上げ', '立上(?=[をがのはにへ、。）」])'),
  noun('組合せ', '組み合わせ', '組合わせ'),
  noun('手引き', '手引(?=[をがのはにへ、。）」])'),
  plain('及び', '(?<![にへ])および'),
  plain('又は', 'または(?!じ)'),
  plain('並びに', 'ならびに'),
  plain('十分', '充分'),
  plain('差異', '差違'),
  plain('関わり', '係わり', '拘わり'),
  plain('子ども', '子供', 'こども(?!家庭|基本|大綱|未来|まんなか|計画)'),
  plain('障害者', '障がい者', '障碍者'),
  plain('一人暮らし', '１人暮らし', '1人暮らし', 'ひとり暮らし', '独り暮らし'),
  plain('フォローアップ', 'フォロー・アップ'),
  plain('ボランティア', 'ボランテイア'),
];
