import { readRating } from '../../../domain/notation';
import { RATINGS, type Rating } from '../../../domain/rating';
import { percentOf, shareOf } from './percent';

/** 「全体の75％に当たる15市町が○以上」 that the ratings do not bear out. */
export interface AtLeast {
  readonly written: string;
  /** 「○」以上. */
  readonly levels: string;
  readonly counted: number;
  /** Where a share is stated. */
  readonly share: string | null;
}

const UNIT = '(?:保険者|市区町村|区市町村|市町村|市町|団体)';
const AT_LEAST = new RegExp(
  '(?:(?<about>約|およそ)?(?<tenths>\\d)割(?<over>を超える|強の|以上の)?の?|(?<percent>\\d+(?:\\.\\d+)?)%(?:に当たる|を占める|の)?|(?<all>全て|すべて|全)の?)?' +
    `(?:(?<count>(?<![\\d.])\\d{1,3})${UNIT}|${UNIT})(?:が|は)、?(?:「(?<word>[^「」]{1,12})」|(?<mark>[◎○〇△]))以上`,
  'g',
);
const HALF = 5;
const TENTH = 10;

/** The claims of a sentence (NFKC) about a level and all better ones that the ratings of all insurers contradict. */
export function wrongAtLeast(sentence: string, ratings: readonly Rating[]): readonly AtLeast[] {
  if (!sentence.includes('以上')) return [];
  return Array.from(sentence.matchAll(AT_LEAST)).flatMap(({ groups = {} }) => {
    const level = readRating(groups['word'] ?? groups['mark'] ?? '', { scaleSeen: true });
    if (!level) return [];
    const counted = ratings.filter((each) => RATINGS.indexOf(each) <= RATINGS.indexOf(level)).length;
    const claim = wrongIn(groups, counted, ratings.length);
    return claim ? [{ ...claim, levels: `「${groups['word'] ?? groups['mark'] ?? ''}」以上`, counted }] : [];
  });
}

type Groups = Readonly<Record<string, string | undefined>>;

function wrongIn({ about, tenths, over, percent, all, count }: Groups, counted: number, total: number) {
  if (count !== undefined && Number(count) !== counted) return { written: count, share: null };
  const exact = (counted / total) * 100;
  if (percent !== undefined) {
    const { value, places } = percentOf(percent);
    const share = shareOf(counted, total, places);
    return share.eq(value) ? null : { written: `${percent}%`, share: share.toFixed(places) };
  }
  if (tenths !== undefined) {
    const stated = Number(tenths) * TENTH;
    const isRight = over
      ? exact >= stated && exact < stated + TENTH
      : Math.abs(exact - stated) <= HALF || (!about && exact >= stated && exact < stated + TENTH);
    return isRight ? null : { written: `${tenths}割`, share: shareOf(counted, total, 1).toFixed(1) };
  }
  return all !== undefined && count === undefined && counted < total ? { written: '全て', share: null } : null;
}
