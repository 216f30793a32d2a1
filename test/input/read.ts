import { a1 } from '../../src/sheet/address';
import type { Field } from '../../src/domain/field';
import type { Observation, Reading } from '../../src/domain/reading';
import { readWorkbook } from '../../src/input';
import { readMarkdown } from '../../src/workbook/markdown';

/** Reads a workbook given as Markdown. */
export const read = (text: string): Reading => readWorkbook(readMarkdown(text));

/** 「シート!A1」 of a field. */
export const cellOf = ({ place }: Field<unknown>): string => `${place.sheet}!${a1(place.at)}`;

/** Observations as one line each: kind, cell, and what was meant or written. */
export const seen = ({ observations }: Reading): readonly string[] =>
  observations.map((one) => [one.kind, a1(one.place.at), ...detailOf(one)].join(' '));

function detailOf(one: Observation): readonly string[] {
  if ('meant' in one) return [one.meant];
  return 'written' in one ? [one.written] : [];
}
