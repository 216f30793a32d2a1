import type { Section } from '../../../src/domain/report';
import { withCell } from '../edit';
import { cellOf } from '../clean/cells';
import { topic, type Book, type Planted } from '../kind';
import { inText, keyOf, shown, textCells } from '../plants';
import type { Random } from '../random';

/** The full-width letters of a katakana word in half width. */
const HALF: Readonly<Record<string, string>> = Object.fromEntries(
  Array.from('ｱｲｳｴｵｶｷｸｹｺｻｼｽｾｿﾀﾁﾂﾃﾄﾅﾆﾇﾈﾉﾊﾋﾌﾍﾎﾏﾐﾑﾒﾓﾔﾕﾖﾗﾘﾙﾚﾛﾜﾝｰｧｨｩｪｫｬｭｮｯ', (half) => [half.normalize('NFKC'), half]),
);

/** Katakana with their voice marks as letters of their own. */
const halved = (word: string): string =>
  Array.from(word.normalize('NFD'), (letter) =>
    letter === '\u3099' ? 'ﾞ' : letter === '\u309a' ? 'ﾟ' : (HALF[letter] ?? letter),
  ).join('');

const TELEPHONES = ['電話（027-226-0000）', '（内線2571）', '電話 03-5253-0000', '（℡0776-00-0000）'];
const MAILS = ['（kaigo@example.lg.jp）', 'メール：koreisha_fukushi@pref.example.lg.jp'];

/** Something put behind a sentence. */
const behind = (what: readonly string[]) =>
  inText({ pattern: /(?<=[^。]{8})。(?!」)/g, to: (_, __, random) => `${random.pick(what)}。` });

/** The last paragraph of a section and its item, as one text in the section's first cell. */
function rewritten(
  book: Book,
  random: Random,
  to: (other: readonly string[], section: Section) => string,
): Planted | null {
  const section = random.pick(['background', 'record', 'evaluation', 'insurers', 'summary'] as const);
  const [one, other] = random.shuffle(book.reading.report.items);
  if (!one || !other) return null;
  const places = new Map(one.sections[section].paragraphs.map(({ field }) => [keyOf(field.place), field.place]));
  const [first, ...more] = places.values();
  const lines = other.sections[section].paragraphs.map(({ text }) => text);
  if (!first || lines.join('').length < 20) return null;
  const text = to(lines, section);
  const cleared = more.reduce((so, place) => withCell(so, place, undefined), book.sheets);
  return {
    sheets: withCell(cleared, first, cellOf(text)),
    at: [first, other.sections[section].field.place],
    what: `${shown(first)} を「${text.slice(0, 30)}」に`,
  };
}

/** A text that takes more than ten pages. */
function tooLong(book: Book, random: Random): Planted | null {
  const cell = random.pick(textCells(book).filter(({ text }) => text.length > 30));
  const text = cell.text.repeat(Math.ceil(22_000 / cell.text.length));
  return {
    sheets: withCell(book.sheets, cell.place, cellOf(text)),
    at: [cell.place],
    what: `${shown(cell.place)} を${text.length}字に`,
  };
}

