import type { Reading, TableRead } from '../../../src/domain/reading';
import { a1, area as areaOf, contains, type Area } from '../../../src/sheet/address';
import type { Sheet } from '../../../src/sheet/sheet';
import { isOwnSheet } from '../../../src/sheet/own';
import type { Fixture } from './fixture';
import { recordsOf } from './records';

/** Tables that are recognised while the report has no place for their records yet. */
const NOT_IN_REPORT = ['項目対応', '研修評価', '伴走支援'];

/** Filled cells that are neither read, nor left aside, nor told as unread, nor named by the fixture among the rest. */
export function lostCells(reading: Reading, fixture: Fixture): readonly string[] {
  const used = usedCells(reading);
  return fixture.sheets.flatMap((sheet) => {
    if (isOwnSheet(sheet.name)) return [];
    const spared = [
      ...areasIn(sheet, fixture.besides),
      ...areasIn(
        sheet,
        fixture.observations.map((line) => line.replace(/^\S+ /, '')),
      ),
    ];
    const unread = reading.unread.flatMap((one) => (one.sheet === sheet.name ? [one.area] : []));
    const tables = reading.tables.filter((table) => table.sheet === sheet.name);
    return filledCells(sheet).flatMap(({ row, column, shown }) => {
      const at = { row, column };
      const isKnown =
        used.has(`${sheet.name}!${a1(at)}`) ||
        [...spared, ...unread].some((one) => contains(one, at)) ||
        tables.some((table) => isInTable(table, row, column, shown, reading));
      return isKnown ? [] : [`${sheet.name}!${a1(at)} ${shown}`];
    });
  });
}

function filledCells(sheet: Sheet): readonly { row: number; column: number; shown: string }[] {
  const cells: { row: number; column: number; shown: string }[] = [];
  sheet.rows.forEach((line, row) =>
    line.forEach((cell, column) => {
      if (cell && (cell.uncalculated || cell.shown.trim() !== '')) cells.push({ row, column, shown: cell.shown });
    }),
  );
  return cells;
}

/** The areas on a sheet that lines of a fixture name: 「計画!A1 題名」. */
function areasIn(sheet: Sheet, lines: readonly string[]): readonly Area[] {
  return lines.flatMap((line) => {
    const [, name, cells] = /^([^!]+)!([A-Z]+\d+(?::[A-Z]+\d+)?)/.exec(line) ?? [];
    return name === sheet.name && cells !== undefined ? [areaOf(cells)] : [];
  });
}

function usedCells({ report }: Reading): ReadonlySet<string> {
  const fields = [...recordsOf(report).values()].flat().flatMap((record) => [...record.values()].flat());
  return new Set(fields.filter(({ written }) => written !== '').map(({ place }) => `${place.sheet}!${a1(place.at)}`));
}

/** A header, a line left aside, a text joined to the one on its left, or a column that no record of the report keeps. */
function isInTable(table: TableRead, row: number, column: number, shown: string, { report }: Reading): boolean {
  if (table.leftAside.some(({ place: { at } }) => at.row === row && at.column === column)) return true;
  if (!contains(table.area, { row, column })) return false;
  const headers = table.columns.map(({ place }) => place.at);
  if (headers.some((at) => at.row === row && at.column === column)) return true;
  const isAside = table.leftAside.some(({ place: { at }, why }) =>
    why === 'besidesPair'
      ? false
      : why.endsWith('Row') || why === 'belowTable'
        ? at.row === row
        : at.column === column || at.row === row,
  );
  if (isAside) return true;
  const lines = [new Set(headers.map((at) => at.row)), new Set(headers.map((at) => at.column))];
  if (table.table === '指標' && ROW_SIGN.test(shown) && lines[1]?.has(column)) return true;
  const isList = table.shape !== 'labels';
  if (isList && row <= Math.max(...(lines[0] ?? [])) && lines[1]?.has(column)) return true;
  const isTurned = isList && (lines[1]?.size ?? 0) < (lines[0]?.size ?? 0);
  if (isTurned && column <= Math.max(...(lines[1] ?? [])) && lines[0]?.has(row)) return true;
  if (!isList)
    return report.items.some(({ sections }) =>
      Object.values(sections).some(({ paragraphs }) =>
        shown.split('\n').every((line) => paragraphs.some(({ text }) => text.includes(line.trimEnd()))),
      ),
    );
  return (NOT_IN_REPORT.includes(table.table) || !keeps(table, column)) && (lines[1]?.has(column) ?? false);
}

/** What says of a row which of an indicator's figures it holds: 目標, 実績（Ｂ）, 達成率. */
const ROW_SIGN = /^(?:目標|計画|実績|達成率)[値数]?(?:（.*）)?$/;

/** Whether the report holds the values of a column. */
function keeps({ table, columns }: TableRead, column: number): boolean {
  const field = columns.find(({ place }) => place.at.column === column)?.field ?? '';
  return !NOT_KEPT.has(`${table} ${field}`);
}

/** Columns that are recognised while the report has no place for them yet. */
const NOT_KEPT = new Set([
  '保険者評価 target',
  '保険者評価 reasonType',
  '指標 rowYear',
  '指標 publication',
  '指標 department',
  '取組実績 countType',
  '取組実績 way',
  '取組実績 host',
  '取組実績 department',
  '交付金得点 group',
  '基本情報 planPeriod',
  '基本情報 documentNumber',
  '基本情報 paper',
]);
