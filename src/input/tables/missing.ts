import type { Observation } from '../../domain/reading';
import { headerText } from '../headers/block';
import { isNearField } from '../headers/near';
import { placeAt } from '../place';
import { missingFields, type FoundHeader } from './header';
import { writtenOf, type MatchedColumn } from './run';

/** Headers nearly known, each with the missing field it may mean; then the required fields still missing. */
export function missing(
  header: FoundHeader,
  known: ReadonlySet<string>,
  unknown: readonly MatchedColumn[],
): readonly Observation[] {
  const { grid, vocabulary, area } = header;
  const table = vocabulary.table.kind;
  const open = vocabulary.table.fields.filter((field) => !known.has(field.field));
  const near = unknown
    .filter(({ cell }) => !cell.continued)
    .flatMap((column) => {
      const written = writtenOf(column);
      const field = open.find((one) => isNearField(one, headerText(column.cell)));
      const place = placeAt(grid, column.cell.at.row, column.cell.at.column);
      return field ? [{ kind: 'nearHeader' as const, place, written, table, meant: field.header }] : [];
    });
  const meant = new Set(near.map((one) => one.meant));
  const place = placeAt(grid, area.bottom, area.left);
  const absent = missingFields(vocabulary.table, known).filter((field) => !meant.has(field.header));
  return [...near, ...absent.map((field) => ({ kind: 'missingColumn' as const, place, table, meant: field.header }))];
}
