import type { Area } from '../../sheet/address';
import type { DrawnCell, DrawnRow } from '../../sheet/drawing';
import type { Column } from './content';
import { headerStyle } from './style';

const HEIGHT_ALONE = 30;
const HEIGHT_GROUP = 18;
const HEIGHT_UNDER_GROUP = 26;

/** The header rows of a table: one, or two where a group header stands over its columns, with their merges. */
export interface Header {
  readonly rows: readonly DrawnRow[];
  readonly merges: readonly Area[];
}

/** @param top the header's first row, counted from 0. */
export function drawHeader(columns: readonly Column[], top: number): Header {
  const names = columns.map((column) => split(column.header));
  if (names.every((name) => name.group === null)) {
    return {
      rows: [
        {
          height: HEIGHT_ALONE,
          cells: headerCells(
            columns,
            names.map((name) => name.own),
          ),
        },
      ],
      merges: [],
    };
  }
  const upper = names.map((name, at) => (startsRun(names, at) ? (name.group ?? name.own) : null));
  const lower = names.map((name) => (name.group === null ? null : name.own));
  return {
    rows: [
      { height: HEIGHT_GROUP, cells: headerCells(columns, upper) },
      { height: HEIGHT_UNDER_GROUP, cells: headerCells(columns, lower) },
    ],
    merges: names.flatMap((_, at) => mergeAt(names, at, top)),
  };
}

interface Name {
  readonly group: string | null;
  readonly own: string;
}

function split(header: string): Name {
  const [first = '', ...rest] = header.split(' ');
  return rest.length === 0 ? { group: null, own: first } : { group: first, own: rest.join(' ') };
}

/** Neighbours of one group share their group's cell; a column without a group stands for itself. */
function startsRun(names: readonly Name[], at: number): boolean {
  const group = names[at]?.group ?? null;
  return group === null || names[at - 1]?.group !== group;
}

function mergeAt(names: readonly Name[], at: number, top: number): readonly Area[] {
  if (!startsRun(names, at)) return [];
  const group = names[at]?.group ?? null;
  if (group === null) return [{ top, left: at, bottom: top + 1, right: at }];
  let right = at;
  while (names[right + 1]?.group === group) right += 1;
  return right === at ? [] : [{ top, left: at, bottom: top, right }];
}

function headerCells(columns: readonly Column[], contents: readonly (string | null)[]): readonly DrawnCell[] {
  return columns.map((column, at) => ({
    column: at,
    content: contents[at] ?? null,
    style: headerStyle(column.required),
  }));
}
