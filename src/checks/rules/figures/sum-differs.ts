import { Decimal } from 'decimal.js';
import type { Place } from '../../../domain/field';
import { writeNumber } from '../../../domain/notation';
import type { Reading, TableRead } from '../../../domain/reading';
import { cellAt, type Sheet } from '../../../sheet/sheet';
import { placesOf } from '../../grounds';
import type { Rule, Spot } from '../../rule';
import { otherTotals, type TotalRow } from '../others/totals';

interface Facts {
  readonly header: string;
  readonly computed: string;
}

export const sumDiffers: Rule<'sum-differs', Facts> = {
  code: 'sum-differs',
  severity: 'warning',
  reason: '合計が内訳の和と違えば、行の漏れか入力誤りです。',
  source: '合計の計算（内訳の和）',
  *run(reading) {
    const insurers = placesOf(reading.report.insurers.map(({ name }) => name));
    for (const { table, sheet, row, from } of totalsOf(reading)) {
      const under = table.table === '保険者' ? insurers : [];
      yield* differencesIn({ sheet, row, from, columns: columnsOf(table, sheet) }, under);
    }
    for (const total of otherTotals(reading)) yield* differencesIn(total, []);
  },
};

function* differencesIn({ sheet, row, from, columns }: TotalRow, under: readonly Place[]): Generator<Spot<Facts>> {
  for (const { column, header } of columns) {
    if (NO_SUM.test(header)) continue;
    const total = numberAt(sheet, row, column);
    const sum = sumOf(sheet, column, from, row);
    if (total === null || sum === null || sum.eq(total)) continue;
    const place: Place = { sheet: sheet.name, at: { row, column } };
    const value = cellAt(sheet, { row, column })?.shown ?? '';
    const parts = Array.from({ length: row - from }, (_, index) => ({
      sheet: sheet.name,
      at: { row: from + index, column },
    }));
    yield { place, value, facts: { header, computed: writeNumber(sum.toFixed()) }, restsOn: parts, under };
  }
}

/** Columns whose total is no sum: rates, means, ranks. */
const NO_SUM = /率|割合|比率|平均|[%％]|順位|指数|密度|当たり|あたり/;

/** The total rows with the first row that each adds up. */
function* totalsOf({ tables, sheets }: Reading) {
  const byName = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  for (const table of tables) {
    const sheet = byName.get(table.sheet);
    const rows = table.leftAside.filter(({ why }) => why === 'totalRow').map(({ place }) => place.at.row);
    if (!sheet || rows.length === 0) continue;
    let from = Math.max(...table.columns.map(({ place }) => place.at.row)) + 1;
    for (const row of [...new Set(rows)].sort((a, b) => a - b)) {
      yield { table, sheet, row, from };
      from = row + 1;
    }
  }
}

/** All columns below the table's header row, also those the reader left alone. */
function columnsOf({ columns, area }: TableRead, sheet: Sheet) {
  const row = Math.max(...columns.map(({ place }) => place.at.row));
  return Array.from({ length: area.right - area.left + 1 }, (_, index) => {
    const column = area.left + index;
    const known = columns.find(({ place }) => place.at.column === column);
    return { column, header: known?.header ?? cellAt(sheet, { row, column })?.shown ?? '' };
  });
}

/** The sum of a column, or null where fewer than two figures stand there or one cannot be added. */
function sumOf(sheet: Sheet, column: number, from: number, end: number): Decimal | null {
  let sum = new Decimal(0);
  let count = 0;
  for (let row = from; row < end; row++) {
    const cell = cellAt(sheet, { row, column });
    if (cell === undefined || cell.value === '') continue;
    const value = numberAt(sheet, row, column);
    if (value === null || cell.format.includes('%')) return null;
    sum = sum.plus(value);
    count += 1;
  }
  return count < 2 ? null : sum;
}

/** A number at 15 digits, also one kept as text: 「3,120」. */
function numberAt(sheet: Sheet, row: number, column: number): Decimal | null {
  const value = cellAt(sheet, { row, column })?.value;
  if (typeof value === 'number') return new Decimal(value.toPrecision(15));
  if (typeof value !== 'string') return null;
  const digits = value.normalize('NFKC').replaceAll(',', '').trim();
  return /^-?\d+(\.\d+)?$/.test(digits) ? new Decimal(digits) : null;
}
