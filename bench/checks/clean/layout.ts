import type { Area } from '../../../src/sheet/address';
import type { Sheet } from '../../../src/sheet/sheet';
import { sheetOf, type Content } from './cells';
import type { Spec } from './spec';

/** A column: its header, its other name, and the content of each row. */
export interface Column {
  readonly header: string;
  readonly alias?: string;
  readonly cells: readonly Content[];
}

export const column = (header: string, alias: string, cells: readonly Content[]): Column => ({ header, alias, cells });

/** Makes columns of rows, each by what it takes of a row. */
export const columnsOf =
  <Row>(rows: readonly Row[]) =>
  (header: string, alias: string, of: (row: Row, at: number) => Content): Column =>
    column(header, alias, rows.map(of));

/** A table under one row of headers, with a title where the office writes one. Other names come in another order. */
export function tableSheet(name: string, title: string, columns: readonly Column[], spec: Spec): Sheet {
  const ordered = spec.aliases ? [...columns.slice(1), ...columns.slice(0, 1)] : columns;
  const length = Math.max(...columns.map(({ cells }) => cells.length));
  const headers = ordered.map(({ header, alias }) => (spec.aliases ? (alias ?? header) : header));
  const body = Array.from({ length }, (_, row) => ordered.map(({ cells }) => cells[row] ?? null));
  return sheetOf(name, [...titleRows(title, spec), headers, ...body]);
}

/** A title and a blank row. */
export function titleRows(title: string, spec: Spec): readonly (readonly Content[])[] {
  return spec.titles ? [[title], []] : [];
}

/** Headers of two rows: what has a space in it stands under a group that is merged over its columns. */
export function groupedSheet(name: string, title: string, columns: readonly Column[], spec: Spec): Sheet {
  const above = titleRows(title, spec);
  const top = above.length;
  const parts = columns.map(({ header }) => header.split(' '));
  const groups = parts.map(([group = ''], at) => (parts[at - 1]?.[0] === group ? null : group));
  const below = parts.map(([, own = null]) => own);
  const length = Math.max(...columns.map(({ cells }) => cells.length));
  const body = Array.from({ length }, (_, row) => columns.map(({ cells }) => cells[row] ?? null));
  return sheetOf(name, [...above, groups, below, ...body], mergesOf(parts, top));
}

function mergesOf(parts: readonly (readonly string[])[], top: number): readonly Area[] {
  return parts.flatMap(([group, own], left): readonly Area[] => {
    if (own === undefined) return [{ top, bottom: top + 1, left, right: left }];
    if (parts[left - 1]?.[0] === group) return [];
    const width = parts.slice(left).findIndex(([other]) => other !== group);
    const right = width < 0 ? parts.length - 1 : left + width - 1;
    return right > left ? [{ top, bottom: top, left, right }] : [];
  });
}
