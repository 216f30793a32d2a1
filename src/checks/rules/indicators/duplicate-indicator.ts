import type { Place } from '../../../domain/field';
import { canonicalUnit } from '../../../domain/notation';
import { fold } from '../../../text/fold';
import type { Rule } from '../../rule';

export const duplicateIndicator: Rule<'duplicate-indicator', { readonly item: string; readonly first: Place }> = {
  code: 'duplicate-indicator',
  severity: 'warning',
  reason: '同じ指標が二行あると、様式の表に同じ行が並び、どちらの値が正しいか分かりません。',
  source: '入力ブックの決まり（一つの指標は一行）',
  *run({ report }) {
    const first = new Map<string, Place>();
    for (const { item, name, unit } of report.indicators) {
      if (name.written.trim() === '') continue;
      const key = `${fold(item.written)}\n${nameAndUnit(name.written, unit.value)}`;
      const known = first.get(key);
      if (!known) first.set(key, name.place);
      else yield { place: name.place, value: name.written, facts: { item: item.written, first: known } };
    }
  },
};

/** The unit may stand in its column or in the brackets that end the name: 「会場数（会場）」 is 「会場数」 in 会場. */
function nameAndUnit(name: string, unit: string | null): string {
  const own = canonicalUnit(unit ?? '');
  const [whole = '', inName = ''] = /[（(]([^（()）]+)[)）]\s*$/.exec(name) ?? [];
  return fold(own !== null && canonicalUnit(inName) === own ? name.slice(0, -whole.length) : name);
}
