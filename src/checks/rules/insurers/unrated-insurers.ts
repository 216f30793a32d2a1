import type { Rule } from '../../rule';
import { insurerKeysOf, masterOf } from './names';

export const unratedInsurers: Rule<'unrated-insurers', { readonly missing: readonly string[] }> = {
  code: 'unrated-insurers',
  severity: 'warning',
  reason: '自己評価が集まっていない保険者があると、管内の概要が全体を表しません。',
  source: '別紙２のイ（管内保険者の自己評価結果の概要）',
  needs: [{ table: '保険者' }, { table: '保険者評価' }],
  *run({ report }) {
    const rated = new Set(report.insurerRatings.map(({ insurer }) => insurerKeysOf(report)(insurer.written)));
    const missing = [...masterOf(report)].flatMap(([key, name]) => (rated.has(key) ? [] : [name]));
    const first = report.insurerRatings[0];
    if (missing.length === 0 || !first) return;
    yield { place: first.insurer.place, value: '', facts: { missing } };
  },
};
