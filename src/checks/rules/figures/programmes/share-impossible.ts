import type { Reading } from '../../../../domain/reading';
import { hasUnion, insurerTotal } from '../../insurers/names';
import type { Rule } from '../../../rule';
import { insurersGiving, percentOf, shareOf, type Percent } from '../percent';
import { percentSentencesOf, type PercentSentence } from '../sentences';
import { sharesOf } from './shares';

interface Facts {
  readonly n: number;
  /** The shares that n insurers give next below and above. */
  readonly below: string;
  readonly above: string;
}

export const shareImpossible: Rule<'share-impossible', Facts> = {
  code: 'share-impossible',
  severity: 'warning',
  reason: '保険者数からは生じ得ない割合は、分母の違いか計算誤りです。',
  source: '割合の計算（該当する保険者の数÷保険者数）',
  yieldsTo: ['share-differs'],
  *run(reading) {
    const total = insurerTotal(reading.report);
    const unions = hasUnion(reading.report);
    for (const { sentence, percent } of percentsOfInsurers(reading)) {
      const n = ownTotal(sentence.text) ?? (unions && speaksOfMunicipalities(sentence.text) ? null : total);
      if (n === null || percent.value.gt(100) || insurersGiving(percent, n) !== null) continue;
      const k = percent.value.times(n).div(100).floor();
      const [below, above] = [k, k.plus(1)].map((each) => shareOf(each, n, percent.places).toFixed(percent.places));
      if (below === undefined || above === undefined) continue;
      yield { place: sentence.place, value: `${percent.digits}%`, facts: { n, below, above } };
    }
  },
};

interface PercentHere {
  readonly sentence: PercentSentence;
  readonly percent: Percent;
}

function percentsOfInsurers(reading: Reading): readonly PercentHere[] {
  const stated = sharesOf(reading).map(({ sentence, percent }) => ({ sentence, percent }));
  const seen = new Set(stated.map(({ sentence, percent }) => key(sentence, percent)));
  const known = new Set(reading.report.implementations.map(({ programme }) => programme.written.normalize('NFKC')));
  return [
    ...stated,
    ...percentSentencesOf(reading)
      .flatMap((sentence) => [...plainPercents(sentence), ...comparedPercents(sentence, known)])
      .filter(({ sentence, percent }) => !seen.has(key(sentence, percent))),
  ];
}

const key = ({ place: { sheet, at } }: PercentSentence, { digits }: Percent): string =>
  `${sheet}\n${at.row}\n${at.column}\n${digits}`;

/** 市町村, and how prefectures without villages or with wards say it. */
const MUNICIPALITIES = '(?:市区町村|区市町村|市町村|市町|町村)';
const WHOLE = `(?:保険者|${MUNICIPALITIES})`;

/** Ways to say a percentage of insurers; the digits come first in the match. */
const SAID_OF_INSURERS = [
  new RegExp(`${WHOLE}(?:数)?の(?:うち)?、?(\\d+(?:\\.\\d+)?)%`, 'g'),
  new RegExp(`(\\d+(?:\\.\\d+)?)%(?:に当たる|にあたる)?の${WHOLE}`, 'g'),
  new RegExp(
    `${WHOLE}(?:(?![者人件額数率]の)[^。、%]){0,30}(?:は、)?(?:全体の|割合は|割合が|実施率は|実施率が)(\\d+(?:\\.\\d+)?)%`,
    'g',
  ),
];
const OTHERWISE = /全国|平均|目指|目標|人口|有病率|高齢化率|認定率|約|程度/;
const speaksOfMunicipalities = (text: string): boolean =>
  new RegExp(MUNICIPALITIES).test(text) && !text.includes('保険者');
const OF_INSURERS = new RegExp(WHOLE);

function plainPercents(sentence: PercentSentence): readonly PercentHere[] {
  if (!OF_INSURERS.test(sentence.text) || OTHERWISE.test(sentence.text)) return [];
  return SAID_OF_INSURERS.flatMap((pattern) =>
    Array.from(sentence.text.matchAll(pattern), ([, digits = '']) => ({ sentence, percent: percentOf(digits) })),
  );
}

/** 「ケアプラン点検」が全国平均(84.7%)を下回る65.7%: the rate of a programme beside one that is not ours. */
function comparedPercents(sentence: PercentSentence, known: ReadonlySet<string>): readonly PercentHere[] {
  return Array.from(sentence.text.matchAll(COMPARED), ([, name = '', digits = '']) =>
    known.has(name) ? [{ sentence, percent: percentOf(digits) }] : [],
  ).flat();
}

const COMPARED = /「([^「」]+)」[がもは][^。「」]{0,25}?[下上]回る(\d+(?:\.\d+)?)%/g;

/** 「回答のあった33保険者のうち」「41市町村の95.1%」: the sentence's own whole. */
function ownTotal(text: string): number | null {
  const stated = OWN_TOTAL.exec(text)?.[1];
  return stated === undefined ? null : Number(stated);
}

const OWN_TOTAL = new RegExp(`(\\d+)${WHOLE}(?:のうち|中|の内|の(?=\\d+(?:\\.\\d+)?%))`);
