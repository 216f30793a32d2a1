import type { Place } from '../../../domain/field';
import type { Reading, TableRead } from '../../../domain/reading';
import type { Rule } from '../../rule';

/** [1]Sheet!A1 in files, [評価.xlsx]Sheet!A1 in Excel; Table1[列] and R[1]C name no workbook. */
const OTHER_WORKBOOK = /\[(?:\d+|[^[\]]+\.xl\w+)\][^[\]!]*!/i;

export const externalFormula: Rule<'external-formula', { readonly count: number }> = {
  code: 'external-formula',
  severity: 'info',
  reason: 'ほかのブックの値は、このブックだけでは確かめられません。古い値のまま様式に載ることがあります。',
  source: '計算式の使い方（ほかのブックを参照しない）',
  *run(reading) {
    const found = new Map<string, readonly (readonly [Place, string])[]>();
    for (const table of reading.tables) {
      const cells = externalIn(reading, table);
      if (cells.length > 0) found.set(table.sheet, [...(found.get(table.sheet) ?? []), ...cells]);
    }
    for (const [[place, formula] = [], ...more] of found.values()) {
      if (place) yield { place, value: `=${formula}`, facts: { count: more.length + 1 } };
    }
  },
};

function externalIn({ sheets }: Reading, { sheet, area }: TableRead): readonly (readonly [Place, string])[] {
  const rows = sheets.find(({ name }) => name === sheet)?.rows ?? [];
  const found: (readonly [Place, string])[] = [];
  for (let row = area.top; row <= Math.min(area.bottom, rows.length - 1); row += 1) {
    const cells = rows[row] ?? [];
    for (let column = area.left; column <= Math.min(area.right, cells.length - 1); column += 1) {
      const formula = cells[column]?.formula;
      if (formula !== undefined && OTHER_WORKBOOK.test(formula)) found.push([{ sheet, at: { row, column } }, formula]);
    }
  }
  return found;
}
