import type { FactsOf, WordingOf } from '../rule';
import type { TEXT_RULES } from '../rules/text';

const UNPRINTABLE = { gaiji: '外字', broken: '壊れた文字', control: '目に見えない制御文字' } as const;

const CONTACT = { telephone: '電話番号', extension: '内線番号', mail: 'メールアドレス' } as const;

const MOVED = { up: '増えています', down: '減っています', same: '変わっていません' } as const;

export const TEXT_WORDING: WordingOf<FactsOf<typeof TEXT_RULES>> = {
  'blank-section': {
    says: ({ item, section }) =>
      `項目「${item}」の「${section}」が空欄です。別紙２はすべての欄に記入します。内容を記入してください。`,
    unchecked: '記入欄の空欄',
  },
  'unclosed-bracket': {
    says: ({ item, section, bracket, side }, value) =>
      `項目「${item}」の「${section}」にある『${value}』は、「${bracket}」${side === 'open' ? 'が閉じていません' : 'に対応する始めのかっこがありません'}。かっこは対で用います。${side === 'open' ? '閉じる' : '始めの'}かっこを補うか、余分なかっこを除いてください。`,
    unchecked: 'かっこの対応',
  },
  placeholder: {
    says: (_, value) =>
      `『${value}』が残っています。仮置きの文字や作業用の印は提出前に除きます。正しい内容に書き換えるか、除いてください。`,
    unchecked: '仮置きの文字',
  },
  'mixed-bracket': {
    says: (_, value) =>
      `『${value}』は、全角と半角のかっこが組になっています。かっこは全角どうし、半角どうしで用います。どちらかにそろえてください。`,
    unchecked: 'かっこの全角と半角',
  },
  'spelling-drift': {
    says: ({ usual, usualCount, count }, value) =>
      `『${value}』（${count}か所）と『${usual}』（${usualCount}か所）が混じっています。一つの文書の中では表記をそろえます。同じものであれば、どちらかにそろえてください。`,
    unchecked: '表記の揺れ',
  },
  colloquial: {
    says: ({ item, proper }, value) =>
      `項目「${item}」の『${value}』は「い」が抜けています。公用文では話し言葉を用いません。「${proper}」に直してください。`,
    unchecked: '話し言葉',
  },
  unprintable: {
    says: ({ kind }, value) =>
      `『${value}』の付近に${UNPRINTABLE[kind]}があります。ほかのパソコンでは表示も印刷もされないことがあります。入力し直すか、別の字に改めてください。`,
    unchecked: '印刷できない文字',
  },
  'long-cell': {
    says: ({ length }, value) =>
      `『${value}』で始まるセルは${length.toLocaleString('ja-JP')}文字あります。印刷が多くのページに及びます。要点を絞るか、セルを分けることを検討してください。`,
    unchecked: 'セルの長さ',
  },
  'half-width-kana': {
    says: ({ proper }, value) =>
      `『${value}』は半角カタカナです。公用文では片仮名を全角で書きます。「${proper}」に直してください。`,
    unchecked: '半角カタカナ',
  },
  'contact-in-text': {
    says: ({ contact }, value) =>
      `${CONTACT[contact]}『${value}』が書かれています。公表する文書に担当者の連絡先は載せません。除くか、公表してよいものか確かめてください。`,
    unchecked: '連絡先の記載',
  },
  'referred-elsewhere': {
    says: ({ item, section }, value) =>
      `項目「${item}」の「${section}」が『${value}』だけです。別紙２は、その項目の様式だけで内容が分かるように記入します。内容を記入してください。`,
    unchecked: '参照だけの記入欄',
  },
  'same-text-twice': {
    says: ({ item, section, first }, value) =>
      `項目「${item}」の「${section}」（『${value}』）は、項目「${first.item}」の「${first.section}」と同じ文章です。項目ごとの内容を記入します。書き写したままでないか確かめてください。`,
    unchecked: '項目どうしの文章の重複',
  },
  'trend-words': {
    says: ({ name, from, to, word }, value) =>
      `『${value}』とありますが、指標「${name}」は策定時の『${from}』から『${to}』へ動いており、「${word}」と合いません。言葉と値の動きを合わせます。どちらが正しいか確かめて直してください。`,
    unchecked: '策定時からの増減の言葉',
  },
  'rare-name': {
    says: ({ column, usual, usualCount }, value) =>
      `${column}『${value}』は、ほかに${usualCount}か所ある「${usual}」と一字違います。このままでは別のものとして数えます。同じものであれば、書き直してください。`,
    unchecked: '取組名や区分の一字違い',
  },
  'numbering-gap': {
    says: ({ item, section, head, kind }, value) =>
      `項目「${item}」の「${section}」にある『${value}』は、番号「${head}」が${kind === 'gap' ? '飛んでいます' : '重なっています'}。番号は順に付けます。番号を直すか、抜けた記載がないか確かめてください。`,
    unchecked: '見出しの番号の順序',
  },
  'direction-words': {
    says: ({ item, from, to, moved, word }) =>
      `項目「${item}」の文では『${from}』から『${to}』への動きを「${word}」としていますが、値は${MOVED[moved]}。言葉と値の動きを合わせます。値と言葉のどちらが正しいか確かめて直してください。`,
    unchecked: '増減の言葉',
  },
  'above-below-words': {
    says: ({ item, figure, standard, said }) =>
      `項目「${item}」の文では${figure}が${standard}を${said === 'above' ? '上回る' : '下回る'}としていますが、値は${said === 'above' ? '上回って' : '下回って'}いません。言葉と値の大小を合わせます。値と言葉のどちらが正しいか確かめて直してください。`,
    unchecked: '上回る・下回るの言葉',
  },
  'improvement-words': {
    says: ({ name, from, to, word, wanted }) =>
      `指標「${name}」の『${from}』から『${to}』への動きを「${word}」としていますが、この指標は値が${wanted === 'up' ? '増える' : '減る'}ほど良くなります。言葉と値の動きを合わせます。値と言葉のどちらが正しいか確かめて直してください。`,
    unchecked: '改善と悪化の言葉',
  },
  'activity-name-differs': {
    says: ({ item, inText }, value) =>
      `取組実績の『${value}』は、項目「${item}」の本文では「${inText}」とあり、一字違います。同じ取組の名称はそろえます。どちらかの書き誤りでないか確かめてください。`,
    unchecked: '取組の名称',
  },
};
