import type { Observation, TableRead } from '../domain/reading';
import type { BasicsTable } from './basics';
import { areaAt, filled, type Grid } from './grid';
import type { ItemBlock } from './items/blocks';
import { unknownLabels } from './items/unknown';
import type { Label } from './labels/find';
import { placeAt } from './place';
import type { InputTable } from './tables/choose';
import { tableArea, type FoundTable } from './tables/table';

/** A table with headers as it was read. */
export function tableRead({ found, columns }: InputTable): TableRead {
  const { grid } = found.header;
  const leftAside = [...columns.leftAside, ...found.body.leftAside].map(({ at, why }) => ({
    place: placeAt(grid, at.row, at.column),
    written: grid.sheet.rows[at.row]?.[at.column]?.shown ?? '',
    why,
  }));
  const { read } = columns;
  return {
    table: found.kind,
    shape: 'columns',
    sheet: grid.sheet.name,
    area: tableArea(found),
    columns: read,
    leftAside,
  };
}

/** 基本情報 as it was read. */
export function basicsRead({ grid, labels, spots }: BasicsTable): TableRead {
  const all = [...labels.values()];
  const corners = [...spots.values()].map(({ place }) => place.at);
  return labelsRead(
    '基本情報',
    grid,
    all,
    Math.max(...corners.map((at) => at.row)),
    Math.max(...corners.map((at) => at.column)),
  );
}

/** An upright item as it was read. */
export function itemRead(block: ItemBlock): TableRead {
  const { grid, labels, end, columns } = block;
  const leftAside = unknownLabels(block).map(({ area, written }) => ({
    place: placeAt(grid, area.top, area.left),
    written,
    why: 'unknownLabel' as const,
  }));
  const { bottom, right } = lastFilled(grid, labels[0]?.area.top ?? 0, end - 1);
  return { ...labelsRead('項目', grid, labels, bottom, columns ? Math.min(columns.right, right) : right), leftAside };
}

/** The last row and column of some rows in which something stands, merged cells as far as they go: blank ones beyond are the reader's. */
function lastFilled(grid: Grid, top: number, last: number): { readonly bottom: number; readonly right: number } {
  let [bottom, right] = [top, 0];
  for (let row = top; row <= last; row++) {
    const cells = grid.sheet.rows[row] ?? [];
    const column = cells.findLastIndex((_, at) => filled(grid, row, at) !== undefined);
    if (column < 0) continue;
    const area = areaAt(grid, row, column);
    [bottom, right] = [Math.max(bottom, area.bottom), Math.max(right, area.right)];
  }
  return { bottom: Math.min(bottom, last), right };
}

function labelsRead(
  table: TableRead['table'],
  grid: Grid,
  labels: readonly Label[],
  bottom: number,
  right: number,
): TableRead {
  const areas = labels.map(({ area }) => area);
  return {
    table,
    shape: 'labels',
    sheet: grid.sheet.name,
    area: {
      top: Math.min(...areas.map((area) => area.top)),
      left: Math.min(...areas.map((area) => area.left)),
      bottom: Math.max(bottom, ...areas.map((area) => area.bottom)),
      right: Math.max(right, ...areas.map((area) => area.right)),
    },
    columns: labels.map(({ field, area }) => ({
      place: placeAt(grid, area.top, area.left),
      header: grid.sheet.rows[area.top]?.[area.left]?.shown ?? '',
      field: field.field,
      isPointed: false,
    })),
    leftAside: [],
  };
}

/** What is hidden of a table that was read: its sheet, or rows and columns in it. */
export function hiddenIn({ sheet, area }: TableRead, grid: Grid): readonly Observation[] {
  const { visibility, hiddenRows, hiddenColumns } = grid.sheet;
  const hidden = (row: number, column: number, what: 'sheet' | 'row' | 'column'): Observation => ({
    kind: 'hidden',
    place: { sheet, at: { row, column } },
    what,
  });
  return [
    ...(visibility === 'visible' ? [] : [hidden(0, 0, 'sheet')]),
    ...firstOfRuns(hiddenRows, area.top, area.bottom).map((row) => hidden(row, area.left, 'row')),
    ...firstOfRuns(hiddenColumns, area.left, area.right).map((column) => hidden(area.top, column, 'column')),
  ];
}

/** Of neighbouring hidden rows the first is enough: a filter hides thousands. */
function firstOfRuns(hidden: ReadonlySet<number>, from: number, to: number): readonly number[] {
  return [...hidden].filter((one) => one >= from && one <= to && (one === from || !hidden.has(one - 1)));
}

/** A table found beside one that is read. */
export function secondTable({ kind, header }: FoundTable): Observation {
  return { kind: 'secondTable', place: placeAt(header.grid, header.area.top, header.area.left), table: kind };
}

/** The same thing seen at one cell is said once. */
export function once(observations: readonly Observation[]): readonly Observation[] {
  const seen = new Map(observations.map((one) => [JSON.stringify(one), one]));
  return [...seen.values()];
}
