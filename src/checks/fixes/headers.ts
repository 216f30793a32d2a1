import type { TableKind } from '../../domain/reading';
import { TABLES } from '../../domain/tables';
import type { FieldDefinition } from '../../domain/tables/definition';
import { fold } from '../../text/fold';
import { slipBetween } from '../slip';
import { observed } from '../rules/structure/observed';
import { rewritten, textCell } from './cell';
import type { Fixer } from './fixer';

/** A header with one slip of the pen → the official one, where it stands in one cell and nothing else can be meant. */
export const officialHeader: Fixer<{ readonly table: TableKind; readonly meant: string }> = (spot, reading) => {
  const found = textCell(spot, reading);
  const { table, meant } = spot.facts;
  if (!found || fold(found.text) !== fold(spot.value)) return null;
  const rivals = observed(reading, 'nearHeader').filter(
    (each) => each.table === table && each.meant === meant && each.place.sheet === found.place.sheet,
  );
  const fields = TABLES.find(({ kind }) => kind === table)?.fields ?? [];
  const near = fields.filter((field) => isSlipOf(found.text, field));
  if (rivals.length !== 1 || near.length !== 1 || near[0]?.header !== meant) return null;
  return rewritten(found, meant);
};

function isSlipOf(written: string, { header, aliases }: FieldDefinition): boolean {
  const key = fold(written);
  return [header, ...aliases]
    .map(fold)
    .some((name) => Math.min(key.length, name.length) >= SHORTEST && slipBetween(key, name) !== null);
}

/** Shorter words have too many neighbours. */
const SHORTEST = 4;
