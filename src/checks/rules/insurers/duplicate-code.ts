import type { Place } from '../../../domain/field';
import type { Rule } from '../../rule';

interface Facts {
  readonly insurer: string;
  readonly other: string;
  readonly first: Place;
}

export const duplicateCode: Rule<'duplicate-code', Facts> = {
  code: 'duplicate-code',
  severity: 'error',
  reason: '二つの保険者が同じ市町村コードでは、どちらかが別の団体として扱われます。',
  source: '全国地方公共団体コード（団体ごとに一つ）',
  needs: [{ table: '保険者' }],
  yieldsTo: ['duplicate-insurer'],
  *run({ report }) {
    const known = new Map<string, { readonly name: string; readonly place: Place }>();
    for (const { code, name } of report.insurers) {
      if (!code.value) continue;
      const first = known.get(code.value);
      if (!first) known.set(code.value, { name: name.written, place: code.place });
      else if (first.name !== name.written) {
        const facts = { insurer: name.written, other: first.name, first: first.place };
        yield { place: code.place, value: code.written, facts };
      }
    }
  },
};
