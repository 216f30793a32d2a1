import type { Place } from '../../../domain/field';
import { fold } from '../../../text/fold';
import type { Rule } from '../../rule';

export const duplicateItem: Rule<'duplicate-item', { readonly first: Place }> = {
  code: 'duplicate-item',
  severity: 'error',
  reason: '同じ項目名が二つあると、指標や実績がどちらの様式のものか決まりません。',
  source: '別紙２の注（項目ごとに様式を分けて記入する）',
  *run({ report }) {
    const first = new Map<string, Place>();
    for (const { name } of report.items) {
      const key = fold(name.written);
      if (key === '') continue;
      const known = first.get(key);
      if (!known) first.set(key, name.place);
      else yield { place: name.place, value: name.written, facts: { first: known } };
    }
  },
};
