import type { Area } from '../../sheet/address';
import { areasMeet, type Grid } from '../grid';
import { endingOf } from '../headers/ending';
import { headerKey } from '../headers/key';
import type { Vocabulary } from '../headers/vocabulary';
import type { HeaderWords } from '../headers/words';
import { partYear } from '../headers/year';
import { DEEPEST } from './apart';
import { isComplete, type FoundHeader } from './header';
import { withNeighbours } from './neighbours';
import { readHeaders } from './readings';
import { fieldsOf } from './run';

/** So much more is understood where the row above is a label with its value and no header. */
const CLEARLY = 1;

/** The headers of all tables on a sheet, from top to bottom and left to right. One pass over its cells. */
export function findHeaders(grid: Grid, words: HeaderWords): readonly FoundHeader[] {
  let found: FoundHeader[] = [];
  for (let row = 0; row < grid.height; row++) {
    const vocabularies = spokenOf(grid, row, words);
    if (vocabularies.length === 0) continue;
    const open = headersAround(grid, row, vocabularies, words).filter((header) => gives(found, header));
    for (const header of best(open)
      .map((one) => withoutTitle(one, words))
      .flatMap((one) => withNeighbours(one, vocabularies))) {
      if (!gives(found, header)) continue;
      found = found.filter((other) => !overlap(other, header));
      found.push(header);
    }
  }
  return found.sort((a, b) => a.area.top - b.area.top || a.area.left - b.area.left);
}

/**
 * Whether those found before leave a header its place: it understands clearly more than any that it would lie over, or
 * more of the same cells.
 */
const gives = (found: readonly FoundHeader[], header: FoundHeader): boolean =>
  found.every((other) => {
    if (!overlap(other, header)) return true;
    const lead = isSame(other.area, header.area) ? 0 : CLEARLY;
    return other.score + lead < header.score && !isCertain(other, header);
  });

const isSame = (one: Area, other: Area): boolean =>
  one.top === other.top && one.bottom === other.bottom && isWithin(one, other) && isWithin(other, one);

/** So many different fields with none missing are a table, whatever goes on beside it. */
const CERTAIN = 4;
const isCertain = (one: FoundHeader, other: FoundHeader): boolean =>
  one.vocabulary !== other.vocabulary && isComplete(one) && fieldsOf(one.columns).size >= CERTAIN;

/** A header whose upper row says nothing more is the lower alone: what stands over it is a title. */
function withoutTitle(header: FoundHeader, words: HeaderWords): FoundHeader {
  const { grid, area, vocabulary, score } = header;
  if (area.top === area.bottom) return header;
  const lower = readHeaders(grid, { top: area.top + 1, bottom: area.bottom }, [vocabulary], words.vocabularies);
  return (
    lower.find((other) => isWithin(other.area, area) && other.score >= score && known(other) === known(header)) ??
    header
  );
}

/** The tables of which a row holds at least two different words. */
function spokenOf(grid: Grid, row: number, { byWord, mayBeHeader }: HeaderWords): readonly Vocabulary[] {
  const heard = new Map<Vocabulary, string>();
  const spoken = new Set<Vocabulary>();
  for (const cell of grid.sheet.rows[row] ?? []) {
    if (typeof cell?.value !== 'string' || !mayBeHeader(cell.value)) continue;
    const key = wordKey(cell.value, byWord);
    for (const vocabulary of byWord.get(key) ?? []) {
      if ((heard.get(vocabulary) ?? key) !== key) spoken.add(vocabulary);
      heard.set(vocabulary, key);
    }
  }
  return [...spoken];
}

/** The key of a header, that of 令和５年度（2023） 目標数 without its year. */
function wordKey(text: string, byWord: HeaderWords['byWord']): string {
  const key = headerKey(text);
  if (byWord.has(key) || !/\d/.test(key)) return key;
  const rest = headerKey(partYear(text)?.rest ?? '');
  return byWord.has(rest) ? rest : (endingOf(rest) ?? rest);
}

/** All readings of the one to three rows that include this one; those that begin below it are read from their own. */
function headersAround(
  grid: Grid,
  row: number,
  vocabularies: readonly Vocabulary[],
  words: HeaderWords,
): readonly FoundHeader[] {
  const headers: FoundHeader[] = [];
  for (let top = Math.max(0, row - DEEPEST + 1); top <= row; top++)
    for (let bottom = row; bottom < Math.min(top + DEEPEST, grid.height); bottom++)
      headers.push(...readHeaders(grid, { top, bottom }, vocabularies, words.vocabularies));
  return headers.filter(({ area }) => area.top <= row);
}

/** The readings that understand most, none over another. */
function best(headers: readonly FoundHeader[]): readonly FoundHeader[] {
  const chosen: FoundHeader[] = [];
  for (const header of headers.toSorted((a, b) => b.score - a.score || known(b) - known(a) || depth(a) - depth(b)))
    if (!chosen.some((other) => overlap(other, header))) chosen.push(header);
  return chosen;
}

/** The columns that are understood. */
const known = ({ columns }: FoundHeader): number => columns.filter(({ match }) => match).length;

const depth = ({ area }: FoundHeader): number => area.bottom - area.top;

const isWithin = (one: Area, other: Area): boolean => one.left >= other.left && one.right <= other.right;

const overlap = (one: FoundHeader, other: FoundHeader): boolean => areasMeet(one.area, other.area);
