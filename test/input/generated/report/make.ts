import fc from 'fast-check';
import { TABLES } from '../../../../src/domain/tables';
import { PROSE } from './names';
import type { Source, SourceRecord } from './source';
import { BLANK, oneOf, orBlank, said, type Value } from './value';

export const prose = orBlank(oneOf(...PROSE));
export const some = (all: readonly string[], least = 1): fc.Arbitrary<readonly string[]> =>
  fc.shuffledSubarray([...all], { minLength: least, maxLength: 4 });

export type Fields = Readonly<Record<string, fc.Arbitrary<Value>>>;

export const recordOf = (fields: Fields): fc.Arbitrary<SourceRecord> =>
  fc.record(fields).map((values) => new Map(Object.entries(values)));

/** Records for each of some names, all of the same fields. */
export const each = <T>(all: readonly T[], fields: (one: T) => Fields): fc.Arbitrary<readonly SourceRecord[]> =>
  fc.tuple(...all.map((one) => recordOf(fields(one))));

/**
 * Some of the fields that need not be there are left out as a whole. Two required columns alone may be those of several
 * tables (項目 | 取組名 is 項目対応 as well as 取組実績), which no reader can tell.
 */
export function tableOf(
  kind: Source['kind'],
  records: fc.Arbitrary<readonly SourceRecord[]>,
  groups: readonly string[] = [],
): fc.Arbitrary<Source> {
  const required = new Set(
    TABLES.find((table) => table.kind === kind)?.fields.flatMap((one) => (one.required ? [one.field] : [])),
  );
  return records.chain((all) => {
    const fields = [...(all[0]?.keys() ?? [])];
    const optional = fields.filter((one) => !required.has(one));
    return fc.subarray(optional, { minLength: required.size > 2 ? 0 : 1 }).map((kept) => {
      const used = fields.filter((one) => required.has(one) || kept.includes(one));
      return {
        kind,
        fields: used,
        groups,
        years: [],
        records: all.map((record) => new Map(used.map((one) => [one, record.get(one) ?? BLANK]))),
      };
    });
  });
}

export const constant = (text: string): fc.Arbitrary<Value> => fc.constant(said(text));
