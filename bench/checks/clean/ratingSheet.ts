import type { Sheet } from '../../../src/sheet/sheet';
import { sheetOf } from './cells';
import { columnsOf, tableSheet, titleRows } from './layout';
import type { Model } from './model';
import type { Spec } from './spec';
import { fiscalYear } from './times';

/** The insurers' own ratings: a row each, or a matrix of insurers and items. */
export function ratingSheet({ insurers, items }: Model, spec: Spec): Sheet {
  const title = `保険者の自己評価（${fiscalYear(spec.year)}）`;
  if (spec.ratingTable === 'matrix') {
    return sheetOf('保険者評価', [
      ...titleRows(title, spec),
      ['保険者名', ...items.map(({ name }) => name)],
      ...insurers.map(({ name }, at) => [name, ...items.map(({ ratings }) => ratings[at] ?? null)]),
    ]);
  }
  const rows = items.flatMap(({ name: item, ratings }) =>
    insurers.map(({ name }, at) => ({ item, name, rating: ratings[at] ?? null })),
  );
  const own = columnsOf(rows);
  const columns = [
    own('保険者名', '市町村名', ({ name }) => name),
    own('項目', '取組項目', ({ item }) => item),
    own('評価区分', '自己評価区分', ({ rating }) => rating),
  ];
  return tableSheet('保険者評価', title, columns, spec);
}
