import type { Sheet } from '../../../src/sheet/sheet';
import { sheetOf, type Content } from './cells';
import { rounded, sum } from './figures';
import { written, type IndicatorMade } from './indicators';
import type { Model } from './model';
import type { Spec } from './spec';
import { fiscalYear } from './times';

/** What the plan set for each indicator, and for one of them what is to be added each plan period. */
export function planSheet({ items }: Model, spec: Spec): Sheet {
  const all = items.flatMap(({ indicators }) => indicators);
  const [added] = all.filter(({ unit, direction }) => unit !== '％' && direction === 'up');
  return sheetOf('計画の目標', [
    ['［目標］'],
    [
      '区分',
      `${fiscalYear(spec.year - 3)} 実績`,
      `${fiscalYear(spec.year)} 目標数`,
      `${fiscalYear(spec.year + 2)} 目標数`,
    ],
    ...all.map((one) => [
      one.name,
      written(one, one.baseline),
      written(one, one.target),
      written(one, rounded(one.target + (one.target - one.baseline) * 0.5, one.places)),
    ]),
    [],
    ['［積み上げる目標］'],
    [
      '区分',
      `${fiscalYear(spec.year - 3)} 養成実績`,
      `${fiscalYear(spec.year - 2)}～${fiscalYear(spec.year)} 養成数`,
      `${fiscalYear(spec.year)} 養成目標`,
    ],
    ...(added ? [addedRow(added)] : []),
  ]);
}

const addedRow = (one: IndicatorMade): readonly Content[] => [
  one.name,
  written(one, one.baseline),
  written(one, one.target - one.baseline),
  written(one, one.target),
];

/** A table that no form is made from: the offices of each municipality, with how many persons they have. */
export function officeSheet({ insurers }: Model): Sheet {
  const rows = insurers.map(({ name }, index): readonly Content[] => [
    name,
    `医師会${'①②③'.charAt(index % 3)}`,
    10 + index,
  ]);
  return sheetOf('相談窓口', [
    ['市町村', '委託先等', '相談件数'],
    ...rows,
    ['合計', null, sum(insurers.map((_, index) => 10 + index))],
  ]);
}
