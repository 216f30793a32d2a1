import type { InsurerRating, Report } from '../../../domain/report';
import { ratingsEvaluated } from '../../../domain/tally';
import { fold } from '../../../text/fold';
import { groupedBy } from '../../grouped';
import type { Rule, Spot } from '../../rule';
import { insurerKeysOf, masterOf } from './names';

interface Facts {
  readonly missing: readonly string[];
  /** The item that they are missing from; null where they have no row at all. */
  readonly item: string | null;
}

export const unratedInsurers: Rule<'unrated-insurers', Facts> = {
  code: 'unrated-insurers',
  severity: 'warning',
  reason: '自己評価が集まっていない保険者があると、管内の概要が全体を表しません。',
  source: '別紙２のイ（管内保険者の自己評価結果の概要）',
  needs: [{ table: '保険者' }, { table: '保険者評価' }],
  *run({ report }) {
    const rated = ratingsEvaluated(report);
    const missing = missingIn(rated, report);
    if (missing.length > 0) yield* told(report, rated, missing, null);
    const known = new Set(missing);
    for (const own of groupedBy(rated, ({ item }) => fold(item.written)).values()) {
      const [first] = own;
      const more = first?.item.written ? missingIn(own, report).filter((name) => !known.has(name)) : [];
      if (first && more.length > 0 && more.length <= mostForgotten(report))
        yield* told(report, own, more, first.item.written);
    }
  },
};

/** Of one item one insurer or two in forty are forgotten; where more are missing, not all were asked. */
const mostForgotten = (report: Report): number => Math.max(1, Math.floor(masterOf(report).size * FORGOTTEN));
const FORGOTTEN = 0.05;

/** The insurers of the master that have none of the rows. */
function missingIn(rows: readonly InsurerRating[], report: Report): readonly string[] {
  const keyOf = insurerKeysOf(report);
  const named = new Set(rows.map(({ insurer }) => keyOf(insurer.written)));
  return [...masterOf(report)].flatMap(([key, name]) => (named.has(key) ? [] : [name]));
}

function* told(
  report: Report,
  rows: readonly InsurerRating[],
  missing: readonly string[],
  item: string | null,
): Generator<Spot<Facts>> {
  const [first] = rows;
  if (!first) return;
  const keyOf = insurerKeysOf(report);
  const master = masterOf(report);
  const keys = new Set(missing.map(keyOf));
  const unknown = rows.flatMap(({ insurer }) => (master.has(keyOf(insurer.written)) ? [] : [insurer.place]));
  const elsewhere = report.insurerRatings.flatMap(({ insurer, fiscalYear, item: own }) =>
    keys.has(keyOf(insurer.written)) ? [fiscalYear.place, own.place] : [],
  );
  const place = item === null ? first.insurer.place : first.item.place;
  yield { place, value: item ?? '', facts: { missing, item }, under: [...unknown, ...elsewhere] };
}
