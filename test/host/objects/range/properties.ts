import type { Area } from '../../../../src/sheet/address';
import type { Argument, HostObject, Json } from '../../hostObject';
import { columnsOf, rowsOf } from '../area';
import { rangeFormat } from '../format/rangeFormat';
import type { Spot } from '../place';
import { checkSize } from '../read/grid';
import { list } from '../read/values';
import { refuseUnbounded } from '../place';
import { wrongSize } from '../refuse';
import { assign, pick, type Kind } from './assign';
import { hiddenLines } from './hiddenLines';
import { setHyperlink } from './hyperlink';
import { shape } from './shape';
import { does } from '../does';

/** excel-rules: row-properties, set-row-properties, set-properties-empty. Links are set here, and read of one cell (Range.hyperlink). */
export function properties({ sheet, area }: Spot): NonNullable<HostObject['call']> {
  const line = (part: Area) => lineObject({ sheet, area: part });
  const read = (kind: Kind, options: Argument) => (part: Area) => pick(kind, line(part), options, name('get', kind));
  const write = (kind: Kind, parts: readonly Area[], entries: Argument) => {
    const location = name('set', kind);
    const values = list(entries, location);
    if (values.length !== parts.length) throw wrongSize(location);
    parts.forEach((part, i) => assign(kind, line(part), values[i] ?? null, location));
  };
  return {
    GetRowProperties: (options): Json => rowsOf(area).map(read('row', options)),
    GetColumnProperties: (options): Json => columnsOf(area).map(read('column', options)),
    GetCellProperties: (options): Json => {
      refuseUnbounded({ sheet, areas: [area] }, name('get', 'cell'));
      return rowsOf(area).map((row) => columnsOf(row).map(read('cell', options)));
    },
    SetRowProperties: does((entries) => write('row', rowsOf(area), entries)),
    SetColumnProperties: does((entries) => write('column', columnsOf(area), entries)),
    SetCellProperties: does((entries) => {
      const location = name('set', 'cell');
      refuseUnbounded({ sheet, areas: [area] }, location);
      const rows = list(entries, location).map((row) => list(row, location));
      checkSize(rows, area, location);
      rowsOf(area).forEach((row, i) => write('cell', columnsOf(row), rows[i]));
    }),
  };
}

function name(verb: 'get' | 'set', kind: Kind): string {
  return `Range.${verb}${{ row: 'Row', column: 'Column', cell: 'Cell' }[kind]}Properties`;
}

/** What the entries of a row, a column or a cell lead to. */
function lineObject(spot: Spot): HostObject {
  const hidden = hiddenLines(spot);
  return {
    type: 'Range',
    get: { ...shape(spot), ...hidden.get },
    set: { ...hidden.set, Hyperlink: (value) => setHyperlink(spot, value) },
    nav: { Format: () => rangeFormat({ sheet: spot.sheet, areas: [spot.area] }) },
  };
}
