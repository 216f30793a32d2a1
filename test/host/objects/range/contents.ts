import type { Address } from '../../../../src/sheet/address';
import type { DateSystem } from '../../../../src/sheet/sheet';
import type { BookCell } from '../../book/book';
import { textOf } from '../../book/textOf';
import type { HostObject, Json } from '../../hostObject';
import { heightOf, isUnbounded, oneCell, sizeOf, widthOf } from '../area';
import type { Spot } from '../place';
import { grid } from '../read/grid';
import { text } from '../read/values';
import { shown, typeOf, valueOf } from './cell';
import { write } from './write';
import { refused } from '../../book/refused';
import { tooManyCells } from '../refuse';

/** excel-rules: read-limit. */
const MOST_CELLS = 5_000_000;

/** What the cells of a range hold, one entry a cell (Range.values, .formulas, .text, .valueTypes, .numberFormat). */
export function contents(spot: Spot, dates: DateSystem): Pick<HostObject, 'get' | 'set'> {
  const all = (name: string, read: (cell: BookCell) => Json) => () => readAll(spot, read, `Range.${name}`);
  return {
    get: {
      Values: all('values', valueOf),
      Formulas: all('formulas', shown),
      Text: all('text', (cell) => textOf(cell, dates)),
      ValueTypes: all('valueTypes', typeOf),
      NumberFormat: all('numberFormat', ({ style }) => style.numberFormat),
    },
    set: {
      Values: (value) => write(spot, value, 'Range.values'),
      Formulas: (value) => write(spot, value, 'Range.formulas'),
      NumberFormat: (value) => setNumberFormat(spot, value),
    },
  };
}

/** excel-rules: range-unbounded (reads null). */
function readAll({ sheet, area }: Spot, read: (cell: BookCell) => Json, location: string): Json {
  if (isUnbounded(area)) return null;
  if (sizeOf(area) > MOST_CELLS) throw tooManyCells(location);
  return Array.from({ length: heightOf(area) }, (_, i) =>
    Array.from({ length: widthOf(area) }, (__, j) => read(sheet.cell(area.top + i, area.left + j))),
  );
}

/** excel-rules: array-empty-string ("" is General), array-null. */
function setNumberFormat({ sheet, area }: Spot, value: Json): void {
  const location = 'Range.numberFormat';
  if (isUnbounded(area)) throw refused('InvalidArgument', location);
  const set = (at: Address | null, code: Json) =>
    sheet.format(at === null ? area : oneCell(at), { numberFormat: text(code, location) || 'General' });
  const codes = grid(value, area, location);
  if ('one' in codes) return set(null, codes.one);
  codes.rows.forEach((row, i) =>
    row.forEach((code, j) => {
      if (code !== null) set({ row: area.top + i, column: area.left + j }, code);
    }),
  );
}
