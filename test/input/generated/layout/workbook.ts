import type { Fixture } from '../../layouts/fixture';
import { definitionOf } from '../../../../src/domain/tables';
import type { Address, Area } from '../../../../src/sheet/address';
import type { Source, SourceReport } from '../report/source';
import { drawBasics } from './basics';
import { drawBeside, mayStandBeside } from './beside';
import { Canvas } from './canvas';
import { drawDecoy, mayBeOld } from './decoys';
import type { Dice } from './dice';
import { nothingExpected, type Expected } from './expected';
import { drawMatrix, mayBeMatrix } from './matrix';
import { drawTable, hide } from './table';
import { drawTitle } from './title';
import { drawTurned, mayBeTurned } from './turned';
import { drawUpright, mayStandUpright } from './upright';

/** Lays a report out on sheets, with what is to be read of it. */
export function laidOut(report: SourceReport, dice: Dice): Fixture {
  const expected = nothingExpected();
  const names = new Set<string>();
  const named = (wish: string): Canvas => {
    const name = names.has(wish) ? `Sheet${names.size + 1}` : wish;
    names.add(name);
    return new Canvas(name);
  };
  const first = named(dice.oneOf(['基本情報', '表紙', 'Sheet1']));
  drawBasics(first, report.basics, expected, dice);
  const upright = dice.oneIn(3) ? report.tables.find(mayStandUpright) : undefined;
  const items = upright ? uprightSheets(upright, named, expected, dice) : [];
  const tables = report.tables.filter((table) => table !== upright);
  const sheets = shared(dice.shuffled(tables), dice).map((together) => {
    const canvas = named(nameFor(together, dice));
    drawSheet(canvas, together, report.year, expected, dice);
    return canvas;
  });
  return fixtureOf([first, ...items, ...sheets], expected);
}

/** Items that stand upright: side by side, a sheet each, or all one below another. */
function uprightSheets(
  source: Source,
  named: (wish: string) => Canvas,
  expected: Expected,
  dice: Dice,
): readonly Canvas[] {
  if (mayStandBeside(source) && dice.oneIn(3)) {
    const canvas = named('項目');
    drawBeside(canvas, source, expected, dice);
    return [canvas];
  }
  const groups = dice.oneIn(2) ? [source.records] : source.records.map((record) => [record]);
  return groups.map((records, index) => {
    const canvas = named(dice.oneOf(['項目', `様式${index + 1}`]));
    drawUpright(canvas, source, records, expected, dice);
    return canvas;
  });
}

/** The tables of each sheet: one, or up to three. */
function shared(tables: readonly Source[], dice: Dice): readonly (readonly [Source, ...Source[]])[] {
  const sheets: [Source, ...Source[]][] = [];
  for (const table of tables) {
    const last = sheets.at(-1);
    if (last && last.length < 3 && dice.oneIn(3)) last.push(table);
    else sheets.push([table]);
  }
  return sheets;
}

const nameFor = ([{ kind }]: readonly [Source, ...Source[]], dice: Dice): string =>
  dice.oneIn(2) ? 'Sheet' : (definitionOf(kind).sheetNames[0] ?? kind);

/** Tables one below another or side by side, and what is no table of ours among them. */
function drawSheet(
  canvas: Canvas,
  tables: readonly [Source, ...Source[]],
  year: number,
  expected: Expected,
  dice: Dice,
): void {
  const left = dice.upTo(2);
  const isAcross = dice.oneIn(3);
  const next = (area: Area): Address =>
    isAcross
      ? { row: dice.upTo(1), column: area.right + 2 + dice.upTo(1) }
      : { row: area.bottom + 2 + dice.upTo(1), column: left };
  let corner: Address = { row: 0, column: left };
  const [source] = tables;
  const isTurned = tables.length === 1 && mayBeTurned(source) && dice.oneIn(6);
  for (const one of tables) corner = next(drawTitled(canvas, corner, one, year, isTurned, expected, dice));
  const decoys = isTurned ? 0 : dice.oneOf([0, 0, 0, 1, 2]);
  for (let count = 0; count < decoys; count++) {
    const old = mayBeOld(source) ? source : null;
    corner = next(drawDecoy(canvas, corner, old, year - 1, expected, dice));
  }
  if (tables.length === 1 && decoys === 0) hide(canvas, expected, dice);
}

/** A table under a title, which may name the year. */
function drawTitled(
  canvas: Canvas,
  corner: Address,
  source: Source,
  year: number,
  isTurned: boolean,
  expected: Expected,
  dice: Dice,
): Area {
  const isMatrix = !isTurned && mayBeMatrix(source) && dice.oneIn(2);
  const isTitled = dice.oneIn(2);
  const isDated = isTitled && dice.oneIn(2);
  const text = isDated ? `令和５年度　${source.kind}（架空）` : `${source.kind}の状況（架空）`;
  const below = isTitled
    ? drawTitle(canvas, corner, text, source.fields.length, COUNTED.includes(source.kind), expected, dice)
    : corner;
  const draw = isTurned ? drawTurned : isMatrix ? drawMatrix : drawTable;
  return { ...draw(canvas, below, source, isDated ? year : null, expected, dice), top: corner.row };
}

/** Kinds of figures. */
const COUNTED = ['指標', '保険者', '取組実績', '交付金得点'];

function fixtureOf(canvases: readonly Canvas[], { tables, observations, besides }: Expected): Fixture {
  return { sheets: canvases.map((canvas) => canvas.sheet()), tables, observations, besides, unread: [] };
}
