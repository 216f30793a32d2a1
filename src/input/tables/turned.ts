import type { TableKind } from '../../domain/reading';
import { contains, type Area } from '../../sheet/address';
import { areasMeet, turnedArea, turnedGrid, type Grid } from '../grid';
import { headerKey } from '../headers/key';
import type { HeaderWords } from '../headers/words';
import { DEEPEST } from './apart';
import { isNoteText } from './lines';
import { areaOf, findTables, isWhole, type FoundTable } from './table';

/** Kinds whose fields may stand one under another, each record a column. Items that stand so are read as upright ones. */
const TURNED: ReadonlySet<TableKind> = new Set([
  '指標',
  '保険者',
  '保険者評価',
  '給付適正化実施状況',
  '取組実績',
  '交付金得点',
  '伴走支援',
]);
/** So many different headers, a row each, make it worth a look. */
const FEWEST_WORDS = 3;
/** Nobody turns a larger sheet. */
const MOST_ROWS = 2000;

/** The tables of a sheet whose fields stand in rows and whose records in columns, outside of those known. */
export function findTurned(grid: Grid, words: HeaderWords, known: readonly Area[]): readonly FoundTable[] {
  if (!speaksDown(grid, words, known)) return [];
  if (lastRow(grid) >= MOST_ROWS) return [];
  // 注 alone may be a field as well as a note.
  const turned = turnedGrid(grid, (cell) => !isNoteText(cell.shown) || words.byWord.has(headerKey(cell.shown)));
  return findTables(turned, words).filter((table) => {
    const area = turnedArea(areaOf(table));
    const isFree = !known.some((other) => areasMeet(other, area));
    return isFree && TURNED.has(table.kind) && isTable(table);
  });
}

/** Complete, or an indicator's for which something is missing, as in rows. */
function isTable(table: FoundTable): boolean {
  const { kind, header, body } = table;
  const fields = header.columns.filter(({ match }) => match?.kind === 'field').length;
  return body.records.length > 0 && fields >= FEWEST_WORDS && (isWhole(table) || kind === '指標');
}

const lastRow = ({ sheet }: Grid): number =>
  sheet.rows.findLastIndex((cells) => cells.some((cell) => cell !== undefined));

/** Different headers one under another in a column, or in as many neighbouring ones as their groups may take. */
function speaksDown(grid: Grid, { byWord, mayBeHeader }: HeaderWords, known: readonly Area[]): boolean {
  const heard = new Map<number, Map<string, number>>();
  return grid.sheet.rows.some((cells, row) => {
    const over = known.filter(({ top, bottom }) => top <= row && row <= bottom);
    if (over.some(({ left, right }) => left === 0 && right >= cells.length - 1)) return false;
    return cells.some((cell, column) => {
      if (typeof cell?.value !== 'string' || !mayBeHeader(cell.value)) return false;
      const key = headerKey(cell.value);
      if (!byWord.has(key) || over.some((area) => contains(area, { row, column }))) return false;
      return [...Array(DEEPEST).keys()].some((further) => {
        const words = heard.get(column + further) ?? new Map<string, number>();
        heard.set(column + further, words.set(key, row));
        return words.size >= FEWEST_WORDS && new Set(words.values()).size >= FEWEST_WORDS;
      });
    });
  });
}
