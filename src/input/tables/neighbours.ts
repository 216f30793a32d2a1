import type { Vocabulary } from '../headers/vocabulary';
import { areaOf, found, isComplete, type FoundHeader } from './header';
import { matchRun, type MatchedColumn } from './run';

/**
 * A header, and the headers of other tables that stand at its sides with no column between: complete ones, every
 * column of which is unknown to the table itself.
 */
export function withNeighbours(header: FoundHeader, vocabularies: readonly Vocabulary[]): readonly FoundHeader[] {
  const known = header.columns.flatMap(({ match }, index) => (match ? [index] : []));
  const [first, last] = [known[0] ?? 0, known.at(-1) ?? 0];
  const left = neighbour(header, vocabularies, header.columns.slice(0, first));
  const right = neighbour(header, vocabularies, header.columns.slice(last + 1));
  if (!left && !right) return [header];
  const columns = header.columns.slice(left ? first : 0, right ? last + 1 : undefined);
  const own = { ...header, columns, area: areaOf(header.area, columns) };
  return [left, own, right].filter((one) => one !== undefined);
}

function neighbour(
  { grid, area }: FoundHeader,
  vocabularies: readonly Vocabulary[],
  columns: readonly MatchedColumn[],
): FoundHeader | undefined {
  const cells = columns.map(({ cell }) => cell);
  return vocabularies
    .flatMap((vocabulary) => found(grid, area, vocabulary, matchRun(vocabulary, cells)) ?? [])
    .filter((one) => isComplete(one) && one.columns.every(({ match }) => match))
    .toSorted((a, b) => b.score - a.score)[0];
}
