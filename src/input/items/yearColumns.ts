import { isSection } from '../../domain/report';
import { contains, type Area } from '../../sheet/address';
import { areaAt, filled, isCovered, type Grid } from '../grid';
import { headerKey } from '../headers/key';
import { partYear } from '../headers/year';
import type { Label } from '../labels/find';
import { placeAt } from '../place';
import { yearIn, type TitleYear } from '../tables/title';

/** The columns in which the texts of one fiscal year stand, where those of several stand side by side. */
export interface YearColumns extends TitleYear {
  /** The row that names the years: what stands below it is of one of them. */
  readonly row: number;
  readonly left: number;
  readonly right: number;
}

/** Rows above the first label of a text in which the years may stand. */
const REACH = 3;
/** What may stand beside the year. */
const REST = /^(?:の?(?:取組|実績|評価|自己評価|記載|記入欄?|内容|分|前年度?|昨年度?|今年度|本年度|参考))*$/;

/** What stands right of 「項目名」 in its row. */
export interface NameRow {
  /** The columns in which names begin. */
  readonly names: readonly number[];
  /** Those in which bare years begin, 令和５年度, or the heading of all texts: 内容. */
  readonly years: readonly number[];
}

/** Alone right of 「項目」 it heads the texts: 内容, 記入欄. */
const TEXT_HEADING = /^(?:(?:記[載入]|評価|取組)?内容|記[載入]欄)$/;

/** @param labelColumn the last column of the label 「項目名」, in whose row one looks */
export function nameRow(grid: Grid, row: number, labelColumn: number, outside: readonly Area[]): NameRow {
  const starts = startsIn(grid, row, labelColumn).filter(
    (column) => !outside.some((area) => contains(area, { row, column })),
  );
  const isHeading = (column: number): boolean => {
    const text = filled(grid, row, column)?.shown ?? '';
    return isBareYear(text) || (starts.length === 1 && TEXT_HEADING.test(headerKey(text)));
  };
  return { names: starts.filter((column) => !isHeading(column)), years: starts.filter(isHeading) };
}

/** Whether a text is a fiscal year and nothing more: 令和５年度, R5実績. That is no item's name. */
export const isBareYear = (text: string): boolean =>
  REST.test(headerKey(partYear(text)?.rest ?? '？')) && yearIn(text) !== null;

/** 令和４年度 | 令和５年度 over the texts of an item, right of their labels; empty where no two years stand so. */
export function yearColumns(
  grid: Grid,
  labels: readonly Label[],
  top: number,
  outside: readonly Area[],
): readonly YearColumns[] {
  const first = labels.find(({ field, inline }) => isSection(field.field) && inline === null);
  if (!first) return [];
  for (let row = first.area.top - 1; row >= Math.max(top, first.area.top - REACH); row--) {
    const years = yearsIn(grid, row, first.area.right, outside);
    if (years.length > 1) return years;
  }
  return [];
}

function yearsIn(grid: Grid, row: number, labelColumn: number, outside: readonly Area[]): readonly YearColumns[] {
  const starts = startsIn(grid, row, labelColumn);
  const years = starts.flatMap((left, index): readonly YearColumns[] => {
    const written = filled(grid, row, left)?.shown ?? '';
    const year = isBareYear(written) ? yearIn(written) : null;
    if (year === null || outside.some((area) => contains(area, { row, column: left }))) return [];
    const next = starts[index + 1] ?? Math.max(grid.width, areaAt(grid, row, left).right + 1);
    return [{ year, written, place: placeAt(grid, row, left), row, left, right: next - 1 }];
  });
  return years.length === starts.length && new Set(years.map(({ year }) => year)).size === years.length ? years : [];
}

function startsIn(grid: Grid, row: number, labelColumn: number): readonly number[] {
  const starts: number[] = [];
  for (let column = labelColumn + 1; column < grid.width; column++)
    if (filled(grid, row, column) && !isCovered(grid, row, column)) starts.push(column);
  return starts;
}
