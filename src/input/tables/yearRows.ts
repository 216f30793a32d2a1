import { readFiscalYear } from '../../domain/notation';
import { headerText } from '../headers/block';
import { headerKey } from '../headers/key';
import { anchorSpot, placeAt } from '../place';
import type { InputTable } from './choose';
import { writtenOf } from './run';

const YEAR_HEADERS: ReadonlySet<string> = new Set(['年度', '対象年度', '評価年度', '実績年度'].map(headerKey));

/**
 * Of indicators that stand once for each fiscal year, told in a column 年度, those of the year evaluated. The table stays
 * as it is where no record is of that year, all are, or the column holds something else.
 */
export function ofYearRows(input: InputTable, year: number | null): InputTable {
  const { found, columns, rows } = input;
  const { grid } = found.header;
  const column = found.header.columns.find(
    ({ match, cell }) => !match && YEAR_HEADERS.has(headerKey(headerText(cell))),
  );
  if (found.kind !== '指標' || year === null || !column) return input;
  const years: (number | null)[] = [];
  for (const { line } of rows) {
    const { cell } = anchorSpot(grid, line, column.cell.column);
    years.push(cell ? readFiscalYear(cell.shown) : (years.at(-1) ?? null));
  }
  if (years.includes(null) || !years.includes(year) || years.every((one) => one === year)) return input;
  const others = rows.filter((_, index) => years[index] !== year);
  const { at } = column.cell;
  const place = placeAt(grid, at.row, at.column);
  const leftAside = [
    ...columns.leftAside.filter((aside) => aside.at.column !== at.column),
    ...others.map(({ line, first }) => ({
      at: { row: line, column: grid.turnedFrom ? first.at.row : first.at.column },
      written: '',
      why: 'otherYearRow' as const,
    })),
  ];
  const observations = columns.observations.filter(
    (one) => one.kind !== 'nearHeader' || JSON.stringify(one.place) !== JSON.stringify(place),
  );
  const read = [...columns.read, { place, header: writtenOf(column), field: 'rowYear', isPointed: false }];
  return {
    found,
    columns: { ...columns, leftAside, observations, read },
    rows: rows.filter((row) => !others.includes(row)),
  };
}
