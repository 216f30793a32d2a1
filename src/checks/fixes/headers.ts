import type { TableKind } from '../../domain/reading';
import { fold } from '../../text/fold';
import { observed } from '../rules/structure/observed';
import type { Fixer } from './fixer';
import { rewritten, textCell } from './cell';

/** A header that is nearly known → the official one, where it stands in one cell and no other header is as near. */
export const officialHeader: Fixer<{ readonly table: TableKind; readonly meant: string }> = (spot, reading) => {
  const found = textCell(spot, reading);
  const { table, meant } = spot.facts;
  if (!found || fold(found.text) !== fold(spot.value)) return null;
  const rivals = observed(reading, 'nearHeader').filter(
    (each) => each.table === table && each.meant === meant && each.place.sheet === found.place.sheet,
  );
  return rivals.length === 1 ? rewritten(found, meant) : null;
};
