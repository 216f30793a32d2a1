import { a1 } from '../../../src/sheet/address';
import { escape, makePackage } from './package';

/** A cell of a hand-made table: a text, or an error value such as #REF!. */
export type Given = string | { readonly error: string };

/** The bytes of a workbook with these tables, every text in its cell as a text. */
export function workbookOf(tables: Readonly<Record<string, readonly (readonly Given[])[]>>): Uint8Array {
  return makePackage({
    sheets: Object.entries(tables).map(([name, rows]) => ({
      name,
      data: rows.map((cells, row) => `<row r="${row + 1}">${cells.map(cellXml(row)).join('')}</row>`).join(''),
    })),
  });
}

function cellXml(row: number) {
  return (given: Given, column: number): string => {
    const place = a1({ row, column });
    if (typeof given !== 'string') return `<c r="${place}" t="e"><v>${given.error}</v></c>`;
    return `<c r="${place}" t="inlineStr"><is><t xml:space="preserve">${escape(given)}</t></is></c>`;
  };
}

const ITEM_HEADER = [
  ...['項目名', '目標を設定するに至った現状と課題', '取組の実施内容、実績', '自己評価'],
  ...['管内保険者の自己評価結果の概要', 'まとめ'],
];
const INDICATOR_HEADER = ['項目', '目標項目', '策定時の値', '策定時 年次', '直近値', '直近値 年次', '目標値', '注記'];

/** 基本情報 of 長野県, 令和５年度 (架空). */
export const BASICS: readonly (readonly Given[])[] = [
  ['都道府県名', '長野県'],
  ['対象年度', '令和５年度'],
  ['計算方法', '進捗率'],
];

export function itemTable(...rows: readonly (readonly Given[])[]): readonly (readonly Given[])[] {
  return [ITEM_HEADER, ...rows];
}

export function indicatorTable(...rows: readonly (readonly Given[])[]): readonly (readonly Given[])[] {
  return [INDICATOR_HEADER, ...rows];
}

/** An item with the same text in each of its sections. */
export function itemRow(name: Given, text: Given = '計画どおり取り組んだ。'): readonly Given[] {
  return [name, text, text, text, text, text];
}
