import type { Grid } from '../grid';

const OLD_SHEET = /旧|前年|昨年|前回|コピー|控え?$|バックアップ|\(\d\)$/;

/** Whether a sheet is hidden, or its name says that it is an earlier copy. */
export const isOldSheet = ({ sheet }: Grid): boolean =>
  sheet.visibility !== 'visible' || OLD_SHEET.test(sheet.name.normalize('NFKC'));

/** Those that satisfy, or all where none does. */
export function prefer<T>(all: readonly T[], satisfies: (one: T) => boolean): readonly T[] {
  const some = all.filter(satisfies);
  return some.length > 0 ? some : all;
}
