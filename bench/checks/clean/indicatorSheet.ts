import type { Sheet } from '../../../src/sheet/sheet';
import { inTable } from './indicators';
import { columnsOf, groupedSheet, tableSheet } from './layout';
import type { Model } from './model';
import type { Spec } from './spec';
import { fiscalYear, yearIn } from './times';

/** The indicators under headers of one row, or of two with groups. */
export function indicatorSheet({ items }: Model, spec: Spec): Sheet {
  const all = items.flatMap(({ name, indicators }) => indicators.map((indicator) => ({ item: name, indicator })));
  const year = (of: number) => () => yearIn(spec.dates, of);
  const own = columnsOf(all);
  const columns = [
    own('項目', '取組項目', ({ item }) => item),
    own('目標項目', '指標名', ({ indicator }) => indicator.name),
    own('単位', '単位', ({ indicator }) => indicator.unit),
    own('向き', '目標の方向', ({ indicator }) => (indicator.direction === 'up' ? '増加' : '減少')),
    own('策定時の値 数値', '基準値 数値', ({ indicator }) => inTable(indicator, 'baseline', spec)),
    own('策定時の値 年次', '基準値 年度', year(spec.year - 3)),
    own('直近値 数値', '実績値 数値', ({ indicator }) => inTable(indicator, 'latest', spec)),
    own('直近値 年次', '実績値 年度', year(spec.year)),
    own('目標値 数値', '目標値 目標数', ({ indicator }) => inTable(indicator, 'target', spec)),
    own('目標値 年次', '目標値 年度', year(spec.year)),
    own('評価区分', '達成状況', ({ indicator }) => indicator.rating),
  ];
  const name = `指標（${fiscalYear(spec.year)}）`;
  return spec.aliases ? tableSheet('指標', name, columns, spec) : groupedSheet('指標', name, columns, spec);
}
