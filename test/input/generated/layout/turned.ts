import { a1, a1Area, adr, area as areaOf, type Address, type Area } from '../../../../src/sheet/address';
import type { ExpectedRecord, ExpectedTable } from '../../layouts/fixture';
import type { Source } from '../report/source';
import { Canvas } from './canvas';
import type { Dice } from './dice';
import { nothingExpected, type Expected } from './expected';
import { drawTable } from './table';

const KINDS = ['指標', '保険者', '保険者評価', '給付適正化実施状況', '取組実績', '交付金得点'];
/** Fewer fields one under another may be anything. */
const FEWEST = 4;
/** Nobody writes more records side by side. */
const MOST = 12;

/** A list whose fields may stand one under another, each record a column. */
export const mayBeTurned = ({ kind, fields, records }: Source): boolean =>
  KINDS.includes(kind) && fields.length >= FEWEST && records.length > 1 && records.length <= MOST;

/** Draws a table as `drawTable` does, with rows and columns changed about. */
export function drawTurned(
  canvas: Canvas,
  corner: Address,
  source: Source,
  titled: number | null,
  expected: Expected,
  dice: Dice,
): Area {
  const upright = new Canvas(canvas.name);
  const own = nothingExpected();
  const area = drawTable(upright, turned(corner), source, titled, own, dice, true);
  upright.rows.forEach((cells, row) => cells.forEach((cell, column) => canvas.put({ row: column, column: row }, cell)));
  upright.merges.forEach((merge) => canvas.merge(turnedArea(merge)));
  expected.tables.push(...own.tables.map(turnedTable));
  expected.observations.push(...own.observations.map(turnedLine));
  expected.besides.push(...own.besides.map(turnedLine));
  return turnedArea(area);
}

const turned = ({ row, column }: Address): Address => ({ row: column, column: row });

const turnedArea = ({ top, left, bottom, right }: Area): Area => ({
  top: left,
  left: top,
  bottom: right,
  right: bottom,
});

/** 「numberAsText 表!B3」, 「unknownColumn C1」. */
const turnedLine = (line: string): string =>
  line.replace(/(^|[! ])([A-Z]+\d+)(?= |$)/, (_all, before: string, cell: string) => before + a1(turned(adr(cell))));

function turnedTable(table: ExpectedTable): ExpectedTable {
  return {
    ...table,
    area: table.area === null ? null : a1Area(turnedArea(areaOf(table.area))),
    columns:
      table.columns?.map((line) => line.replace(/^[A-Z]+/, (letters) => String(adr(`${letters}1`).column + 1))) ?? null,
    records: table.records.map(turnedRecord),
    aside: table.aside.map(turnedLine),
  };
}

const turnedRecord = (record: ExpectedRecord): ExpectedRecord =>
  new Map(
    [...record].map(([field, values]) => [
      field,
      values.map((value) => ({ ...value, cell: value.cell === null ? null : turnedLine(value.cell) })),
    ]),
  );
