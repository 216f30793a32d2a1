import { insurerKey } from '../../../domain/insurer';
import { a1 } from '../../../sheet/address';
import type { Rule } from '../../rule';

export const duplicateInsurer: Rule<'duplicate-insurer', { readonly first: string }> = {
  code: 'duplicate-insurer',
  severity: 'error',
  reason: '同じ保険者が二度あると、保険者数や割合が狂います。',
  source: '入力ブックの決まり（一つの保険者は一行）',
  *run({ report }) {
    const first = new Map<string, string>();
    for (const { name } of report.insurers) {
      const key = insurerKey(name.written);
      if (key === '') continue;
      const cell = first.get(key);
      if (cell === undefined) first.set(key, a1(name.place.at));
      else yield { place: name.place, value: name.written, facts: { first: cell } };
    }
  },
};
