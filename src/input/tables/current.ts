import type { Grid } from '../grid';
import type { TitleYear } from './title';

const OLD_SHEET = /旧|前年|昨年|前回|コピー|控え?$|バックアップ|\(\d\)$/;

/** Whether a sheet is hidden, or its name says that it is an earlier copy. */
export const isOldSheet = ({ sheet }: Grid): boolean =>
  sheet.visibility !== 'visible' || OLD_SHEET.test(sheet.name.normalize('NFKC'));

/** Those that satisfy, or all where none does. */
export function prefer<T>(all: readonly T[], satisfies: (one: T) => boolean): readonly T[] {
  const some = all.filter(satisfies);
  return some.length > 0 ? some : all;
}

/** Whether what a title says of the year leaves the year evaluated open, or names it. */
export const isOfYear = (title: TitleYear | null, year: number | null): boolean =>
  year === null || title === null || title.year === year;
