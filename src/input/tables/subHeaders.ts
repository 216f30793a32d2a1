import { areaAt, filled } from '../grid';
import { headerKey } from '../headers/key';
import type { FoundHeader } from './header';
import type { MatchedColumn } from './run';

/** Of 計画｜実績 and 男｜女｜計 below one header, the column that is meant. */
const MEANT = [/^(?:合?計|総数|総計|全体|男女計)$/, /^(?:実績値?|実施|結果)$/];

/** A plan's column below 目標値 is as good as that of what was done. */
const NOT_OF_TARGETS = /^(?:baseline|target)$/;

/**
 * A header merged over several columns that have headers of their own below it, which the table does not know: 回数 over
 * 計画｜実績, 65歳以上人口 over 男｜女｜計. The column that these words mean is the field's; where they do not say which, all
 * are, and that there are several is told.
 */
export function withSubHeaders(header: FoundHeader): FoundHeader {
  const divided = new Map(
    header.columns.flatMap((column) => partsOf(header, column)).map((part) => [part.cell.column, part]),
  );
  if (divided.size === 0) return header;
  return { ...header, columns: header.columns.map((column) => divided.get(column.cell.column) ?? column) };
}

function partsOf(header: FoundHeader, column: MatchedColumn): readonly MatchedColumn[] {
  const { match, cell } = column;
  if (match?.kind !== 'field' || cell.continued) return [];
  const parts = labelledBelow(header, column);
  if (parts.length < 2) return [];
  const isOther = NOT_OF_TARGETS.test(match.field.field);
  const meant = isOther
    ? undefined
    : MEANT.flatMap((word) => parts.filter(({ label }) => word.test(headerKey(label))))[0];
  return parts.map(({ label, row, column: at }) => ({
    ...column,
    match: meant === undefined || meant.column === at ? match : undefined,
    cell: {
      column: at,
      at: { row, column: at },
      lines: [...cell.lines, { row, bottom: row, text: label, own: true }],
      continued: false,
    },
  }));
}

/** The texts in the header's rows below a cell that is merged over several columns; none where one of them is a figure. */
function labelledBelow({ grid, area }: FoundHeader, { cell }: MatchedColumn) {
  const merged = areaAt(grid, cell.at.row, cell.at.column);
  const row = merged.bottom + 1;
  if (merged.right === merged.left || row > area.bottom) return [];
  const columns = Array.from({ length: merged.right - merged.left + 1 }, (_, index) => merged.left + index);
  const labels = columns.flatMap((column) => {
    const below = filled(grid, row, column);
    return below
      ? [{ row, column, label: below.shown, isText: typeof below.value === 'string' && !/^[\d,.]+$/.test(below.shown) }]
      : [];
  });
  return labels.every(({ isText }) => isText) ? labels : [];
}
