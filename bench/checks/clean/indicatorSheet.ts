import type { Sheet } from '../../../src/sheet/sheet';
import { inTable } from './indicators';
import { column, groupedSheet, tableSheet } from './layout';
import type { Model } from './model';
import type { Spec } from './spec';
import { fiscalYear, yearIn } from './times';

/** The indicators under headers of one row, or of two with groups. */
export function indicatorSheet({ items }: Model, spec: Spec): Sheet {
  const all = items.flatMap(({ name, indicators }) => indicators.map((indicator) => ({ item: name, indicator })));
  const year = (of: number) => all.map(() => yearIn(spec.dates, of));
  const columns = [
    column(
      '項目',
      '取組項目',
      all.map(({ item }) => item),
    ),
    column(
      '目標項目',
      '指標名',
      all.map(({ indicator }) => indicator.name),
    ),
    column(
      '単位',
      '単位',
      all.map(({ indicator }) => indicator.unit),
    ),
    column(
      '向き',
      '目標の方向',
      all.map(({ indicator }) => (indicator.direction === 'up' ? '増加' : '減少')),
    ),
    column(
      '策定時の値 数値',
      '基準値 数値',
      all.map(({ indicator }) => inTable(indicator, 'baseline', spec)),
    ),
    column('策定時の値 年次', '基準値 年度', year(spec.year - 3)),
    column(
      '直近値 数値',
      '実績値 数値',
      all.map(({ indicator }) => inTable(indicator, 'latest', spec)),
    ),
    column('直近値 年次', '実績値 年度', year(spec.year)),
    column(
      '目標値 数値',
      '目標値 目標数',
      all.map(({ indicator }) => inTable(indicator, 'target', spec)),
    ),
    column('目標値 年次', '目標値 年度', year(spec.year)),
    column(
      '評価区分',
      '達成状況',
      all.map(({ indicator }) => indicator.rating),
    ),
  ];
  const name = `指標（${fiscalYear(spec.year)}）`;
  return spec.aliases ? tableSheet('指標', name, columns, spec) : groupedSheet('指標', name, columns, spec);
}
