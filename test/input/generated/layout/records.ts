import type { Address, Area } from '../../../../src/sheet/address';
import { isSection } from '../../../../src/domain/report';
import type { ExpectedRecord, ExpectedValue } from '../../layouts/fixture';
import type { Source, SourceRecord } from '../report/source';
import { textCell, type Value } from '../report/value';
import type { Canvas } from './canvas';
import type { Column } from './columns';
import type { Dice } from './dice';
import { paragraphs, somewhere, standing } from './expected';

/** How the name of a group stands beside its records. */
type Grouping = 'repeated' | 'blank' | 'merged' | 'ditto';
const GROUPINGS = ['repeated', 'blank', 'merged', 'ditto'] as const;
const DITTOS = ['〃', '同上', '″'] as const;

interface Drawn {
  readonly area: Area;
  readonly records: readonly ExpectedRecord[];
  /** The cells of 〃, which are read as the name of the group above. */
  readonly dittos: readonly Address[];
  /** Lines over all columns between groups. */
  readonly bands: readonly Address[];
}

/** Draws records below a header and tells what is to be read of them, each value with its cell. */
export function drawRecords(
  canvas: Canvas,
  corner: Address,
  source: Source,
  columns: readonly Column[],
  dice: Dice,
  isPlain: boolean,
): Drawn {
  const between = isPlain ? 'nothing' : dice.oneOf(BETWEEN);
  const { rows, bandRows } = rowsFor(source, corner.row, columns, between, dice);
  const bands = bandRows.map((row) => drawBand(canvas, { row, column: corner.column }, columns.length, dice));
  const places = new Map<string, readonly Address[]>();
  const dittos: Address[] = [];
  columns.forEach(({ field }, index) => {
    const down = rows.map((row) => ({ row, column: corner.column + index }));
    if (field === null) down.forEach((at) => canvas.put(at, isPlain || dice.oneIn(2) ? textCell('済') : undefined));
    else if (source.groups.includes(field)) places.set(field, drawGroups(canvas, down, source, field, dittos, dice));
    else places.set(field, drawValues(canvas, down, source, field));
  });
  const bottom = rows.at(-1) ?? corner.row;
  return {
    area: { top: corner.row, left: corner.column, bottom, right: corner.column + columns.length - 1 },
    dittos,
    bands,
    records: source.records.map((record, index) => expectedOf(canvas, record, (field) => places.get(field)?.[index])),
  };
}

/** What may stand between groups of records. */
const BETWEEN = ['nothing', 'nothing', 'nothing', 'nothing', 'gaps', 'bands'] as const;

interface Rows {
  readonly rows: readonly number[];
  readonly bandRows: readonly number[];
}

/**
 * The row of each record, and those of bands. Blank rows part groups, never one from the name of its group alone: that is
 * a title. So is a band below a blank row.
 */
function rowsFor(
  { records, groups }: Source,
  top: number,
  columns: readonly Column[],
  between: (typeof BETWEEN)[number],
  dice: Dice,
): Rows {
  const bandRows: number[] = [];
  let row = top - 1;
  const rows = records.map((record, index) => {
    row += 1;
    const isNew = !(index > 0 && groups.length > 0 && isSame(record, records[index - 1], groups.slice(0, 1)));
    const filled = columns.filter(({ field }) => field !== null && record.get(field)?.cell).length;
    if (between === 'bands' && columns.length > 1 && isNew && dice.oneIn(2)) {
      bandRows.push(row);
      row += 1;
    }
    if (between === 'gaps' && index > 0 && isNew && filled > 1 && dice.oneIn(2)) row += 1;
    return row;
  });
  return { rows, bandRows };
}

const BANDS = ['１　重点的に進めるもの', '【その他】', '■ 継続', 'Ａ　県の取組'] as const;

/** Draws a line over all columns. */
function drawBand(canvas: Canvas, at: Address, width: number, dice: Dice): Address {
  canvas.write(at, dice.oneOf(BANDS));
  canvas.merge({ top: at.row, bottom: at.row, left: at.column, right: at.column + width - 1 });
  return at;
}

const isSame = (one: SourceRecord, other: SourceRecord | undefined, fields: readonly string[]): boolean =>
  other !== undefined && fields.every((field) => one.get(field)?.means === other.get(field)?.means);

function drawValues(canvas: Canvas, down: readonly Address[], { records }: Source, field: string): readonly Address[] {
  down.forEach((at, index) => canvas.put(at, records[index]?.get(field)?.cell));
  return down;
}

/** Where the name of each record's group stands: in its own row, or in the first of the group. */
function drawGroups(
  canvas: Canvas,
  down: readonly Address[],
  source: Source,
  field: string,
  dittos: Address[],
  dice: Dice,
): readonly Address[] {
  const grouping: Grouping = dice.oneOf(GROUPINGS);
  const outer = source.groups.slice(0, source.groups.indexOf(field) + 1);
  const places: Address[] = [];
  down.forEach((at, index) => {
    const record = source.records[index];
    const before = down[index - 1];
    const isNext = before?.row === at.row - 1;
    const goesOn = isNext && record !== undefined && isSame(record, source.records[index - 1], outer);
    const first = places.at(-1);
    if (!goesOn || !first || grouping === 'repeated') {
      canvas.put(at, record?.get(field)?.cell);
      places.push(at);
      return;
    }
    if (grouping === 'ditto') {
      canvas.write(at, dice.oneOf(DITTOS));
      dittos.push(at);
    }
    places.push(first);
  });
  if (grouping === 'merged') mergeRuns(canvas, down, places);
  return places;
}

function mergeRuns(canvas: Canvas, down: readonly Address[], places: readonly Address[]): void {
  for (const first of new Set(places)) {
    const last = down.findLast((_, index) => places[index] === first) ?? first;
    canvas.merge({ top: first.row, bottom: last.row, left: first.column, right: first.column });
  }
}

function expectedOf(
  canvas: Canvas,
  record: SourceRecord,
  placeOf: (field: string) => Address | undefined,
): ExpectedRecord {
  return new Map([...record].map(([field, value]) => [field, expectedValues(canvas, field, value, placeOf(field))]));
}

/** A value without a cell of its own is read from elsewhere. */
function expectedValues(
  canvas: Canvas,
  field: string,
  value: Value,
  at: Address | undefined,
): readonly ExpectedValue[] {
  if (!at) return [somewhere(value.means)];
  return isSection(field) ? paragraphs(value, canvas, at) : [standing(value, canvas, at)];
}
