import { SECTION_NAMES, SECTIONS } from '../../../src/domain/report';
import type { Sheet } from '../../../src/sheet/sheet';
import { sheetOf } from './cells';
import { column, columnsOf, tableSheet, titleRows } from './layout';
import type { Model } from './model';
import type { Spec } from './spec';
import { fiscalYear } from './times';

/** The texts of the items: a row each, or an upright sheet each with a paragraph a row. */
export function itemSheets({ items }: Model, spec: Spec): readonly Sheet[] {
  if (spec.itemSheets === 'rows') {
    const section = (key: (typeof SECTIONS)[number]) =>
      column(
        SECTION_NAMES[key],
        SECTION_NAMES[key],
        items.map(({ texts }) => texts[key].join('\n')),
      );
    const [background, record, evaluation, insurers, summary] = SECTIONS.map(section);
    if (!background || !record || !evaluation || !insurers || !summary) return [];
    const own = columnsOf(items);
    const columns = [
      own('番号', 'No.', (_, at) => at + 1),
      own('項目名', '評価項目', ({ name }) => name),
      ...[background, record, evaluation],
      own('評価区分', '自己評価区分', ({ rating }) => rating),
      ...[insurers, summary],
    ];
    return [tableSheet('項目', `項目ごとの文章（${fiscalYear(spec.year)}）`, columns, spec)];
  }
  return items.map(({ name, texts, rating }, at) =>
    sheetOf(`項目${at + 1}`, [
      ...titleRows(`${fiscalYear(spec.year)}　自己評価`, spec),
      ['項目名', name],
      ...SECTIONS.slice(0, 3).flatMap((key) =>
        texts[key].map((line, row) => [row === 0 ? SECTION_NAMES[key] : null, line]),
      ),
      ['評価区分', rating],
      ...SECTIONS.slice(3).flatMap((key) =>
        texts[key].map((line, row) => [row === 0 ? SECTION_NAMES[key] : null, line]),
      ),
    ]),
  );
}
