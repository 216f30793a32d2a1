import type { Fixture } from '../../layouts/fixture';
import { definitionOf } from '../../../../src/domain/tables';
import type { Source, SourceReport } from '../report/source';
import { drawBasics } from './basics';
import { Canvas } from './canvas';
import type { Dice } from './dice';
import { nothingExpected, type Expected } from './expected';
import { drawTable } from './table';

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
  const sheets = dice.shuffled(report.tables).map((source) => {
    const canvas = named(nameFor(source, dice));
    drawTitled(canvas, source, report.year, expected, dice);
    return canvas;
  });
  return fixtureOf([first, ...sheets], expected);
}

const nameFor = ({ kind }: Source, dice: Dice): string =>
  dice.oneIn(2) ? 'Sheet' : (definitionOf(kind).sheetNames[0] ?? kind);

/** A table under a title, which may name the year. */
function drawTitled(canvas: Canvas, source: Source, year: number, expected: Expected, dice: Dice): void {
  const left = dice.upTo(2);
  const isTitled = dice.oneIn(2);
  const isDated = isTitled && dice.oneIn(2);
  const gap = dice.oneIn(3) ? 1 : 0;
  if (isTitled) {
    const at = { row: 0, column: left };
    canvas.write(at, isDated ? `令和５年度　${source.kind}（架空）` : `${source.kind}の状況（架空）`);
    expected.besides.push(`${canvas.cell(at)} 題名`);
  }
  drawTable(canvas, { row: isTitled ? 1 + gap : 0, column: left }, source, isDated ? year : null, expected, dice);
}

function fixtureOf(canvases: readonly Canvas[], { tables, observations, besides }: Expected): Fixture {
  return { sheets: canvases.map((canvas) => canvas.sheet()), tables, observations, besides, unread: [] };
}
