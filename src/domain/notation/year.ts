import { eraOf, FIRST_YEAR, LAST_YEAR, type Era } from './eras';
import { inDigits, smallNumber } from './kanji';
import { matchAt, type Setting } from './scan';

/** 年, 年度, 年度末, 年末 or only 末 after a year; null where nothing stands. */
export type YearUnit = '年' | '年度' | '年度末' | '年末' | '末' | null;

/** A year as written: 令和５（2023）年度, R5, 2023年, ’23. */
export interface WrittenYear {
  readonly year: number;
  /** The other year, where 令和５（2024）年度 contradicts itself. */
  readonly otherwise: number | null;
  /** Null for a Gregorian year. */
  readonly era: Era | null;
  readonly unit: YearUnit;
  readonly end: number;
}

const NUMBER = '(?:元|\\d{1,2}(?!\\d)|[〇一二三四五六七八九十]{1,3})';
const ERA_YEAR = new RegExp(`(明治|大正|昭和|平成|令和|[MTSHR])[ .]?(${NUMBER})`, 'y');
const GREGORIAN_YEAR = /(\d{4})(?!\d)|'(\d{2})(?!\d)|([一二][〇一二三四五六七八九]{3})(?= ?年)/y;
const UNIT = / ?(年度末|年度|年末(?!調整|年始)|末(?!\p{Script=Han})|年(?!齢|代|間|生|以上|以内|程度))/uy;
const OTHER_CALENDAR = new RegExp(
  ` ?\\( ?(?:西暦)?(?:(\\d{4})|(明治|大正|昭和|平成|令和|[MTSHR])\\.?(${NUMBER})) ?(年度末|年度|年)?\\)`,
  'y',
);

/** The year that begins at a place of plain text, with 年 or 年度 before or after the same year of the other calendar. */
export function yearAt(text: string, at: number, setting: Setting): WrittenYear | null {
  const main = bareYearAt(text, at, setting);
  if (main === null) return null;
  const unitBefore = matchAt(UNIT, text, main.end);
  const other = matchAt(OTHER_CALENDAR, text, end(unitBefore, main.end));
  const unitAfter = unitBefore ? null : matchAt(UNIT, text, end(other, main.end));
  const unit = ((unitBefore ?? unitAfter)?.[1] ?? other?.[4] ?? null) as YearUnit;
  const otherYear = other ? yearOf(other[1], other[2], other[3]) : main.year;
  return {
    year: main.year,
    otherwise: otherYear === main.year || Number.isNaN(otherYear) ? null : otherYear,
    era: main.era,
    unit,
    end: end(unitAfter, end(other, end(unitBefore, main.end))),
  };
}

function bareYearAt(text: string, at: number, setting: Setting): Omit<WrittenYear, 'unit' | 'otherwise'> | null {
  const before = text.charAt(at - 1);
  const japanese = matchAt(ERA_YEAR, text, at);
  if (japanese) {
    const [, name = '', number = ''] = japanese;
    const next = at + japanese[0].length;
    if (name.length === 1 && !isLetterForm(name, before, text.charAt(next), setting)) return null;
    return plausible({ year: yearOf(undefined, name, number), era: eraOf(name) ?? null, end: next });
  }
  const gregorian = matchAt(GREGORIAN_YEAR, text, at);
  if (!gregorian || /[\dA-Za-z.,]/.test(before)) return null;
  const [, full, short, kanji] = gregorian;
  const year = short === undefined ? Number(full ?? inDigits(kanji ?? '')) : 2000 + Number(short);
  return plausible({ year, era: null, end: at + gregorian[0].length });
}

/** In running text a letter needs to stand alone, and M and T are other things more often than 明治 and 大正. */
function isLetterForm(letter: string, before: string, after: string, setting: Setting): boolean {
  if (/[A-Za-z]/.test(after) || /[A-Za-z\d]/.test(before)) return false;
  return setting === 'cell' || /[SHR]/.test(letter);
}

function plausible<T extends { readonly year: number }>(found: T): T | null {
  return found.year >= FIRST_YEAR && found.year <= LAST_YEAR ? found : null;
}

function yearOf(gregorian: string | undefined, era = '', number = ''): number {
  if (gregorian !== undefined) return Number(gregorian);
  const counted = smallNumber(number);
  return counted === 0 ? Number.NaN : (eraOf(era)?.before ?? Number.NaN) + counted;
}

const end = (match: RegExpExecArray | null, otherwise: number): number =>
  match ? match.index + match[0].length : otherwise;
