import { writeFiscalYear } from '../../../domain/notation';
import type { Measurement } from '../../../domain/report';
import type { Rule } from '../../rule';
import { periodPlace, yearsOf } from './measurements';

interface Facts {
  readonly name: string;
  readonly what: 'gap' | 'kinds';
  /** The years left out, or the two ways of writing. */
  readonly years: readonly string[];
}

export const seriesGap: Rule<'series-gap', Facts> = {
  code: 'series-gap',
  severity: 'info',
  reason: '年度の並びに抜けや「年」と「年度」の混在があると、値の動きを読み違えます。',
  source: '指標の表（年度ごとの値は続けて、同じ書き方の年次で並べる）',
  *run({ report }) {
    for (const { name, series } of report.indicators) {
      const dated = series.flatMap((each) => {
        const year = yearsOf(each)?.to;
        return year === undefined ? [] : [{ each, year }];
      });
      const gap = gapIn(dated);
      if (gap)
        yield { ...spotAt(gap.each), facts: { name: name.written, what: 'gap', years: gap.years }, cause: 'gap' };
      const [year, fiscalYear] = [/^year$/, /^fiscalYear/].map((kind) =>
        dated.find(({ each: { period } }) => kind.test(period.value?.kind ?? '')),
      );
      if (!year || !fiscalYear) continue;
      const years = [year, fiscalYear].map(({ each }) => each.period.written);
      yield { ...spotAt(year.each), facts: { name: name.written, what: 'kinds', years }, cause: 'kinds' };
    }
  },
};

const spotAt = (each: Measurement) => ({ place: periodPlace(each), value: each.period.written });

/** Fewer years show no habit. */
const FEWEST = 3;
/** Further ahead lie the years of a forecast. */
const WIDEST = 3;

/** The first year behind a gap in a series that is yearly but for it. */
function gapIn(dated: readonly { readonly each: Measurement; readonly year: number }[]) {
  const inOrder = dated.toSorted((a, b) => a.year - b.year);
  const steps = inOrder.slice(1).map(({ each, year }, index) => ({ each, year, before: inOrder[index]?.year ?? year }));
  const wide = steps.filter(({ year, before }) => year - before > 1);
  const [only, ...more] = wide;
  if (dated.length < FEWEST || !only || more.length > 0 || only.year - only.before > WIDEST) return null;
  const missing = Array.from({ length: only.year - only.before - 1 }, (_, index) => only.before + 1 + index);
  return { each: only.each, years: missing.map(writeFiscalYear) };
}
