import { readRating } from '../../domain/notation';
import type { Rating } from '../../domain/rating';
import { withoutTimes } from '../headers/timed';
import { headerText, type HeaderCell, type Line } from '../headers/block';
import { headerKey } from '../headers/key';
import { matchHeader, type HeaderMatch } from '../headers/match';
import type { Vocabulary } from '../headers/vocabulary';
import { withYielded } from './yields';

/** A header cell and what it means to a table. */
export interface MatchedColumn {
  readonly cell: HeaderCell;
  readonly match: HeaderMatch | undefined;
  /** The lines of its header that say what it means. */
  readonly spoken: readonly Line[];
}

/** The whole header of a column as written, groups first. */
export const writtenOf = ({ cell }: MatchedColumn): string => cell.lines.map((line) => line.text).join(' ');

/** The fields that some columns bear. */
export function fieldsOf(columns: readonly MatchedColumn[]): ReadonlySet<string> {
  return new Set(
    columns.flatMap((column) => {
      const { match } = column;
      if (match?.kind !== 'field' && match?.kind !== 'mark') return [];
      return [match.field.field, ...[bracketedIn(column)].filter((field) => field !== undefined)];
    }),
  );
}

/** The field whose values stand in brackets in a column of another field; undefined where there is none. */
export function bracketedIn({ match, spoken }: MatchedColumn): string | undefined {
  const bracketed = match?.kind === 'field' ? match.field.bracketed : undefined;
  const key = headerKey(spoken.map((line) => line.text).join(''));
  return bracketed?.headers.some((header) => headerKey(header) === key) ? bracketed.field : undefined;
}

/** The columns in which values end that begin in another column of the same field. */
export function endColumns(columns: readonly MatchedColumn[]): ReadonlyMap<string, MatchedColumn> {
  const isEnd = ({ match, spoken }: MatchedColumn): boolean => {
    const ends = match?.kind === 'field' && !match.isPointed ? match.field.ends : undefined;
    const key = ends ? headerKey(spoken.map((line) => line.text).join('')) : '';
    return ends?.some((name) => headerKey(name) === key) ?? false;
  };
  const begun = fieldsOf(columns.filter((column) => !isEnd(column)));
  return new Map(
    columns.flatMap((column) => {
      const field = column.match?.kind === 'field' && isEnd(column) ? column.match.field.field : undefined;
      return field !== undefined && begun.has(field) ? [[field, column]] : [];
    }),
  );
}

/** Understands neighbouring headers from left to right as the columns of one table. */
export function matchRun(vocabulary: Vocabulary, cells: readonly HeaderCell[]): readonly MatchedColumn[] {
  const columns: MatchedColumn[] = [];
  for (const [index, cell] of withoutTimes(cells).entries())
    columns.push({ ...matchCell(vocabulary, cell, columns.at(-1)), cell: cells[index] ?? cell });
  return withMarks(vocabulary, withYielded(vocabulary.table, withStandIns(vocabulary, columns)));
}

function matchCell(vocabulary: Vocabulary, cell: HeaderCell, left: MatchedColumn | undefined): MatchedColumn {
  if (cell.continued) return { cell, match: undefined, spoken: [] };
  const understood = matchHeader(vocabulary, cell.lines);
  if (understood) return { cell, ...understood };
  return { cell, match: matchBeside(vocabulary, cell, left), spoken: cell.lines };
}

/** 「年次」 alone right of a figure is the figure's. */
function matchBeside(
  { fields }: Vocabulary,
  { lines }: HeaderCell,
  left: MatchedColumn | undefined,
): HeaderMatch | undefined {
  const [line, more] = lines;
  if (!line || more || left?.match?.kind !== 'field') return undefined;
  const [group, figure] = left.match.field.header.split(' ');
  const field = figure === undefined ? undefined : fields.get(headerKey(`${group}${line.text}`));
  return field && { kind: 'field', field, period: null, isPointed: false };
}

/**
 * So many headers of indicators with years, or so many columns that the table must have, make a plain word beside them a
 * name: 区分 | 令和２年度 実績 | 令和５年度 目標数, and 分野 | 指標 | 現状値 | 目標値. Of two that it must have, the other does.
 * A word for two fields means the last of them that has no column, another one only left of all that is known: 区分 | 指標.
 */
const TELLING = 2;

function withStandIns({ standIns, table }: Vocabulary, columns: readonly MatchedColumn[]): readonly MatchedColumn[] {
  if (standIns.size === 0) return columns;
  const known = fieldsOf(columns);
  const dated = table.kind === '指標' ? columns.filter(({ match }) => match?.period).length : 0;
  const needed = table.fields.filter(({ required }) => required);
  const there = needed.filter(({ field }) => known.has(field)).length;
  if (dated < TELLING && there < Math.min(TELLING, needed.length - 1)) return columns;
  const first = columns.findIndex(({ match }) => match);
  return columns.map((column, index) => {
    const fields = column.match ? [] : (standIns.get(headerKey(headerText(column.cell))) ?? []);
    const field = fields.findLast((one) => !known.has(one.field));
    if (!field || (field !== fields.at(-1) && index > first)) return column;
    return { ...column, spoken: column.cell.lines, match: { kind: 'field', field, period: null, isPointed: false } };
  });
}

/** So many of the four levels side by side are a scale, in which one column is marked. */
const LEVELS = 3;

/** A cheap look that spares most texts the rest. */
const MAY_BE_LEVEL = /^.{0,2}[◎○〇◯△×✕✗].{0,2}$|達成|不十分/;

const levelOf = (text: string): Rating | null => (MAY_BE_LEVEL.test(text) ? readRating(text) : null);

function withMarks({ table }: Vocabulary, columns: readonly MatchedColumn[]): readonly MatchedColumn[] {
  const field = table.fields.find((one) => one.field === 'rating');
  if (!field) return columns;
  const ratings = columns.map(({ cell }) => levelOf(cell.lines.at(-1)?.text ?? ''));
  if (new Set(ratings.filter((rating) => rating !== null)).size < LEVELS) return columns;
  return columns.map((column, index) => {
    const rating = ratings[index];
    return rating
      ? { ...column, spoken: column.cell.lines, match: { kind: 'mark', field, rating, period: null } }
      : column;
  });
}

/** A table written twice with no column between begins again with its first header; one part where it does not. */
export function repeatsOf(columns: readonly MatchedColumn[]): readonly (readonly MatchedColumn[])[] {
  const first = columns.find(({ match }) => match?.kind === 'field')?.match;
  if (first?.kind !== 'field' || first.period) return [columns];
  const starts = columns.flatMap(({ match }, index) =>
    match?.kind === 'field' && match.field === first.field && !match.period ? [index] : [],
  );
  return starts.map((start, index) => columns.slice(index === 0 ? 0 : start, starts[index + 1] ?? columns.length));
}
