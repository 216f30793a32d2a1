import { PREFECTURES, readPrefecture } from '../../../domain/insurer';
import { nearestAll } from '../../nearest';
import type { Rule } from '../../rule';

export const unknownPrefecture: Rule<'unknown-prefecture', { readonly meant: readonly string[] }> = {
  code: 'unknown-prefecture',
  severity: 'error',
  reason: '都道府県名は別紙２に印字され、誤りもそのまま提出されます。',
  source: '全国47都道府県の名称',
  needs: [{ basic: '都道府県名' }],
  *run({ report }) {
    const { value, written, place } = report.basics.prefecture;
    if (!value || readPrefecture(value)) return;
    const meant = nearestAll(
      value,
      PREFECTURES.map(({ name }) => name),
    );
    yield { place, value: written, facts: { meant } };
  },
};
