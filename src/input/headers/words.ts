import type { FieldDefinition, TableDefinition } from '../../domain/tables/definition';
import { headerLook } from './alphabet';
import { headerKey } from './key';
import { TABLES_BY_HEADER, vocabularyOf, type Vocabulary } from './vocabulary';
import { partYear } from './year';

/** What a person said about a column of a table; `field` is null where it is not to be read. */
export interface PointedColumn {
  readonly table: TableDefinition;
  /** The whole header as it stands over the column. */
  readonly header: string;
  readonly field: FieldDefinition | null;
}

/** All words by which headers are known. */
export interface HeaderWords {
  readonly vocabularies: readonly Vocabulary[];
  readonly byWord: ReadonlyMap<string, readonly Vocabulary[]>;
  /** Whether a text can be a header, at a cheap look. */
  readonly mayBeHeader: (text: string) => boolean;
}

/** The words of the program, and those that a workbook adds to them. */
export function headerWords(pointed: readonly PointedColumn[]): HeaderWords {
  const vocabularies = TABLES_BY_HEADER.map((table) =>
    vocabularyOf(table, pointedKeys(pointed.filter((one) => one.table === table))),
  );
  const words = new Set(vocabularies.flatMap((vocabulary) => [...vocabulary.words]));
  return {
    vocabularies,
    byWord: new Map([...words].map((word) => [word, vocabularies.filter((one) => one.words.has(word))])),
    mayBeHeader: headerLook(pointed.map(({ header }) => header)),
  };
}

export const STANDARD_WORDS: HeaderWords = headerWords([]);

/** A header that bears a year means the same next year: it is known without it too. */
function pointedKeys(pointed: readonly PointedColumn[]): Vocabulary['pointed'] {
  const keys = new Map<string, FieldDefinition | null>();
  for (const { header, field } of pointed) {
    const rest = headerKey(partYear(header)?.rest ?? '');
    for (const key of [headerKey(header), rest]) if (key !== '') keys.set(key, field);
  }
  return keys;
}
