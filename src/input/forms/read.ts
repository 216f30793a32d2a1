import type { FormUse, OtherForm } from '../../domain/otherForms';
import type { Area } from '../../sheet/address';
import { sheetArea } from '../grid';
import type { ItemBlock } from '../items/blocks';
import { readUprightItem } from '../items/upright';
import { itemRead, tableRead } from '../observe';
import { readIndicators } from '../records/indicators';
import type { InputTable } from '../tables/choose';
import { resolveColumns } from '../tables/columns';
import { rowsOf } from '../tables/rows';
import { tableArea, type FoundTable } from '../tables/table';
import { fieldReader } from '../values/fields';
import type { FormHead } from './head';

/** Nothing that is wrong with a form that is not evaluated is told. */
const silent = fieldReader([]);

/**
 * Whether a table stands inside of a form: between its first label and its end. Below its last text a table under a title
 * of its own may be this year's.
 */
export function isInForm({ header, year }: FoundTable, block: ItemBlock, evaluated: number | null): boolean {
  const { top } = sheetArea(header.grid, header.area);
  // Beside the texts of another year a table is of all of them.
  if (block.years) return false;
  const [first, last] = [block.labels[0]?.area.top ?? 0, block.labels.at(-1)?.area.bottom ?? 0];
  if ((header.grid.turnedFrom ?? header.grid) !== block.grid || top <= first || top >= block.end) return false;
  return !(year && year.year === evaluated && year.place.at.row > last);
}

/** A form that is not evaluated, with all tables of indicators inside. @param found the tables inside */
export function readForm(block: ItemBlock, head: FormHead, use: FormUse, found: readonly FoundTable[]): OtherForm {
  const year = head.year.value;
  const item = readUprightItem(block, silent);
  const tables = found.map((table) => inputOf(table, year));
  const labels = itemRead(block);
  return {
    use,
    year: head.year,
    prefecture: head.prefecture,
    item,
    indicators: tables
      .filter((table) => table.found.kind === '指標')
      .flatMap((table) => readIndicators(table, silent, year, item.name)),
    sheet: block.grid.sheet.name,
    area: around(block, [labels.area, ...tables.map(({ found: table }) => tableArea(table))]),
    tables: [labels, ...tables.map(tableRead)],
  };
}

function inputOf(found: FoundTable, year: number | null): InputTable {
  const columns = resolveColumns(found, year);
  return { found, columns, rows: rowsOf(found, columns) };
}

const around = ({ top }: ItemBlock, areas: readonly Area[]): Area => ({
  top,
  left: Math.min(...areas.map(({ left }) => left)),
  bottom: Math.max(...areas.map(({ bottom }) => bottom)),
  right: Math.max(...areas.map(({ right }) => right)),
});
