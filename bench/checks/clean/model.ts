import { RATINGS, type Rating } from '../../../src/domain/rating';
import type { Section } from '../../../src/domain/report';
import { randomFrom, type Random } from '../random';
import { makeRecord, type ActivityMade } from './activities';
import { percent, rounded, sum } from './figures';
import { makeGrants, type GrantMade } from './grants';
import { makeIndicators, sentenceOf, type IndicatorMade } from './indicators';
import { makeInsurers, type InsurerMade } from './insurers';
import { makeProgrammes, type ImplementationMade } from './programmes';
import { insurersText, makeRatings, RATING_NAMES, type RatingsMade } from './ratings';
import type { Spec } from './spec';
import { THEMES, type Theme } from './themes';
import { bothEras, fiscalYear } from './times';

/** An item with everything that belongs to it. */
export interface ItemMade {
  readonly name: string;
  readonly indicators: readonly IndicatorMade[];
  readonly activities: readonly ActivityMade[];
  readonly ratings: RatingsMade;
  readonly rating: Rating;
  readonly texts: Readonly<Record<Section, readonly string[]>>;
}

/** A workbook before it is laid out: what stands in it agrees with itself. */
export interface Model {
  readonly insurers: readonly InsurerMade[];
  readonly items: readonly ItemMade[];
  readonly implementations: readonly ImplementationMade[];
  readonly grants: readonly GrantMade[];
}

const FITTED = '介護給付の適正化';

/** Makes up what an office would have in its workbook (架空). The same spec gives the same. */
export function makeModel(spec: Spec): Model {
  const random = randomFrom(spec.seed);
  const insurers = makeInsurers(spec.prefecture, spec.insurers, random);
  const programmes = makeProgrammes(insurers, spec, random);
  const grants = makeGrants(spec, random);
  const others = random.shuffle(THEMES.filter(({ name }) => name !== FITTED)).slice(0, spec.items - 1);
  const fitted = THEMES.filter(({ name }) => name === FITTED);
  const items = [...others, ...fitted].map((theme, index) => {
    const more = theme.name === FITTED ? programmes.sentences : index === 0 ? [grants.sentence] : [];
    return makeItem(theme, insurers, { isFirst: index === 0, more }, spec, random);
  });
  return { insurers, items, implementations: programmes.rows, grants: grants.rows };
}

function makeItem(
  theme: Theme,
  insurers: readonly InsurerMade[],
  { isFirst, more }: { readonly isFirst: boolean; readonly more: readonly string[] },
  spec: Spec,
  random: Random,
): ItemMade {
  const indicators = makeIndicators(theme, spec, random);
  const record = makeRecord(theme, insurers, spec, random);
  const ratings = makeRatings(insurers, random);
  const rating = ratingOf(indicators);
  return {
    name: theme.name,
    indicators,
    activities: record.rows,
    ratings,
    rating,
    texts: {
      background: background(theme, isFirst ? insurers : [], spec, random),
      record: record.lines,
      evaluation: evaluation(theme, indicators, rating, more, spec, random),
      insurers: insurersText(ratings, theme, random),
      summary: [...theme.measures.map((measure) => `・${measure}`), `・${nextYear(theme, spec)}`],
    },
  };
}

/** The level in the middle of those of its indicators, ◎ only where all have it. */
function ratingOf(indicators: readonly IndicatorMade[]): Rating {
  const levels = indicators.map(({ rating }) => RATINGS.indexOf(rating));
  const middle = Math.ceil(sum(levels) / levels.length);
  return RATINGS[middle] ?? '×';
}

function background(theme: Theme, insurers: readonly InsurerMade[], spec: Spec, random: Random): readonly string[] {
  const [population, elderly] = [sum(insurers.map((one) => one.population)), sum(insurers.map((one) => one.elderly))];
  const aged =
    population > 0 ? `本県の人口に占める65歳以上の方の割合は${percent(elderly, population)}％となっている。` : '';
  const asked = rounded(30 + random.next() * 30, 1).toFixed(1);
  return [
    `　${aged}${theme.background[0] ?? ''}`,
    `　${bothEras(spec.year - 3)}に実施した県民意識調査では、${asked}％の方が不安を感じると回答した。${theme.background[1] ?? ''}`,
    `　このため、${theme.name}に取り組むこととし、${fiscalYear(spec.year)}の目標を設定した。`,
  ];
}

function evaluation(
  theme: Theme,
  indicators: readonly IndicatorMade[],
  rating: Rating,
  more: readonly string[],
  spec: Spec,
  random: Random,
): readonly string[] {
  return [
    `　${opening(theme, spec)}`,
    ...indicators.map((indicator) => `　${sentenceOf(indicator, spec, random)}`),
    ...more.map((sentence) => `　${sentence}`),
    `　以上のことから、「${RATING_NAMES[rating]}」と評価する。`,
  ];
}

/** What was done in the year evaluated, as offices begin to say it. */
function opening({ training, visit, name }: Theme, spec: Spec): string {
  const year = fiscalYear(spec.year);
  const ways = [
    `${year}は、${training}及び${visit}を計画どおり実施した。`,
    `${year}においては、${training}及び${visit}に取り組んだ。`,
    `${year}は、${visit}により市町村を支援するとともに、${training}を開催した。`,
    `${year}の取組は、${training}、${visit}とも予定どおり行うことができた。`,
  ];
  return ways[(spec.seed + 2 * name.length) % ways.length] ?? '';
}

function nextYear({ name }: Theme, spec: Spec): string {
  const year = fiscalYear(spec.year + 1);
  const ways = [
    `${year}も、${name}に向けて市町村の支援を続ける。`,
    `${year}は、研修の回数を増やし、参加しやすい日程とする予定である。`,
    `${year}においても、${name}に向けた取組を市町村とともに進めていく。`,
    `${year}からは、圏域ごとの相談の機会を設け、${name}を図る。`,
    `このため、${year}は、専門職の派遣を拡充していきたい。`,
  ];
  return ways[(spec.seed + name.length) % ways.length] ?? '';
}
