import type { FigureInText } from '../../../domain/notation';
import type { Rule } from '../../rule';
import { growthsIn } from '../figures/growth';
import { compared, comparisonsIn, FIGURE, SOME_FIGURE, type Compared, type Comparison } from './compared';
import { paragraphsOf, sentencesOf } from './texts';

interface Facts {
  readonly item: string;
  readonly from: string;
  readonly to: string;
  readonly moved: 'up' | 'down' | 'same';
  readonly word: string;
}

export const directionWords: Rule<'direction-words', Facts> = {
  code: 'direction-words',
  severity: 'warning',
  reason: '増減の言葉が値の動きと逆なら、値か言葉のどちらかが誤りです。',
  source: '本文の数値（前の値と後の値を比べる）',
  *run(reading) {
    for (const { text, place, itemName } of paragraphsOf(reading)) {
      if (!mayHold(text)) continue;
      for (const { written, first: from, second: to, word } of sentencesOf(text.normalize('NFKC')).flatMap(
        allMovesIn,
      )) {
        const moved = compared(from, to);
        if (!from || !to || moved === null || isRight(moved, word, from, to)) continue;
        yield {
          place,
          value: written,
          facts: {
            item: itemName,
            from: from.written,
            to: to.written,
            moved: moved === 0 ? 'same' : moved > 0 ? 'up' : 'down',
            word,
          },
        };
      }
    }
  },
};

/** 横ばい says less than a tenth up or down. */
function isRight(moved: -1 | 0 | 1, word: string, from: Compared, to: Compared): boolean {
  if (word === '横ばい') return to.high.minus(from.low).abs().lte(from.low.abs().times(LEVEL));
  return moved === (UP.test(word) ? 1 : -1);
}

const LEVEL = 0.1;

/** A cheap look before the text is normalised. */
const mayHold = (text: string): boolean =>
  /[増減]|上昇|低下|上が|下が|横ばい/.test(text) &&
  /[0-9０-９][^0-9０-９、。]{1,8}(?:から|より|に比べ|と比べ|[→⇒])/.test(text);
const UP = /増|上/;

/** 「令和５年度は」 between the figures. */
const WHEN = String.raw`(?:(?:令和|平成|R|H)?\s?(?:\d{1,4}|元)年度?末?(?:時点|現在)?(?:に|で|には|では|は)?、?)?`;
const BY_HOW_MUCH = `(?:、?(?:約|合計)?${SOME_FIGURE})?`;
const HOW = '(?:、?(?:大幅に|大きく|着実に|順調に|やや|僅かに|わずかに|徐々に|年々))?';

/** 「86団体から令和６年度は92団体へ6団体増加した」. Not 「増加率」, 「増加しなかった」. */
const MOVE = new RegExp(
  `${FIGURE}(?:\\([^()]{0,20}\\))?(?:から、?|\\s?[→⇒]\\s?)${WHEN}${FIGURE}(?:\\([^()]{0,20}\\))?(?:へと|へ|に|まで|と|[(])${BY_HOW_MUCH}${HOW}` +
    '(増加|減少|上昇|低下|増え|減っ|減り|上が|下が|横ばい)(?!率|幅|傾向|し(?:なか|てい?な)|せず|な)',
  'g',
);

/** 「7.9%となり、令和２年度の5.9%から２年連続で上昇した」「109か所で、令和元年度(98か所)から増加した」. */
const MOVE_TO = new RegExp(
  `${FIGURE}(?:となり|であり|で|と)、[^。、]{0,30}?年度?末?(?:の|には|は)?\\(?${FIGURE}\\)?(?:から|より|に比べて?|と比べて?)(?:\\d年連続で)?${BY_HOW_MUCH}${HOW}` +
    '(増加|減少|上昇|低下|増え|減っ|減り|上が|下が)(?!率|幅|傾向|し(?:なか|てい?な)|せず|な)',
  'g',
);

/** Moves of which the sentence also tells by how much are read as growths where the patterns do not see them. */
function allMovesIn(sentence: string): readonly Comparison[] {
  const moves = movesIn(sentence);
  if (moves.length > 0) return moves;
  return growthsIn(sentence).flatMap(({ from, to, said }) => {
    if (!to || said === null) return [];
    const written = sentence.slice(Math.min(from.start, to.start), Math.max(from.end, to.end));
    const [before, now] = [from, to].map((figure) => asCompared(figure, sentence));
    return before && now ? [{ written, first: before, second: now, word: said === 'up' ? '増加' : '減少' }] : [];
  });
}

const asCompared = ({ start, end, quantity: { low, high, unit } }: FigureInText, sentence: string): Compared => ({
  low,
  high,
  unit: unit ?? '',
  written: sentence.slice(start, end).replace(/^延べ/, ''),
});

/** From the first figure to the second. */
const movesIn = (sentence: string): readonly Comparison[] => [
  ...comparisonsIn(sentence, MOVE, { first: 1, second: 4, word: 7 }),
  ...comparisonsIn(sentence, MOVE_TO, { first: 4, second: 1, word: 7 }),
];
