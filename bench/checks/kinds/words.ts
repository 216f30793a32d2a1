import { topic } from '../kind';
import { inText } from '../plants';

export const WORDS = topic('評価', [
  {
    name: '増減の言葉の誤り',
    rules: ['direction-words'],
    follows: [],
    plant: inText({
      pattern: /(?<=\d[^\d、。]{1,6})(増加|減少|上昇|低下)(?=し)/g,
      sections: ['evaluation'],
      to: ([word = '']) => ({ 増加: '減少', 減少: '増加', 上昇: '低下', 低下: '上昇' })[word] ?? null,
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
