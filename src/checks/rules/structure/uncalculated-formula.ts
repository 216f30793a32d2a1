import type { Rule } from '../../rule';
import { byColumn, observed } from './observed';

export const uncalculatedFormula: Rule<'uncalculated-formula', null> = {
  code: 'uncalculated-formula',
  severity: 'error',
  reason: '計算結果がファイルに保存されていないため、値が空欄として扱われます。',
  source: '計算式の使い方（計算結果とともに保存する）',
  *run(reading) {
    for (const each of observed(reading, 'uncalculated')) {
      yield { place: each.place, value: `=${each.formula}`, facts: null, cause: byColumn(each) };
    }
  },
};
