import type { Place } from '../../../domain/field';
import { readRating } from '../../../domain/notation';
import type { Rating } from '../../../domain/rating';
import type { Report } from '../../../domain/report';
import { ratingsEvaluated } from '../../../domain/tally';
import { fold } from '../../../text/fold';
import { groupedBy } from '../../grouped';
import { few } from '../../grounds';
import type { Rule } from '../../rule';
import { insurerKeysOf, insurerTotal } from '../insurers/names';
import { sectionsOf, sentencesOf } from '../text/texts';
import { wrongAtLeast, type AtLeast } from './tallyAtLeast';
import { insurersGiving, percentOf, shareOf } from './percent';

interface Facts {
  readonly item: string;
  /** 「達成できた」, as the text has it. */
  readonly levels: string;
  readonly counted: number;
  readonly total: number;
  readonly share: string | null;
}

export const tallyDiffers: Rule<'tally-differs', Facts> = {
  code: 'tally-differs',
  severity: 'warning',
  reason: '評価区分ごとの保険者数が保険者評価の表と違えば、本文か表のどちらかが誤りです。',
  source: '保険者評価の表（評価区分ごとの保険者数）',
  needs: [{ table: '保険者評価' }],
  *run(reading) {
    const tallies = talliesOf(reading.report);
    for (const { itemName: item, section, paragraphs } of sectionsOf(reading)) {
      const ratings = section === 'insurers' || section === 'evaluation' ? tallies.get(fold(item)) : undefined;
      if (!ratings) continue;
      for (const { text, field } of paragraphs) {
        if (!mayClaim(text)) continue;
        const sentences = sentencesOf(text.normalize('NFKC'));
        for (const { written, levels, counted, share } of sentences.flatMap((each) => atLeastIn(each, ratings))) {
          const facts = { item, levels, counted, total: ratings.length, share };
          yield { place: field.place, value: written, facts, restsOn: few(ratings.map((rated) => rated.place)) };
        }
        for (const claim of sentences.flatMap((each) => claimsIn(each, ratings.length))) {
          const counted = ratings.filter(({ rating }) => claim.ratings.includes(rating)).length;
          const total = ratings.length;
          const share = claim.places === null ? null : shareOf(counted, total, claim.places).toFixed(claim.places);
          if (share === null ? counted === Number(claim.figure) : Number(share) === Number(claim.figure)) continue;
          yield {
            place: field.place,
            value: claim.written,
            facts: { item, levels: claim.levels, counted, total, share },
            restsOn: few(ratings.map((rated) => rated.place)),
          };
        }
      }
    }
  },
};

/** A cheap look before the text is normalised. */
const mayClaim = (text: string): boolean =>
  text.includes('以上') || (/[「『◎○〇△×]/.test(text) && /[0-9０-９]/.test(text));

interface Rated {
  readonly rating: Rating;
  readonly place: Place;
}

/** The ratings of each item in the year evaluated; only where every insurer is rated once. */
function talliesOf(report: Report): ReadonlyMap<string, readonly Rated[]> {
  const keyOf = insurerKeysOf(report);
  const names = report.items.map(({ name }) => fold(name.written));
  const insurerCount = insurerTotal(report);
  const own = ratingsEvaluated(report);
  return new Map(
    [...groupedBy(own, ({ item }) => fold(item.written))].flatMap(([item, rows]) => {
      const insurers = new Set(rows.map(({ insurer }) => keyOf(insurer.written)));
      const ratings = rows.flatMap(({ rating: { value, place } }) => (value ? [{ rating: value, place }] : []));
      const isOnce = insurers.size === rows.length;
      const isWhole = ratings.length === rows.length && (insurerCount === null || rows.length === insurerCount);
      const isOneItem = names.filter((name) => name === item).length === 1;
      return isOnce && isWhole && isOneItem ? [[item, ratings] as const] : [];
    }),
  );
}

/** A number or a share of insurers that a sentence gives for levels of the scale. */
interface Claim {
  readonly written: string;
  readonly levels: string;
  readonly ratings: readonly Rating[];
  readonly figure: string;
  /** Of a share; null for a number. */
  readonly places: number | null;
}

const UNIT = '(?:保険者|市区町村|区市町村|市町村|市町|団体)';
/** Behind a number with its unit, and behind one without. */
const SOON = '(?=[(、。]|で(?:あ|、))';
const END = '(?=[(、。\\s]|$|で(?:あ|、)|と(?:な|最も|、))';
/** Levels counted together: 「達成できた」又は「概ね達成できた」. */
const QUOTES = '(?:「[^「」]{1,12}」(?:又は|または|及び|と|や|、|若しくは)?){1,3}';
const COUNT = new RegExp(
  `(${QUOTES})(?:が|は|:|\\s|、|と(?:し|評価し|回答し|自己評価し)た${UNIT}[はが])?\\s?(\\d{1,3})(?:${UNIT}${END}|${SOON})(?:[(](\\d+(?:\\.\\d+)?)%)?`,
  'g',
);
/** 「◎が２市町（11.8％）、○が…」. */
const MARKS = new RegExp(
  `([◎○〇△×])(?:が|は|:|とした${UNIT}[はが])?\\s?(\\d{1,3})${UNIT}${END}(?:[(](\\d+(?:\\.\\d+)?)%)?`,
  'g',
);
const SHARE = new RegExp(
  `(${QUOTES})と(?:し|評価し|回答し|自己評価し)た${UNIT}[はが](?:、)?(?:全体の|管内の)?(\\d+(?:\\.\\d+)?)%`,
  'g',
);
const WHOLE = new RegExp(`(\\d+)${UNIT}(?:中|のうち|の内)`);
/** Somebody else's ratings, or those of another year. */
const OTHERS = /[前昨]年|全国|他県|参加者|受講者|につい[ては]|に関し/;

const atLeastIn = (sentence: string, ratings: readonly Rated[]): readonly AtLeast[] =>
  OTHERS.test(sentence)
    ? []
    : wrongAtLeast(
        sentence,
        ratings.map(({ rating }) => rating),
      );

/** Where number and share disagree, other rules tell. */
function isShareOf(share: string, count: string, total: number): boolean {
  const { value, places } = percentOf(share);
  return shareOf(count, total, places).eq(value);
}

/** @param total of the table: a sentence that names another whole speaks of something else, or is told by other rules */
function claimsIn(sentence: string, total: number): readonly Claim[] {
  const whole = WHOLE.exec(sentence)?.[1];
  if (OTHERS.test(sentence) || (whole !== undefined && Number(whole) !== total)) return [];
  const marked = Array.from(
    sentence.matchAll(MARKS),
    ([, mark = '', ...rest]) => ['', `「${mark}」`, ...rest] as const,
  );
  const counts = [...sentence.matchAll(COUNT), ...marked].flatMap(([, levels = '', figure = '', share]) =>
    share === undefined || isShareOf(share, figure, total)
      ? [{ written: `${levels}${figure}`, levels, figure, places: null }]
      : [],
  );
  const shares = Array.from(sentence.matchAll(SHARE)).flatMap(([, levels = '', figure = '']) =>
    insurersGiving(percentOf(figure), total) === null
      ? []
      : [{ written: `${figure}%`, levels, figure, places: percentOf(figure).places }],
  );
  return [...counts, ...shares].flatMap((claim) => {
    const words = Array.from(claim.levels.matchAll(/「([^「」]+)」/g), ([, word = '']) => word);
    const ratings = words.flatMap((word) => readRating(word, { scaleSeen: true }) ?? []);
    return ratings.length === words.length ? [{ ...claim, ratings }] : [];
  });
}
