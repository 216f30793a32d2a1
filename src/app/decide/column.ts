import type { Place } from '../../domain/field';
import type { Reading, TableRead } from '../../domain/reading';
import type { Indicator } from '../../domain/report';
import { INDICATORS } from '../../domain/tables/main';
import { contains } from '../../sheet/address';
import { Refusal } from '../../workbook/port/refusal';
import { isFree } from '../typing';

/** What a person may decide about an indicator, by its column of 指標. */
export type Decided = 'rating' | 'reason' | 'method';

/** The header of the column, as 指標 calls it. */
export function headerOf(field: Decided): string {
  return INDICATORS.fields.find((one) => one.field === field)?.header ?? field;
}

/** A column that a table of indicators does not have yet. */
export interface NewColumn {
  readonly header: Place;
  readonly cell: Place;
}

/**
 * The first free columns right of the table in which an indicator stands. Throws Refusal 'by-hand', which names the
 * column to add, where something stands beside the table's rows.
 */
export function* newColumns(reading: Reading, indicator: Indicator, wanted: readonly Decided[]): Generator<NewColumn> {
  const { sheet, at } = indicator.target.value.place;
  const table = reading.tables.find((one) => one.table === '指標' && one.sheet === sheet && contains(one.area, at));
  for (let column = (table?.area.right ?? 0) + 1; ; column++) {
    if (!table || !isColumnFree(reading, table, column)) throw byHand(sheet, wanted);
    const { top } = table.area;
    yield { header: { sheet, at: { row: top, column } }, cell: { sheet, at: { row: at.row, column } } };
  }
}

function isColumnFree({ sheets }: Reading, { sheet, area }: TableRead, column: number): boolean {
  for (let row = area.top; row <= area.bottom; row++) {
    if (!isFree(sheets, { sheet, at: { row, column } })) return false;
  }
  return true;
}

function byHand(sheet: string, wanted: readonly Decided[]): Refusal {
  const names = wanted.map((field) => `「${headerOf(field)}」`).join('と');
  return new Refusal(
    'by-hand',
    `シート『${sheet}』の指標の表の右に空いた列がないため、書いていません。表に${names}の列を加えてから、もう一度押してください。`,
  );
}
