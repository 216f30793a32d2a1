import { Decimal } from 'decimal.js';
import type { GrantScore, Report } from '../../../../domain/report';
import type { Field, Place } from '../../../../domain/field';
import { writeNumber, type ValueNotation } from '../../../../domain/notation';
import { groupedBy } from '../../../grouped';
import type { Rule } from '../../../rule';
import { paragraphsOf, sentencesOf } from '../../text/texts';
import { fiscalYearsIn } from '../../time/years';
import { percentOf, shareOf } from '../percent';
import { wrongPoints, type WrongPoints } from './scorePoints';

interface Facts {
  readonly what: '得点と満点' | '得点率' | '全国平均の得点率' | WrongPoints['what'];
  /** As the table has it. */
  readonly inTable: string;
}

export const scoreInTextDiffers: Rule<'score-in-text-differs', Facts> = {
  code: 'score-in-text-differs',
  severity: 'warning',
  reason: '本文の得点や得点率が交付金得点の表と違えば、どちらかが誤りです。',
  source: '交付金得点の表（年度、得点、満点）',
  needs: [{ table: '交付金得点' }],
  *run(reading) {
    const marks = marksOf(reading.report);
    for (const { text, place } of paragraphsOf(reading)) {
      if (!/得点|交付金/.test(text)) continue;
      for (const written of sentencesOf(text.normalize('NFKC'))) {
        const sentence = written.replace(GRANTS, '交付金');
        for (const [value, facts, restsOn] of [
          ...pairsIn(sentence, marks),
          ...ratesIn(sentence, marks),
          ...pointsIn(sentence, marks),
        ])
          yield { place, value, facts, restsOn };
      }
    }
  },
};

/** What the text says, how the table has it, and where. */
type Said = readonly [value: string, facts: Facts, restsOn: readonly Place[]];

/** Points of which full mark, of one 区分 or of all of a year together. */
interface Mark {
  readonly year: number | null;
  readonly score: Decimal;
  readonly average: Decimal | null;
  readonly full: Decimal;
  /** The cells of its figures. */
  readonly cells: readonly Place[];
}

function marksOf({ grantScores }: Report): readonly Mark[] {
  const rows = grantScores.flatMap((row) => markOf(row) ?? []);
  const sums = [...groupedBy(rows, ({ year }) => year).values()].flatMap((all) =>
    all.length > 1 ? [summed(all)] : [],
  );
  return [...rows, ...sums];
}

function markOf({ fiscalYear, score, nationalAverage, fullMark }: GrantScore): Mark | null {
  const [points, full] = [numberOf(score), numberOf(fullMark)];
  if (!points || !full || full.isZero()) return null;
  return {
    year: fiscalYear.value,
    score: points,
    average: numberOf(nationalAverage),
    full,
    cells: [score.place, fullMark.place],
  };
}

const numberOf = ({ value }: Field<ValueNotation>): Decimal | null =>
  value?.kind === 'quantity' && value.quantity.low.eq(value.quantity.high) ? value.quantity.low : null;

function summed(all: readonly Mark[]): Mark {
  const add = (values: readonly Decimal[]): Decimal => values.reduce((so, value) => so.plus(value), new Decimal(0));
  const averages = all.flatMap(({ average }) => average ?? []);
  return {
    year: all[0]?.year ?? null,
    score: add(all.map(({ score }) => score)),
    average: averages.length === all.length ? add(averages) : null,
    full: add(all.map(({ full }) => full)),
    cells: all.flatMap(({ cells }) => cells),
  };
}

const written = ({ score, full }: Mark): string =>
  `${writeNumber(score.toFixed())}点／${writeNumber(full.toFixed())}点`;

/** 「1,781点/2,935点」. */
const PAIR = /(\d[\d,]*(?:\.\d+)?)点?\s?[/÷]\s?(\d[\d,]*(?:\.\d+)?)点/g;

/** The grants' own names, which do not speak of insurers. */
const GRANTS = /保険者機能強化推進交付金(?:等|(?:及び|と|、|・|\+)(?:介護保険)?保険者努力支援交付金)/g;

