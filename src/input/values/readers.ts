import {
  checkedIn,
  fiscalYearOf,
  inFiscalYear,
  isRepeat,
  readCellPeriod,
  readCellValue,
  readDirection,
  readEdition,
  readFiscalYear,
  readLevel,
  readMethod,
  readPeriod,
  readRatingNotation,
  readYesNo,
  writeFiscalYear,
  writePeriod,
  type Period,
  type PeriodNotation,
  type ValueNotation,
} from '../../domain/notation';
import type { Rating } from '../../domain/rating';
import type { Expected } from '../../domain/reading';
import type { Direction, Edition, ImplementationLevel, Method } from '../../domain/report';
import type { Cell, DateSystem } from '../../sheet/sheet';
import { remember } from '../../text/remember';
import type { CellReader, Outcome, PlainReader, Settled } from './outcome';

/** Reads a text once, whatever cell it stands in: the texts of a column mostly repeat. */
export function remembering<Answer extends Outcome<unknown>>(
  read: (cell: Cell, dates: DateSystem) => Answer,
): (cell: Cell, dates: DateSystem) => Answer {
  const ofText = remember((text) => read({ value: text, shown: text, format: 'General' }, '1900'));
  return (cell, dates) =>
    typeof cell.value === 'string' && cell.value === cell.shown ? ofText(cell.value) : read(cell, dates);
}

/** Text as written, white space around it dropped; line breaks inside stay. */
export const asText: CellReader<string> = (cell) => ({ kind: 'value', value: cell.shown.trim() });

/** The name of an item, also as a heading: 【認知症総合支援】, ■認知症総合支援. */
export const asItemName: CellReader<string> = (cell) => {
  const name = cell.shown.trim();
  const [, inside] =
    /^[【〔［〈《[](.*)[】〕］〉》\]]$|^[■●◆□]\s*(.+)$/s.exec(name)?.filter((one) => one !== undefined) ?? [];
  return { kind: 'value', value: inside ?? name };
};

/** The name of an insurer, without how it is read: 前橋市（まえばしし）. */
export const asInsurer: CellReader<string> = (cell) => ({
  kind: 'value',
  value: cell.shown.replace(/[（(][ぁ-んァ-ヶー・\s]+[)）]\s*$/, '').trim(),
});

/** 団体コード: six digits as text; Excel drops the leading zero of one that it took for a number. */
export const asCode: CellReader<string> = (cell) => {
  const code = cell.shown.normalize('NFKC').trim();
  return { kind: 'value', value: typeof cell.value === 'number' ? code.padStart(CODE_DIGITS, '0') : code };
};

const CODE_DIGITS = 6;

/** A figure, a range, a target … as domain/notation understands it. */
export const asValue: PlainReader<ValueNotation> = remembering((cell): Settled<ValueNotation> => {
  const value = readCellValue(cell);
  if (value.kind === 'unreadable') return { kind: 'unreadable', expected: 'number' };
  if (value.kind === 'ambiguous') return { kind: 'ambiguous', value, candidates: value.candidates };
  return isNumberAsText(cell) ? { kind: 'value', value, numberAsText: true } : { kind: 'value', value };
});

/** A single plain number, for instance a threshold or the number of insurers. */
export const asNumber: CellReader<number> = (cell) => {
  const read = asValue(cell, '1900');
  if (read.kind !== 'value') return read.kind === 'ambiguous' ? { ...read, value: null } : read;
  if (read.value.kind === 'missing') return { kind: 'none' };
  const quantity = read.value.kind === 'quantity' ? read.value.quantity : undefined;
  if (!quantity?.low.eq(quantity.high)) return { kind: 'unreadable', expected: 'number' };
  return { ...read, value: quantity.low.toNumber() };
};

/** The number of an item, also as ordinals are written: ①, （１）, １．, 項目１. */
export const asOrdinal: CellReader<number> = (cell, dates) => {
  const [, digits] = /^(?:第|項目|no\.?)?\(?(\d{1,3})[).、:]?$/i.exec(cell.shown.normalize('NFKC').trim()) ?? [];
  return digits === undefined ? asNumber(cell, dates) : { kind: 'value', value: Number(digits) };
};

/** A plain number kept as text, which Excel's own formulas pass over. */
function isNumberAsText(cell: Cell): boolean {
  return typeof cell.value === 'string' && /^[+-]?\d[\d,]*(\.\d+)?$/.test(cell.value.normalize('NFKC').trim());
}

/** A time; 今年度 and 前年度末 are counted from the year evaluated, 年度末 and 上半期 only likely to be of it. */
export const asPeriod: CellReader<Period> = remembering((cell, dates): Outcome<Period> => {
  const read = readCellPeriod(cell, dates);
  if (read.kind !== 'ofEvaluated' && read.kind !== 'withinYear') return periodOf(read, cell);
  const inYear = (year: number): Settled<Period> => {
    if (read.kind === 'ofEvaluated') {
      const settled = periodOf(readCellPeriod(cell, dates, year), cell);
      return read.sure ? settled : asked(settled, writePeriod);
    }
    const period = inFiscalYear(read.part, year);
    return period ? asked({ kind: 'value', value: period }, writePeriod) : { kind: 'unreadable', expected: 'period' };
  };
  return { kind: 'ofYear', expected: 'period', inYear };
});

