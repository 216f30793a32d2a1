import type { Field } from '../domain/field';
import type { Indicator, Item, Measurement } from '../domain/report';
import type { Period } from '../domain/notation';
import { fold } from '../text/fold';

/** A group of columns under one heading; a column without groups has no parts. */
export interface ColumnGroup {
  readonly heading: string;
  readonly parts: readonly string[];
}

/** The table of an item's indicators, everything as the staff wrote it. The first column is the indicator's name. */
export interface IndicatorTable {
  readonly groups: readonly ColumnGroup[];
  readonly rows: readonly (readonly string[])[];
  readonly notes: readonly string[];
}

/** The indicators of the item, by its name whatever its width, spaces and line breaks. */
export function indicatorsOf(item: Item, indicators: readonly Indicator[]): readonly Indicator[] {
  const name = fold(item.name.value ?? '');
  return indicators.filter((indicator) => fold(indicator.item.value ?? '') === name);
}

/**
 * 目標項目 | 策定時の値 (数値, 年次) | 直近値 (数値, 年次) | 目標値(R5) (数値). The year of 目標値 is the one the indicators'
 * target periods agree on, the year evaluated where none is given; where they differ it is a column of its own.
 */
export function indicatorTable(indicators: readonly Indicator[], evaluated: number | null): IndicatorTable {
  const targets = indicators.map(({ target }) => target.period);
  const differ = new Set(targets.filter(isWritten).map(periodKey)).size > 1;
  const targetGroup = differ
    ? { heading: '目標値', parts: ['数値', '年次'] }
    : { heading: `目標値${inBrackets(targetYear(targets, evaluated))}`, parts: ['数値'] };
  return {
    groups: [
      { heading: '目標項目', parts: [] },
      { heading: '策定時の値', parts: ['数値', '年次'] },
      { heading: '直近値', parts: ['数値', '年次'] },
      targetGroup,
    ],
    rows: indicators.map((indicator) => [
      nameWithUnit(indicator),
      ...asWritten(indicator.baseline),
      ...asWritten(indicator.latest),
      ...asWritten(indicator.target).slice(0, targetGroup.parts.length),
    ]),
    notes: notesOf(indicators),
  };
}

function asWritten({ value, period }: Measurement): [string, string] {
  return [value.written, period.written];
}

/** The unit is added to the name where the sheet has it in a column of its own only. */
function nameWithUnit({ name, unit, baseline, latest, target }: Indicator): string {
  const written = name.value ?? name.written;
  const sign = fold(unit.written);
  const places = [written, ...[baseline, latest, target].map(({ value }) => value.written)];
  const shown = sign === '' || places.some((place) => fold(place).includes(sign)) || /[)）]\s*$/.test(written);
  return shown ? written : `${written}（${unit.written.trim()}）`;
}

const isWritten = (period: Field<Period>): boolean => period.written.trim() !== '';

/** Periods of one key are the same; 「R5」 and 「令和５年度」 are. */
function periodKey(period: Field<Period>): string {
  const year = yearOf(period);
  return year === null ? fold(period.written) : `${year}`;
}

/** The year of a period that is no more than a year. */
function yearOf({ value }: Field<Period>): number | null {
  return value && 'year' in value && value.kind !== 'month' ? value.year : null;
}

function targetYear(targets: readonly Field<Period>[], evaluated: number | null): string {
  const written = targets.find(isWritten);
  const year = written ? yearOf(written) : evaluated;
  return year === null ? (written?.written.trim() ?? '') : shortYear(year);
}

const inBrackets = (text: string): string => (text === '' ? '' : `(${text})`);

/** 2023 → R5, as column headings have it. */
function shortYear(year: number): string {
  if (year >= 2019) return `R${year - 2018}`;
  return year >= 1989 ? `H${year - 1988}` : `S${year - 1925}`;
}

/** Each distinct note once, a line each, marked ※ where the staff did not mark it. */
function notesOf(indicators: readonly Indicator[]): readonly string[] {
  const lines = indicators
    .flatMap(({ note }) => note.written.split(/\r\n|\r|\n/))
    .filter((line) => /[\p{L}\p{N}]/u.test(line));
  const distinct = new Map(lines.map((line) => [fold(line), line.trim()]));
  return [...distinct.values()].map((line) => (/^[※＊*（(]|^注/.test(line) ? line : `※${line}`));
}
