import { TABLES } from '../../domain/tables';
import type { FieldDefinition, TableDefinition } from '../../domain/tables/definition';
import { headerKey } from './key';

/** The headers of one table, keyed as they are compared. */
export interface Vocabulary {
  readonly table: TableDefinition;
  readonly fields: ReadonlyMap<string, FieldDefinition>;
  /** Headers that mean a field only where nothing else does. */
  readonly standIns: ReadonlyMap<string, readonly FieldDefinition[]>;
  /** Headers of which a person said what they mean; null for columns that are not to be read. */
  readonly pointed: ReadonlyMap<string, FieldDefinition | null>;
  /** Keys that show a row to be a header: whole headers, and the group and column words they are made of. */
  readonly words: ReadonlySet<string>;
  /** Keys of the names that a sheet with this table may bear. */
  readonly sheetKeys: readonly string[];
}

/** The header of a field and its other names. */
export const namesOf = (field: FieldDefinition): readonly string[] => [field.header, ...field.aliases];

/** @param pointed what a person said of headers, by their keys */
export function vocabularyOf(table: TableDefinition, pointed: Vocabulary['pointed'] = new Map()): Vocabulary {
  const written = table.fields.flatMap((field) =>
    [...namesOf(field), ...(field.ends ?? [])].map((name) => ({ name, field })),
  );
  const fields = new Map(written.toReversed().map(({ name, field }) => [headerKey(name), field]));
  const parts = written.flatMap(({ name }) => (name.includes(' ') ? name.split(' ') : []));
  const plain = [...new Set(table.fields.flatMap((field) => field.standIns ?? []))];
  const standIns = new Map(
    plain.map((name) => [headerKey(name), table.fields.filter((field) => field.standIns?.includes(name))] as const),
  );
  const words = new Set([...fields.keys(), ...standIns.keys(), ...parts.map(headerKey), ...pointed.keys()]);
  return { table, fields, standIns, pointed, words, sheetKeys: table.sheetNames.map(headerKey) };
}

/** The tables that are found by a row of headers; 基本情報 is found by its labels. */
export const TABLES_BY_HEADER: readonly TableDefinition[] = TABLES.filter((table) => table.kind !== '基本情報');
