import { ratingsEvaluated } from '../../../domain/tally';
import type { Rule } from '../../rule';
import { insurerKeysOf, masterOf } from './names';

export const unratedInsurers: Rule<'unrated-insurers', { readonly missing: readonly string[] }> = {
  code: 'unrated-insurers',
  severity: 'warning',
  reason: '自己評価が集まっていない保険者があると、管内の概要が全体を表しません。',
  source: '別紙２のイ（管内保険者の自己評価結果の概要）',
  needs: [{ table: '保険者' }, { table: '保険者評価' }],
  *run({ report }) {
    const keyOf = insurerKeysOf(report);
    const master = masterOf(report);
    const rated = ratingsEvaluated(report);
    const named = new Map(rated.map(({ insurer }) => [keyOf(insurer.written), insurer.place]));
    const missing = [...master].flatMap(([key, name]) => (named.has(key) ? [] : [name]));
    const first = rated[0];
    if (missing.length === 0 || !first) return;
    const unknown = [...named].flatMap(([key, place]) => (master.has(key) ? [] : [place]));
    const keys = new Set(missing.map(keyOf));
    const ofOtherYears = report.insurerRatings.flatMap(({ insurer, fiscalYear }) =>
      keys.has(keyOf(insurer.written)) ? [fiscalYear.place] : [],
    );
    yield { place: first.insurer.place, value: '', facts: { missing }, under: [...unknown, ...ofOtherYears] };
  },
};
