import { topic } from '../kind';
import { inText } from '../plants';

const OPPOSITE: Readonly<Record<string, string>> = { 増加: '減少', 減少: '増加', 上昇: '低下', 低下: '上昇' };

/** Sentences (架空) of which each tells a growth or a mean that its own figures do not bear out. */
const GROWTHS = [
  '相談者は延べ237人と、前年度（延べ198人）の1.3倍となった。',
  '冊子の配布は前年度の1,000部から1,400部に増え、60％の増となった。',
  '相談者は4,520人で、前年度（4,110人）から510人増加した。',
  '相談者は117人であり、昨年度の90人より４割増えた。',
  '令和４年度の176部から令和５年度は212部に46部増加した。',
];
const MEANS = [
  '相談は年間延べ186件（月平均18.5件）であった。',
  '講座は５会場、参加者640人、１会場当たり平均138人であった。',
  '交流会を３ブロックで各３回、計６回開いた。',
];
/** One of the sentences put behind another. */
const added = (sentences: readonly string[]) =>
  inText({
    pattern: /(?<=[^。]{8})。(?!」)/g,
    sections: ['evaluation'],
    to: (_, __, random) => `。${random.pick(sentences)}`,
    madeOnly: true,
  });

export const WORDS = topic('評価', [
  { name: '増減の数・率・倍数の誤り', rules: ['growth-differs'], follows: [], plant: added(GROWTHS) },
  { name: '平均と「各○回」の誤り', rules: ['mean-differs'], follows: [], plant: added(MEANS) },
  {
    name: '増減の言葉の誤り',
    rules: ['direction-words'],
    follows: [],
    plant: inText({
      pattern: /(?<=\d[^\d、。]{1,6})(増加|減少|上昇|低下)(?=し)/g,
      sections: ['evaluation'],
      to: ([word = '']) => OPPOSITE[word] ?? null,
      madeOnly: true,
    }),
  },
  {
    name: '矢印の前後と増減の言葉',
    rules: ['direction-words'],
    follows: [],
    plant: inText({
      pattern:
        /(?<=\d[^\d、。]{1,6})から(?:令和[０-９\d]+年度は)?(\d[\d,.]*[^\d、。]{1,4})[にへ](?:\d+\.\dポイント)?(増加|減少|上昇|低下)(?=し)/g,
      sections: ['evaluation'],
      to: ([, figure = '', word = ''], _, random) =>
        `${random.pick(['→', ' → ', '⇒'])}${figure}${random.pick(['に', 'と', 'へと'])}${OPPOSITE[word] ?? ''}`,
      madeOnly: true,
    }),
  },
  {
    name: '改善・悪化の言葉の誤り',
    rules: ['improvement-words'],
    follows: [],
    plant: inText({
      // The figures of the clean workbooks move towards their targets.
      pattern: /(?<=\d[^\d、。]{1,6}[にへ](?:\d+\.\dポイント)?)(増加|減少|上昇|低下)(?=し)/g,
      sections: ['evaluation'],
      to: () => '悪化',
      madeOnly: true,
    }),
  },
  {
    name: '横ばいの誤り',
    rules: ['direction-words'],
    follows: [],
    plant: inText({
      pattern:
        /(?<=策定時の([\d,.]+)[^\d、。]{1,4}から(?:令和[０-９\d]+年度は)?)([\d,.]+)([^\d、。]{1,4})[にへ](?:\d+\.\dポイント)?(?:増加|減少|上昇|低下)し/g,
      sections: ['evaluation'],
      to: ([, from = '', to = '', unit = ''], _, random) => {
        const [a, b] = [from, to].map((digits) => Number(digits.replaceAll(',', '')));
        const isFar = a !== undefined && b !== undefined && Math.abs(b - a) > a * 0.12;
        return isFar ? `${to}${unit}と${random.pick(['横ばいで推移し', '横ばいとなり', '横ばいに推移し'])}` : null;
      },
      madeOnly: true,
    }),
  },
  {
    name: '上回る・下回るの誤り',
    rules: ['above-below-words'],
    follows: [],
    plant: inText({
      pattern: /上回|下回/g,
      sections: ['evaluation'],
      to: ([word]) => (word === '上回' ? '下回' : '上回'),
      madeOnly: true,
    }),
  },
  {
    name: '目標達成の言葉の誤り',
    rules: ['target-words'],
    follows: [],
    plant: inText({
      pattern: /を達成した|には届かなかった|は未達成である/g,
      sections: ['evaluation'],
      to: ([words]) => (words === 'を達成した' ? 'には届かなかった' : 'を達成した'),
      madeOnly: true,
    }),
  },
  {
    name: '本文の評価と評価区分',
    rules: ['text-rating-differs'],
    follows: [],
    plant: inText({
      pattern: /(?<=以上のことから、「)(達成できた|概ね達成できた|達成はやや不十分|達成は不十分)(?=」)/g,
      to: ([words], _, random) =>
        random.pick(
          ['達成できた', '概ね達成できた', '達成はやや不十分', '達成は不十分'].filter((other) => other !== words),
        ),
      also: ({ item }) => [item.rating.place],
    }),
  },
]);
