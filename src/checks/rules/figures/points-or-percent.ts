import { Decimal } from 'decimal.js';
import type { Rule } from '../../rule';
import { paragraphsOf, sentencesOf } from '../text/texts';

interface Facts {
  readonly item: string;
  /** What the figure is. */
  readonly is: 'difference' | 'rate';
}

export const pointsOrPercent: Rule<'points-or-percent', Facts> = {
  code: 'points-or-percent',
  severity: 'warning',
  reason: '割合の差を％で書くと、増減の率と読み違えられます。',
  source: '割合どうしの差の表し方（差はポイント、割合は％）',
  *run(reading) {
    for (const { text, place, itemName } of paragraphsOf(reading)) {
      if (!MAYBE.test(text)) continue;
      for (const sentence of sentencesOf(text.normalize('NFKC'))) {
        for (const [value, is] of [...differencesIn(sentence), ...ratesIn(sentence)])
          yield { place, value, facts: { item: itemName, is } };
      }
    }
  },
};

/** A cheap look before the text is normalised: two percentages, or points. */
const MAYBE = /[%％][^。]*[%％]|ポイント/;

const NUMBER = '(\\d+(?:\\.\\d+)?)';
const RATE = `(?<![\\d.±+＋−▲△-])${NUMBER}%(?!ポイント)`;
const BY = `[±+−▲△-]?${NUMBER}%(?!ポイント)`;
/** 「31.4%(前年度比-2.9%)」: what is compared with last year is a share itself. */
const BESIDE_SHARE = new RegExp(
  `${RATE}[(、](?:対?(?:前|昨)年度?(?:同期)?(?:比|差|より|から|に比べて?|と比べて?|と比較して)|計画値?(?:比|差)|全国平均?(?:比|差))(?:で|は|、)?\\s*(${BY}(?:増加?|減少?|上昇|低下|の増加?|の減少?)?)`,
  'g',
);
/** 「20.9%から20.4%へ0.5%低下」「67.8%で、全国平均の73.1%を5.3%下回った」. */
const BESIDE_TWO = [
  new RegExp(`${RATE}[^%。]{0,40}[(]${RATE}[)]から(${NUMBER}%(?!ポイント))(?=増|減|上昇|低下|高|低)`, 'g'),
  new RegExp(`${RATE}から[^%。]{0,16}?${RATE}(?:へ|に|まで|へと)[^%。\\d]{0,10}(${NUMBER}%(?!ポイント))`, 'g'),
  new RegExp(
    `${RATE}[^%。\\d]{0,12}、?[^%。\\d]{0,12}${RATE}[)]?[^%。\\d]{0,12}を(?:約)?(${NUMBER}%(?!ポイント))`,
    'g',
  ),
];

function* differencesIn(sentence: string): Generator<readonly [string, 'difference']> {
  if (!/%.*%/.test(sentence)) return;
  for (const [, , written = ''] of sentence.matchAll(BESIDE_SHARE)) yield [written, 'difference'];
  for (const pattern of BESIDE_TWO) {
    for (const [, one = '', other = '', written = '', by = ''] of sentence.matchAll(pattern))
      if (isDifference(one, other, by)) yield [written, 'difference'];
  }
}

/** Whether the third figure is the difference of the two rates and not their relative change. */
function isDifference(one: string, other: string, by: string): boolean {
  const [from, to, stated] = [new Decimal(one), new Decimal(other), new Decimal(by)];
  const unit = new Decimal(10).pow(-Math.min(from.decimalPlaces(), to.decimalPlaces(), stated.decimalPlaces()));
  const isNear = (value: Decimal): boolean => value.abs().minus(stated).abs().lte(unit);
  const difference = to.minus(from);
  return isNear(difference) && (from.isZero() || !isNear(difference.times(100).div(from)));
}

/** 「割合は31.4ポイントであった」「全体の31.4ポイント」. */
const POINTS_AS_RATE =
  /(?:(?:割合|率)(?:[(][^()]{1,12}[)])?(?:は|が|も|では)、?|全体の|(?:保険者|市町村|市町)[はがの]、?)(\d+(?:\.\d+)?(?:ポイント|pt))(?=[(、。]|で(?:あ|、)|と(?:な|、)|を占め|に(?:と|達)|が(?!差))/g;

function* ratesIn(sentence: string): Generator<readonly [string, 'rate']> {
  if (!/ポイント|pt/.test(sentence)) return;
  for (const [, written = ''] of sentence.matchAll(POINTS_AS_RATE)) yield [written, 'rate'];
}
