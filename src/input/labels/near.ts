import type { Observation } from '../../domain/reading';
import type { TableDefinition } from '../../domain/tables/definition';
import { filled, isCovered, type Grid } from '../grid';
import { headerKey } from '../headers/key';
import { isNearField } from '../headers/near';
import { TABLES_BY_HEADER, vocabularyOf } from '../headers/vocabulary';
import { placeAt } from '../place';
import type { Label } from './find';

/** Labels are short; what is longer is a note. */
const LONGEST = 20;
/** Of shorter names any other word is nearly one: 作成課 and 作成者. */
const SHORTEST = 4;

/** What other tables call their columns is no slip. */
const ELSEWHERE = new Set(TABLES_BY_HEADER.flatMap((table) => [...vocabularyOf(table).fields.keys()]));

/**
 * The cells in the column of a table's labels that are nearly, but not quite, the name of a field that no label names: its
 * value is read nowhere. Cells that follow on above the first label or below the last one count too.
 */
export function nearLabels(grid: Grid, labels: readonly Label[], table: TableDefinition): readonly Observation[] {
  const known = new Set(labels.map(({ field }) => field));
  const open = table.fields.filter((field) => !known.has(field) && field.header.length >= SHORTEST);
  const [first] = labels;
  if (!first || open.length === 0) return [];
  const column = first.area.left;
  const rows = labels.flatMap(({ area }) => (area.left === column ? [area.top] : []));
  const [top, bottom] = [Math.min(...rows), Math.max(...rows)];
  const isLabel = (row: number) => rows.includes(row);
  const follows = (row: number): boolean => filled(grid, row, column) !== undefined;
  const from = edge(top, -1, follows);
  const to = edge(bottom, 1, follows);
  return Array.from({ length: to - from + 1 }, (_, at) => from + at).flatMap((row) => {
    const written = filled(grid, row, column)?.shown ?? '';
    if (written === '' || written.length > LONGEST || isLabel(row) || isCovered(grid, row, column)) return [];
    const meant = open.find((field) => isNearField(field, written));
    if (!meant || ELSEWHERE.has(headerKey(written))) return [];
    return [{ kind: 'nearHeader', place: placeAt(grid, row, column), written, table: table.kind, meant: meant.header }];
  });
}

/** Rows beyond an edge that are looked at. */
const BEYOND = 5;

function edge(row: number, step: 1 | -1, follows: (row: number) => boolean): number {
  let at = row;
  while (at + step >= 0 && Math.abs(at + step - row) <= BEYOND && follows(at + step)) at += step;
  return at;
}
