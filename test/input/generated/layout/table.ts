import { a1, a1Area, area as areaOf, columnLetters, type Address, type Area } from '../../../../src/sheet/address';
import type { ExpectedRecord } from '../../layouts/fixture';
import type { Source } from '../report/source';
import { drawBelow } from './below';
import type { Canvas } from './canvas';
import { columnsOf, type Column } from './columns';
import type { Dice } from './dice';
import { somewhere, type Expected } from './expected';
import { withHeaderYears } from './dated';
import { drawHeader } from './heading';
import { drawRecords } from './records';

/** Kinds whose records bear a fiscal year, which a title may state for all. */
const DATED = ['保険者評価', '給付適正化実施状況', '交付金得点'];

/**
 * Draws a table at its upper left corner and writes down what is to be read of it.
 * @param titled the fiscal year that its title names
 * @param isPlain records follow one another, and nothing stands below
 */
export function drawTable(
  canvas: Canvas,
  corner: Address,
  source: Source,
  titled: number | null,
  expected: Expected,
  dice: Dice,
  isPlain = false,
): Area {
  const { columns, depth } = columnsOf(source, dice);
  const heads = drawHeader(canvas, corner, columns, depth, dice);
  const drawn = drawRecords(canvas, { row: corner.row + depth, column: corner.column }, source, columns, dice, isPlain);
  const below = isPlain ? { bottom: drawn.area.bottom, aside: [] } : drawBelow(canvas, drawn.area, columns, dice);
  const area = { ...drawn.area, top: corner.row, bottom: below.bottom };
  expected.tables.push({
    kind: source.kind,
    sheet: canvas.name,
    area: a1Area(area),
    columns: columns.flatMap(({ field }, index) =>
      field === null ? [] : [`${columnLetters(corner.column + index)} ${field.replace(/\d+$/, '')}`],
    ),
    records: drawn.records.map((record) => withHeaderYears(withYear(record, source, titled), columns, heads, canvas)),
    aside: [...asideIn(columns, heads), ...drawn.bands.map((at) => `noteRow ${a1(at)}`), ...below.aside],
  });
  expected.besides.push(...drawn.dittos.map((at) => `${canvas.cell(at)} 同上`));
  expected.observations.push(...numbersAsText(source, columns, drawn.records));
  return area;
}

const asideIn = (columns: readonly Column[], heads: readonly Address[]): readonly string[] =>
  columns.flatMap(({ field, year }, index) => {
    const at = heads[index];
    const why = year ? 'secondColumnOfField' : 'unknownColumn';
    return field === null && at ? [`${why} ${a1(at)}`] : [];
  });

function withYear(record: ExpectedRecord, { kind, fields }: Source, titled: number | null): ExpectedRecord {
  if (!DATED.includes(kind) || fields.includes('fiscalYear')) return record;
  return new Map([...record, ['fiscalYear', [somewhere(titled === null ? null : String(titled))]]]);
}

/** Figures kept as text are told. */
function numbersAsText(
  source: Source,
  columns: readonly Column[],
  records: readonly ExpectedRecord[],
): readonly string[] {
  return source.records.flatMap((record, index) =>
    columns.flatMap(({ field }) => {
      const [value] = field === null ? [] : (records[index]?.get(field) ?? []);
      const isText = field !== null && record.get(field)?.isNumberAsText;
      return isText && value?.cell ? [`numberAsText ${value.cell}`] : [];
    }),
  );
}

/** A hidden row or column of the only table on a sheet: read all the same, and told. */
export function hide(canvas: Canvas, expected: Expected, dice: Dice): void {
  const table = expected.tables.findLast(({ sheet }) => sheet === canvas.name);
  if (!table?.area) return;
  const { top, left, bottom, right } = areaOf(table.area);
  if (dice.oneIn(8)) {
    const row = bottom - dice.upTo(bottom - top);
    canvas.hiddenRows.add(row);
    expected.observations.push(`hidden ${canvas.cell({ row, column: left })} row`);
  }
  if (dice.oneIn(8)) {
    const column = left + dice.upTo(right - left);
    canvas.hiddenColumns.add(column);
    expected.observations.push(`hidden ${canvas.cell({ row: top, column })} column`);
  }
}
