import type { TableKind } from '../../../domain/reading';
import { placesOf } from '../../grounds';
import type { Rule } from '../../rule';
import { observed } from './observed';

export const secondTable: Rule<'second-table', { readonly table: TableKind }> = {
  code: 'second-table',
  severity: 'warning',
  reason: '同じ種類の表が二つあると、古い写しの値が混じるおそれがあります。',
  source: '入力ブックの決まり（一つの種類の表は一つ）',
  *run(reading) {
    for (const { place, table } of observed(reading, 'secondTable')) {
      yield {
        place,
        value: '',
        facts: { table },
        under: placesOf([reading.report.basics.fiscalYear]),
        explained: EARLIER.test(place.sheet) ? place.sheet : undefined,
      };
    }
  },
};

/** Names of sheets that say that they keep an earlier year or a copy. */
const EARLIER = /旧|前年|昨年|前回|過年度|参考|控え/;
