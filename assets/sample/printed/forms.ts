import { readdirSync } from 'node:fs';
import type { Cell, Sheet } from '../../../src/sheet/sheet';
import { readMarkdown } from '../../../src/workbook/markdown';
import { readItemFile, type ItemFile } from '../itemFile';

/** The item in whose record the form prints the table of its indicators, below the heading that ends the record. */
const WITH_INDICATORS = '在宅医療と介護の連携';

const TITLE =
  '介護保険事業支援計画に記載した、市町村が行う自立支援、介護予防又は重度化防止及び介護給付の適正化に関する取組の支援についての目標（令和５年度）に対する自己評価結果';
const NOTE = '※複数項目に分ける場合には、項目ごとに様式を分けて記入する。';

/** The forms as they are printed, one a sheet: labels and below each its text, a paragraph a row. */
export function formSheets(items: URL, indicators: string): readonly Sheet[] {
  const table = readMarkdown(indicators);
  const files = readdirSync(items).sort();
  return files.map((file, at) => {
    const item = readItemFile(new URL(file, items));
    return formOf(`別紙２－${at + 1}`, item, item.name === WITH_INDICATORS ? table[0] : undefined);
  });
}

function formOf(name: string, { name: item, texts }: ItemFile, table: Sheet | undefined): Sheet {
  const section = (label: string, heading: string): readonly string[] => [heading, ...(texts.get(label) ?? [])];
  const above = [
    '別紙２',
    TITLE,
    '都道府県名：群馬県',
    'ア　取組の支援についての自己評価結果',
    '　項目名',
    item,
    ...section('目標を設定するに至った現状と課題', '　目標を設定するに至った現状と課題'),
    ...section('取組の実施内容、実績', '　取組の実施内容、実績'),
  ].map(row);
  const below = [
    ...section('自己評価', '　自己評価'),
    NOTE,
    ...section('管内保険者の自己評価結果の概要', 'イ　管内保険者の自己評価結果の概要'),
    ...section('まとめ', 'ウ　まとめ（ア及びイから考察した現状・課題と対応策）'),
  ].map(row);
  const shift = above.length;
  return {
    name,
    visibility: 'visible',
    rows: [...above, ...(table?.rows ?? []), ...below],
    merges: (table?.merges ?? []).map((area) => ({ ...area, top: area.top + shift, bottom: area.bottom + shift })),
    rowHeights: new Map(),
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    dates: '1900',
  };
}

const row = (text: string): readonly Cell[] => (text === '' ? [] : [{ value: text, shown: text, format: 'General' }]);
