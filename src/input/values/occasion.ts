import { inFiscalYear, isUnfixed, readCellPeriod, readPeriod, type Period } from '../../domain/notation';
import type { Cell, DateSystem } from '../../sheet/sheet';
import type { CellReader, Outcome } from './outcome';
import { asPeriod, periodOf, remembering } from './readers';

/** A number of days or meetings behind a time: 10月～12月（計3回）. */
const COUNTED = /[(（](?:計|合計|全|延べ?)?[\d０-９]{1,3}(?:回|日間?)(?:開催|実施)?[)）]\s*$/;
/** 7/1 by itself: with a year before or behind it, it is another notation. */
const MONTH_AND_DAY = /(?<![\d./年])(\d{1,2})\/(\d{1,2})(?![\d./])/g;
const LONGEST = 120;

/**
 * The day or span of an event; one without a year (９月20日, ４～９月) is of the fiscal year of its table. Several days in one
 * cell (9/20・10/4) are no one time, and nothing is wrong with them.
 * @param isDay the column is headed 開催日 and the like, so that 7/1 can only be the first of July
 */
export function asOccasion(fiscalYear: number | null, isDay: boolean): CellReader<Period> {
  return remembering((cell, dates) => {
    const read = (one: Cell): Outcome<Period> =>
      fiscalYear === null ? asPeriod(one, dates) : occasionIn(one, dates, fiscalYear);
    const outcome = read(cell);
    const isOpen = outcome.kind === 'unreadable' || outcome.kind === 'ambiguous';
    if (!isOpen || typeof cell.value !== 'string' || cell.shown.length > LONGEST) return outcome;
    const plain = plainCell(cell, isDay);
    if (isUnfixed(plain.shown) || isSeveral(plain.shown)) return { kind: 'none' };
    return plain.shown === cell.shown ? outcome : read(plain);
  });
}

function occasionIn(cell: Cell, dates: DateSystem, fiscalYear: number): Outcome<Period> {
  const read = readCellPeriod(cell, dates, fiscalYear);
  const period = read.kind === 'withinYear' ? inFiscalYear(read.part, fiscalYear) : null;
  return period ? { kind: 'value', value: period } : periodOf(read, cell);
}

function plainCell(cell: Cell, isDay: boolean): Cell {
  const bare = cell.shown.replace(COUNTED, '');
  const text = isDay ? bare.normalize('NFKC').replace(MONTH_AND_DAY, '$1月$2日') : bare;
  return { ...cell, value: text, shown: text };
}

/** ９月20日・10月４日, 9月20日、27日: each part a time by itself, or a day of the month before it. */
function isSeveral(text: string): boolean {
  const [first = '', ...others] = text.normalize('NFKC').split(/[・、,\n]|及び/);
  const isTime = (part: string): boolean => ['period', 'withinYear'].includes(readPeriod(part.trim()).kind);
  return others.length > 0 && isTime(first) && others.every((part) => DAY.test(part) || isTime(part));
}

const DAY = /^\s*\d{1,2}日(?:\([月火水木金土日](?:曜日?)?\))?\s*$/;
