import type { Severity } from '../../domain/finding';
import { readPrefecture } from '../../domain/insurer';
import type { Reading } from '../../domain/reading';

/** What a person, not a workbook, wishes the pane to remember. */
export interface Preferences {
  /** 都道府県名 of the workbook last worked on; null before the first one. */
  readonly prefecture: string | null;
  /** The person works on workbooks of many prefectures: another one is nothing to be told of. */
  readonly opensMany: boolean;
  /** The degrees of findings that are listed; never none. */
  readonly degrees: readonly Severity[];
}

export const PREFERENCES_AT_FIRST: Preferences = {
  prefecture: null,
  opensMany: false,
  degrees: ['error', 'warning', 'info'],
};

/** Whose workbook it is, by the full name however it is written there; null where no prefecture can be read. */
export function prefectureOf({ report }: Reading): string | null {
  return readPrefecture(report.basics.prefecture.value ?? '')?.name ?? null;
}

/** A workbook of another prefecture than the one last worked on. */
export interface OtherPrefecture {
  readonly now: string;
  readonly before: string;
}

/** @param now the prefecture of the open workbook */
export function otherPrefecture({ prefecture, opensMany }: Preferences, now: string | null): OtherPrefecture | null {
  if (opensMany || now === null || prefecture === null || prefecture === now) return null;
  return { now, before: prefecture };
}
