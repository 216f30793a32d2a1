import { readRating } from '../../../domain/notation';
import type { Rating } from '../../../domain/rating';
import type { Item } from '../../../domain/report';
import type { Rule } from '../../rule';
import { sentencesOf } from '../text/texts';

interface Facts {
  readonly item: string;
  /** The rating in the words of the text. */
  readonly stated: string;
}

export const textRatingDiffers: Rule<'text-rating-differs', Facts> = {
  code: 'text-rating-differs',
  severity: 'warning',
  reason: '自己評価の文と評価区分が食い違うと、どちらが県の評価か分かりません。',
  source: '評価の記載の統一（自己評価の文と評価区分は同じ評価を書く）',
  *run({ report }) {
    for (const item of report.items) {
      const { rating, name } = item;
      if (rating.value === null) continue;
      const stated = [...statedIn(item)];
      const [first] = stated;
      if (!first || stated.some((each) => each.rating === rating.value)) continue;
      yield {
        place: rating.place,
        value: rating.written,
        facts: { item: name.written, stated: first.words },
      };
    }
  },
};

const LEVEL =
  '(?:[◎○〇◯△×]|(?:概ね|おおむね)?達成(?:でき|出来)た|(?:概ね|おおむね)達成(?:した)?|達成[はが](?:やや)?不十分|やや不十分)';

/** 「概ね達成できた」と評価する; 評価は○とした; 以上から、概ね達成できたと評価する. */
const STATED = [
  new RegExp(`[「『](${LEVEL})[」』](?:として|と|に)(?:自己)?(?:評価|判断|判定)(?![がをの])`, 'g'),
  new RegExp(
    `(?:自己)?評価(?:区分)?[はを]、?[「『]?(${LEVEL})[」』]?(?:と(?:する|した|し|判断|評価)|である|です|。)`,
    'g',
  ),
  new RegExp(
    `(?:^[\\s　]*|、)(?:以上(?:から|により|より)?、?|総合的に(?:みて|見て)?、?)?(${LEVEL})(?:もの)?と(?:自己)?(?:評価|判断|判定)(?:する|した|し、|している)`,
    'g',
  ),
];

/** Of somebody else, of a part, or of another year. */
const OTHERS = /保険者|市町|市村|町村|各市|指標|参加者|受講者|委員|前年|昨年|前回|次年度|来年度/;

/** The ratings that the 自己評価 of an item says it comes to. */
function* statedIn({ sections }: Item): Generator<{ readonly words: string; readonly rating: Rating }> {
  for (const { text } of sections.evaluation.paragraphs) {
    if (!text.includes('評価') && !text.includes('判')) continue;
    for (const sentence of sentencesOf(text)) {
      if (OTHERS.test(sentence)) continue;
      for (const [, words = ''] of STATED.flatMap((pattern) => Array.from(sentence.matchAll(pattern)))) {
        const rating = readRating(words, { scaleSeen: true });
        if (rating) yield { words, rating };
      }
    }
  }
}