export const TEXTS = topic('文章', [
  {
    name: '仮の文字（○○、××）',
    rules: ['placeholder'],
    follows: [
      'rate-differs',
      'text-count-differs',
      'text-sum-differs',
      'share-differs',
      'change-differs',
      'points-differ',
    ],
    plant: inText({
      pattern: /(?<=[^\d.,０-９])[\d,.]{2,}(?=[人名件回か団％])|(?<=[、は「])[一-龠]{3,4}(?=[をがのに」])/g,
      to: (_, __, random) => random.pick(['○○', '××', '●●', '〇〇', 'XX', '△△', '＊＊']),
    }),
  },
  {
    name: '作業の印（【要確認】等）',
    rules: ['placeholder'],
    follows: [],
    plant: behind([
      '【要確認】',
      '（要確認）',
      '（調整中）',
      '【数値は後日】',
      '※要修正',
      '（？）',
      '★',
      '【課で確認】',
      '【作成中】',
    ]),
  },
  {
    name: '文章の頭の【案】',
    rules: ['placeholder'],
    follows: [],
    plant: inText({
      pattern: /(?<=^[　・]*)(?=[一-龠])/g,
      to: (_, __, random) => random.pick(['【案】', '【素案】', '（案）', '[案]']),
    }),
  },
  {
    name: '閉じないかっこ',
    rules: ['unclosed-bracket'],
    follows: [
      'mixed-bracket',
      'text-count-differs',
      'share-differs',
      'rate-differs',
      'change-differs',
      'text-sum-differs',
    ],
    plant: inText({ pattern: /(?<=[^０-９\d①-⑳ア-ン][）)」』】]|[^０-９\d])[）)」』】]/g, to: () => '' }),
  },
  {
    name: '始まらないかっこ',
    rules: ['unclosed-bracket'],
    follows: ['tally-differs', 'text-count-differs', 'share-differs', 'rate-differs', 'change-differs'],
    plant: inText({ pattern: /(?<=[^\s　])[（「『](?=[^）」]{3})/g, to: () => '' }),
  },
  {
    name: '全角と半角のかっこ',
    rules: ['mixed-bracket'],
    follows: [],
    plant: inText({ pattern: /(?<=（[^（()）\n]{2,18})）/g, to: () => ')' }),
  },
  {
    name: '番号の飛び',
    rules: ['numbering-gap'],
    follows: [],
    plant: inText({
      pattern: /(?<=^|\n)([２３２-６])(?=　)/g,
      to: ([digit = '']) => String.fromCharCode(digit.charCodeAt(0) + 1),
      sections: ['record'],
      madeOnly: true,
    }),
  },
  {
    name: '番号の重なり',
    rules: ['numbering-gap'],
    follows: [],
    plant: inText({
      pattern: /(?<=^|\n)([２-６])(?=　)/g,
      to: ([digit = '']) => String.fromCharCode(digit.charCodeAt(0) - 1),
      sections: ['record'],
      madeOnly: true,
    }),
  },
  {
    name: '長すぎる文章',
    rules: ['long-cell'],
    follows: ['numbering-gap', 'text-count-differs', 'round-order', 'same-share-twice', 'numerators-differ'],
    plant: tooLong,
  },
  {
    name: '半角カタカナ',
    rules: ['half-width-kana'],
    follows: [],
    plant: inText({ pattern: /[ァ-ヴー]{3,}/g, to: ([word = '']) => halved(word) }),
  },
  { name: '電話番号', rules: ['contact-in-text'], follows: [], plant: behind(TELEPHONES) },
  { name: 'メールアドレス', rules: ['contact-in-text'], follows: [], plant: behind(MAILS) },
  {
    name: '同上・別添のとおり',
    rules: ['referred-elsewhere'],
    follows: ['text-count-differs'],
    plant: (book, random) =>
      rewritten(book, random, () => random.pick(['同上', '別添のとおり', '別紙のとおり', '（同上）', '前年度と同じ'])),
  },
  {
    name: '別の項目と同じ文章',
    rules: ['same-text-twice'],
    follows: [
      'text-count-differs',
      'same-share-twice',
      'numerators-differ',
      'rate-differs',
      'tally-differs',
      'text-rating-differs',
      'text-date-differs',
    ],
    plant: (book, random) => rewritten(book, random, (lines) => lines.join('\n')),
  },
  {
    name: '外字・壊れた文字',
    rules: ['unprintable'],
    follows: ['text-count-differs', 'unknown-insurer'],
    plant: inText({
      pattern: /(?<=[一-龠])[一-龠](?=[一-龠])/g,
      to: (_, __, random) => random.pick(['\ue000', '\ufffd', '\uf8f0']),
    }),
  },
  {
    name: '「い」の抜け',
    rules: ['colloquial'],
    follows: [],
    plant: behind(['が、引き続き支援してくことが必要である', 'が、安心して暮らしてくため支援する']),
  },
]);