/** Points that are not the prefecture's own as a whole, and how far before them that is said. */
const OTHERS = /最高|最低|他の?(?:都道府)?県|順位|上位|下位|中央値|市町村|保険者|努力支援|指標群|分野|目標/;
const LEAD = 24;

/** Pairs of which one figure stands in the table beside another. */
function* pairsIn(sentence: string, marks: readonly Mark[]): Generator<Said> {
  for (const { 0: value, 1: one = '', 2: other = '', index } of sentence.matchAll(PAIR)) {
    const lead = sentence.slice(Math.max(0, index - LEAD), index);
    const [points, full] = [one, other].map((digits) => new Decimal(digits.replaceAll(',', '')));
    if (!points || !full) continue;
    if (isContradicted(points, full, sentence.slice(index + value.length))) continue;
    const known = ofYear(sentence, marks);
    if (OTHERS.test(lead) || (lead.includes('平均') && known.every(({ average }) => average === null))) continue;
    const isScore = ({ score, average }: Mark): boolean => score.eq(points) || (average?.eq(points) ?? false);
    if (known.some((mark) => isScore(mark) && mark.full.eq(full))) continue;
    const meant = known.find((mark) => isScore(mark) || mark.full.eq(full));
    if (meant) yield [value, { what: '得点と満点', inTable: written(meant) }, meant.cells];
  }
}

/** Whether the rate that follows is not theirs: then other rules tell. */
function isContradicted(points: Decimal, full: Decimal, behind: string): boolean {
  const digits = /^\s?[(=]\s?(\d+(?:\.\d+)?)%/.exec(behind)?.[1];
  if (digits === undefined || full.isZero()) return false;
  const { value, places } = percentOf(digits);
  return !shareOf(points, full, places).eq(value);
}

const RATE = /(得点率(?:は|が|の)?|(?:全国)?平均(?:の|は)?)[^\d。、%]{0,8}?(\d+(?:\.\d+)?)%/g;

/** Rates of a year whose points are all in the table. */
function* ratesIn(sentence: string, marks: readonly Mark[]): Generator<Said> {
  if (!sentence.includes('得点率') || !/\d%/.test(sentence) || OTHERS.test(sentence)) return;
  const known = ofNamedYear(sentence, marks);
  for (const [, of = '', digits = ''] of sentence.matchAll(RATE)) {
    const what = of.startsWith('得点率') ? '得点率' : '全国平均の得点率';
    const { value, places } = percentOf(digits);
    const rates = known.flatMap(({ score, average, full }) => {
      const averages = average ? [shareOf(average, full, places)] : [];
      // Behind the mean its own rate is called 得点率 too.
      return what === '得点率' ? [shareOf(score, full, places), ...averages] : averages;
    });
    const whole = known.reduce<Mark | null>((most, mark) => (most?.full.gte(mark.full) ? most : mark), null);
    const points = what === '得点率' ? whole?.score : whole?.average;
    if (!whole || !points || rates.some((each) => each.eq(value))) continue;
    const rate = shareOf(points, whole.full, places);
    const cells = known.flatMap((mark) => mark.cells);
    yield [`${digits}%`, { what, inTable: `${rate.toFixed(places)}％` }, cells];
  }
}

/** Points of a year that stand alone. */
function* pointsIn(sentence: string, marks: readonly Mark[]): Generator<Said> {
  if (OTHERS.test(sentence) || sentence.search(PAIR) >= 0) return;
  const known = ofNamedYear(sentence, marks);
  for (const { what, written: value, inTable, cells } of wrongPoints(sentence, known))
    yield [value, { what, inTable: `${writeNumber(inTable.toFixed())}点` }, cells];
}

/** The marks of the one year that a sentence names; all where it names none of them. */
function ofYear(sentence: string, marks: readonly Mark[]): readonly Mark[] {
  const own = ofNamedYear(sentence, marks);
  return own.length > 0 ? own : marks;
}

function ofNamedYear(sentence: string, marks: readonly Mark[]): readonly Mark[] {
  const years = new Set(fiscalYearsIn(sentence).map(({ year }) => year));
  return marks.filter(({ year }) => year !== null && years.has(year));
}
