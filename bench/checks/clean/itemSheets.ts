import { SECTION_NAMES, SECTIONS } from '../../../src/domain/report';
import type { Sheet } from '../../../src/sheet/sheet';
import { sheetOf } from './cells';
import { column, tableSheet, titleRows } from './layout';
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
    const columns = [
      column(
        '番号',
        'No.',
        items.map((_, at) => at + 1),
      ),
      column(
        '項目名',
        '評価項目',
        items.map(({ name }) => name),
      ),
      ...[background, record, evaluation],
      column(
        '評価区分',
        '自己評価区分',
        items.map(({ rating }) => rating),
      ),
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
