import fc from 'fast-check';
import { indicators, items } from './items';
import { constant, recordOf, some } from './make';
import { ITEMS, YEAR } from './names';
import { activities, grants, implementations, insurers, ratings } from './others';
import type { SourceRecord, SourceReport } from './source';
import { fiscalYear, oneOf } from './value';

const basics: fc.Arbitrary<SourceRecord> = recordOf({
  prefecture: constant('架空県'),
  fiscalYear: fiscalYear(YEAR),
  insurerCount: fc.constant({ cell: { value: 6, shown: '6', format: 'General' }, means: '6', isNumberAsText: false }),
  department: oneOf('高齢者福祉課', '介護高齢課'),
  method: oneOf('進捗率', '達成率'),
});

/** A report with items and some of the other tables. */
export const anyReport: fc.Arbitrary<SourceReport> = some(ITEMS).chain((names) =>
  fc
    .record({
      basics,
      items: items(names),
      others: fc
        .tuple(indicators(names), insurers, ratings(names), implementations, activities(names), grants)
        .chain((all) => fc.subarray([...all], { minLength: 1 })),
    })
    .map(({ basics, items, others }) => ({ year: YEAR, basics, tables: [items, ...others] })),
);
