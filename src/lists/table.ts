import type { Area } from '../sheet/address';
import type { Drawing, Mark, PageSetup } from '../sheet/drawing';
import { blankRow, bodyRows, headerRows, lineRows, type Column, type Content, type ListRow } from './rows';
import { HEADING, PLAIN, TITLE } from './style';

/** A table of a list: a heading above it, its headers, its rows, and remarks below. */
export interface Block {
  readonly heading: string | null;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly Content[])[];
  readonly remarks: readonly string[];
}

/** A sheet that lists something, on A4 landscape. */
export interface List {
  readonly name: string;
  readonly mark: Mark;
  readonly title: string;
  /** Lines under the title. */
  readonly lead: readonly string[];
  readonly columns: readonly Column[];
  readonly blocks: readonly Block[];
}

/** Draws a list: every text is measured and nothing is cut; a row too high for Excel goes on in the next one. */
export function drawList({ name, mark, title, lead, columns, blocks }: List): Drawing {
  const top = [...lineRows(title, columns, TITLE), ...lead.flatMap((text) => lineRows(text, columns, PLAIN))];
  const tables = blocks.map((block) => drawBlock(block, columns));
  const rows = [
    ...top,
    ...tables.flatMap(({ above, header, body, below }) => [...above, ...header, ...body, ...below]),
  ];
  const last = columns.length - 1;
  const [only, ...others] = tables;
  return {
    name,
    mark,
    columns: columns.map(({ width }) => width),
    rows: rows.map(({ drawn }) => drawn),
    merges: rows.flatMap(({ across }, row) => (across ? [{ top: row, bottom: row, left: 0, right: last }] : [])),
    ...(only && others.length === 0
      ? inView(only, top.length, rows.length, last)
      : { page: pageOf({ top: 0, left: 0, bottom: rows.length - 1, right: last }) }),
  };
}

/** The rows of one table of a list. */
interface DrawnBlock {
  readonly above: readonly ListRow[];
  readonly header: readonly ListRow[];
  readonly body: readonly ListRow[];
  readonly below: readonly ListRow[];
}

function drawBlock({ heading, headers, rows, remarks }: Block, columns: readonly Column[]): DrawnBlock {
  return {
    above: heading === null ? [] : [blankRow(), ...lineRows(heading, columns, HEADING)],
    header: headerRows(headers, columns),
    body: rows.flatMap((row) => bodyRows(row, columns)),
    below: remarks.flatMap((text) => lineRows(text, columns, PLAIN)),
  };
}

/** The header of a list's only table stays in view and is printed on every page; its rows can be filtered. */
function inView(
  { above, header, body }: DrawnBlock,
  start: number,
  rows: number,
  right: number,
): Pick<Drawing, 'page' | 'frozenRows' | 'filter'> {
  const first = start + above.length;
  const end = first + header.length;
  const titleRows = { first, last: end - 1 };
  return {
    page: { ...pageOf({ top: 0, left: 0, bottom: rows - 1, right }), titleRows },
    frozenRows: end,
    ...(body.length > 0 && { filter: { top: first, left: 0, bottom: end + body.length - 1, right } }),
  };
}

function pageOf(printArea: Area): PageSetup {
  return {
    orientation: 'landscape',
    margins: { top: 48, right: 40, bottom: 48, left: 40, header: 24, footer: 24 },
    printArea,
    footer: '&C&"ＭＳ ゴシック,標準"&9&P／&N',
  };
}
