import { insurerKey } from '../../../domain/insurer';
import type { Place } from '../../../domain/field';
import type { Rule } from '../../rule';

export const duplicateInsurer: Rule<'duplicate-insurer', { readonly first: Place }> = {
  code: 'duplicate-insurer',
  severity: 'error',
  reason: '同じ保険者が二度あると、保険者数や割合が狂います。',
  source: '入力ブックの決まり（一つの保険者は一行）',
  *run({ report }) {
    const first = new Map<string, Place>();
    for (const { name } of report.insurers) {
      const key = insurerKey(name.written);
      if (key === '') continue;
      const known = first.get(key);
      if (!known) first.set(key, name.place);
      else yield { place: name.place, value: name.written, facts: { first: known } };
    }
  },
};
