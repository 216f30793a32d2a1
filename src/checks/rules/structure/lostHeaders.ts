import { placeKey, type Place } from '../../../domain/field';
import type { Reading, TableKind, TableRead } from '../../../domain/reading';
import { TABLES, definitionOf } from '../../../domain/tables';
import type { FieldDefinition, TableDefinition } from '../../../domain/tables/definition';
import { cellAt } from '../../../sheet/sheet';
import { fold } from '../../../text/fold';
import { slipBetween } from '../../slip';
import { observed } from './observed';

/** A header or label with a slip by which the reader knew it for nothing, or took it for text. */
export interface LostHeader {
  readonly place: Place;
  readonly written: string;
  readonly table: TableKind;
  readonly meant: string;
}

/** Headers that cost a table its kind, and labels of items that were taken for text. */
export function lostHeaders(reading: Reading): readonly LostHeader[] {
  const told = new Set(
    [...observed(reading, 'nearHeader'), ...observed(reading, 'unknownLabel')].map(({ place }) => placeKey(place)),
  );
  return [...lostTables(reading), ...lostLabels(reading)].filter(({ place }) => !told.has(placeKey(place)));
}

/** A row of cells that may be headers. */
interface HeaderRow {
  readonly known: readonly string[];
  readonly unknown: readonly { readonly place: Place; readonly written: string }[];
}

/**
 * Of a kind of which the workbook has no table: a row of headers where all that is required stands, but for one that is
 * nearly there.
 */
function* lostTables({ tables, unread }: Reading): Generator<LostHeader> {
  const read = new Set(tables.map(({ table }) => table));
  const rows = [
    ...tables.filter(({ shape }) => shape === 'columns').map(rowOf),
    ...unread.map(({ headers }) => asRow(headers)),
  ];
  for (const definition of TABLES) {
    if (read.has(definition.kind)) continue;
    for (const row of rows) {
      const lost = lostIn(row, definition);
      if (lost) yield { ...lost, table: definition.kind };
    }
  }
}

const asRow = (headers: HeaderRow['unknown']): HeaderRow => ({
  known: headers.map(({ written }) => fold(written)),
  unknown: headers,
});

const rowOf = ({ columns, leftAside }: TableRead): HeaderRow => ({
  known: columns.map(({ header }) => fold(header)),
  unknown: leftAside.filter(({ why }) => why === 'unknownColumn'),
});

function lostIn({ known, unknown }: HeaderRow, { fields }: TableDefinition) {
  const needed = fields.filter(({ required }) => required);
  const missing = needed.filter((field) => !namesOf(field).some((name) => known.includes(name)));
  const [field, ...more] = missing;
  if (needed.length < 2 || !field || more.length > 0) return null;
  const near = unknown.find(({ written }) => isNear(field, written));
  return near ? { place: near.place, written: near.written, meant: field.header } : null;
}

/** Cells in the column of an upright item's labels that are nearly the name of a text that it lacks. */
function* lostLabels({ tables, sheets }: Reading): Generator<LostHeader> {
  const byName = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  for (const { table, shape, sheet: name, area, columns } of tables) {
    const sheet = byName.get(name);
    if (table !== '項目' || shape !== 'labels' || !sheet) continue;
    const labels = new Set(columns.map(({ place }) => placeKey(place)));
    const known = new Set(columns.map(({ field }) => field));
    const open = definitionOf('項目').fields.filter(({ field }) => !known.has(field));
    if (open.length === 0) continue;
    for (const column of new Set(columns.map(({ place }) => place.at.column))) {
      for (let row = area.top; row <= area.bottom; row++) {
        const place = { sheet: name, at: { row, column } };
        const written = cellAt(sheet, place.at)?.shown ?? '';
        if (written.length < SHORTEST || written.length > LONGEST || labels.has(placeKey(place))) continue;
        const field = open.find((one) => isNear(one, written));
        if (field) yield { place, written, table, meant: field.header };
      }
    }
  }
}

/** Shorter words have too many neighbours. */
const SHORTEST = 4;
const LONGEST = 30;

/** Header and aliases; what stands behind a space stands under a group. */
const namesOf = ({ header, aliases }: FieldDefinition): readonly string[] => [header, ...aliases].map(fold);

/** Every name of every field: none of them is a slip of another. */
const NAMES = new Set(TABLES.flatMap(({ fields }) => fields.flatMap(namesOf)));

function isNear(field: FieldDefinition, written: string): boolean {
  const key = fold(written);
  return (
    key.length >= SHORTEST &&
    !NAMES.has(key) &&
    namesOf(field).some((name) => name.length >= SHORTEST && slipBetween(name, key) !== null)
  );
}
