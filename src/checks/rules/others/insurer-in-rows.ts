import { fold } from '../../../text/fold';
import type { Rule } from '../../rule';
import { cellsOf, otherColumns, placeOf, rowsOf, type OtherCell, type OtherColumn } from './columns';

interface Facts {
  readonly name: string;
  readonly rows: number;
}

export const insurerInRows: Rule<'insurer-in-rows', Facts> = {
  code: 'insurer-in-rows',
  severity: 'info',
  reason:
    'ほかは一度だけの表で一つの市町村が何行にもあると、市町村の数や人口を数えるときに重ねて数えるおそれがあります。',
  source: '表の作り方（一つの市町村は一度だけ数える）',
  *run(reading) {
    for (const column of otherColumns(reading)) {
      if (!NAMES.test(fold(column.header))) continue;
      const places = cellsByName(column);
      const repeated = [...places].filter(([, cells]) => cells.length > 1);
      if (places.size < FEWEST || repeated.length * FEWEST > places.size) continue;
      for (const [name, cells] of repeated) {
        const last = cells.at(-1);
        if (last)
          yield {
            place: placeOf(column, last),
            value: last.text,
            facts: { name, rows: cells.reduce((sum, cell) => sum + rowsOf(column, cell), 0) },
          };
      }
    }
  },
};

/** 市町村, 構成市町村, 保険者名. */
const NAMES = /^(?:構成|対象|担当)?(?:市町村|市区町村|市町|保険者)名?$/;
/** So many names make a repeated one stand out. */
const FEWEST = 10;

/** The cells in which each municipality is named. */
function cellsByName(column: OtherColumn): ReadonlyMap<string, readonly OtherCell[]> {
  const byName = new Map<string, OtherCell[]>();
  for (const cell of cellsOf(column)) {
    for (const name of new Set(namesIn(cell.text))) {
      const known = byName.get(name);
      if (known) known.push(cell);
      else byName.set(name, [cell]);
    }
  }
  return byName;
}

/** 藤岡市・高崎市(旧新町、旧吉井町): what stands in brackets is a part of the one before. */
const namesIn = (text: string): readonly string[] =>
  text
    .replace(/[（(][^（()）]*[)）]/g, '')
    .split(/[、，,・･\s]+/)
    .map(fold)
    .filter((name) => /^\S{1,6}[市区町村]$/u.test(name));