/** What a time that was read comes to, its year known. */
export function periodOf(read: PeriodNotation, cell: Cell): Settled<Period> {
  if (read.kind === 'period') return { kind: 'value', value: read.period };
  if (read.kind === 'ambiguous') return { kind: 'ambiguous', value: null, candidates: read.candidates };
  return read.kind === 'blank' || isMissing(cell) ? { kind: 'none' } : { kind: 'unreadable', expected: 'period' };
}

/** What is likely meant, for a person to decide. */
const asked = <T>(outcome: Settled<T>, write: (value: T) => string): Settled<T> =>
  outcome.kind === 'value' ? { kind: 'ambiguous', value: null, candidates: [write(outcome.value)] } : outcome;

/** 「23年度」 may be of any era: its readings are passed on. */
export const asFiscalYear: CellReader<number> = remembering((cell, dates): Outcome<number> => {
  const year = readFiscalYear(cell.shown);
  if (year !== null) return { kind: 'value', value: year };
  if (typeof cell.value === 'number') return yearOfDay(readCellPeriod(cell, dates));
  if (isMissing(cell)) return { kind: 'none' };
  const read = readPeriod(cell.shown);
  if (read.kind === 'ambiguous') return { kind: 'ambiguous', value: null, candidates: read.candidates };
  const unreadable = { kind: 'unreadable', expected: 'fiscalYear' } as const;
  if (read.kind !== 'ofEvaluated') return unreadable;
  const inYear = (evaluated: number): Settled<number> => {
    const counted = readFiscalYear(cell.shown, evaluated);
    if (counted === null) return unreadable;
    return read.sure ? { kind: 'value', value: counted } : asked({ kind: 'value', value: counted }, writeFiscalYear);
  };
  return { kind: 'ofYear', expected: 'fiscalYear', inYear };
});

/** The first of April begins the year that is meant; any other day, and a month, only lies in one. */
function yearOfDay(read: PeriodNotation): Settled<number> {
  const period = read.kind === 'period' ? read.period : null;
  const years = period && fiscalYearOf(period);
  if (period?.kind === 'date' && period.date.month === APRIL && period.date.day === 1)
    return { kind: 'value', value: period.date.year };
  if (!years || years.from !== years.to) return { kind: 'unreadable', expected: 'fiscalYear' };
  return asked({ kind: 'value', value: years.from }, writeFiscalYear);
}

const APRIL = 4;

export const asDirection: CellReader<Direction> = words('direction', readDirection);
export const asMethod: CellReader<Method> = words('method', readMethod);
export const asEdition: CellReader<Edition> = words('edition', readEdition);
export const asLevel: CellReader<ImplementationLevel> = words('level', readLevel);
export const asYesNo: CellReader<boolean> = words('yesNo', readYesNo);

/** @param scaleSeen other cells of the column show the scale of four levels, so that 「達成」 alone belongs to it. */
export const asRating = (scaleSeen: boolean): CellReader<Rating> =>
  remembering((cell): Outcome<Rating> => {
    if (checkedIn(cell.shown)?.length === 0) return { kind: 'none' };
    const read = readRatingNotation(cell.shown, { scaleSeen });
    if (read.kind === 'rating') return { kind: 'value', value: read.rating };
    if (isMissing(cell)) return { kind: 'none' };
    if (read.kind === 'ambiguous') return { kind: 'ambiguous', value: null, candidates: read.candidates };
    return { kind: 'unreadable', expected: 'rating' };
  });

/** 再掲 or nothing; 「－」 and the like say that the row counts. */
export const asRepeated: CellReader<boolean> = (cell) => ({ kind: 'value', value: isRepeat(cell.shown) });

/** What 「・」 parts, but inside brackets. */
const NAME = /(?:[（(][^（()）]*[)）]|[^・])+/g;

/** Names parted by 、 ・ commas, slashes or line breaks. Brackets belong to the name they follow. */
export const asNames: CellReader<readonly string[]> = (cell) => ({
  kind: 'value',
  value: cell.shown
    .split(/[、，,;；/／\n]/)
    .flatMap((part) => part.match(NAME) ?? [])
    .map((name) => name.trim())
    .filter((name) => name !== ''),
});

function words<T>(expected: Expected, read: (written: string) => T | null): CellReader<T> {
  return remembering((cell): Outcome<T> => {
    const value = read(cell.shown);
    if (value !== null) return { kind: 'value', value };
    return isMissing(cell) ? { kind: 'none' } : { kind: 'unreadable', expected };
  });
}

const isMissing = (cell: Cell): boolean => readCellValue(cell).kind === 'missing';
