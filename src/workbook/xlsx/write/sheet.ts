import type { PageSetup as FilePage } from 'hucre';
import type { Cell as FileCell, WriteSheet } from 'hucre/xlsx';
import { a1Area, type Area } from '../../../sheet/address';
import type { CellLink, Drawing, DrawnCell, PageSetup } from '../../../sheet/drawing';
import type { ChoiceLists } from '../../port/choices';
import { linkReference } from '../../port/names';
import { encodeUnits } from '../xml/text';
import { fileValidation } from './choices';
import { fileContent } from './content';
import { fileStyle } from './style';
import { columnWidth } from './width';

export const POINTS_AN_INCH = 72;

/** A drawing as the file library takes it; `digitWidth` as columnWidth has it. */
export function fileSheet(drawing: Drawing, lists: ChoiceLists, digitWidth: number): WriteSheet {
  const { name, columns, rows, merges, page, frozenRows, filter, choices = [] } = drawing;
  return {
    name,
    columns: columns.map((points) => ({ width: columnWidth(points, digitWidth) })),
    cells: fileCells(drawing),
    rowDefs: new Map(rows.flatMap(({ height, growing }, row) => (growing ? [] : [[row, { height }] as const]))),
    rowBreaks: rows.flatMap(({ breakAfter }, row) => (breakAfter ? [row] : [])),
    merges: merges.map(({ top, left, bottom, right }) => ({
      startRow: top,
      startCol: left,
      endRow: bottom,
      endCol: right,
    })),
    pageSetup: filePage(page),
    headerFooter: { oddFooter: page.footer },
    ...(frozenRows && { freezePane: { rows: frozenRows } }),
    ...(filter && { autoFilter: { range: a1Area(filter) } }),
    dataValidations: choices.filter(({ values }) => values.length > 0).map((choice) => fileValidation(choice, lists)),
  };
}

function fileCells({ rows, merges }: Drawing): Map<string, Partial<FileCell>> {
  const cells = new Map<string, Partial<FileCell>>();
  for (const [row, { cells: drawn }] of rows.entries()) {
    for (const cell of drawn) cells.set(`${row},${cell.column}`, fileCell(cell));
  }
  for (const merge of merges) styleWhole(merge, cells);
  return cells;
}

function fileCell(cell: DrawnCell): Partial<FileCell> {
  const { content, link } = cell;
  return {
    ...fileContent(content),
    style: fileStyle(cell),
    ...(link && { hyperlink: fileLink(link, `${content ?? ''}`) }),
  };
}

/** A link inside the workbook needs no relationship: the library takes one without a target for that. */
function fileLink(link: CellLink, text: string): NonNullable<FileCell['hyperlink']> {
  return { target: '', location: encodeUnits(linkReference(link)), display: encodeUnits(text) };
}

/** Excel draws a merge's borders from every cell of it: cells that were not drawn look like the first. */
function styleWhole({ top, left, bottom, right }: Area, cells: Map<string, Partial<FileCell>>): void {
  const style = cells.get(`${top},${left}`)?.style;
  if (!style) return;
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) {
      const key = `${row},${column}`;
      if (!cells.has(key)) cells.set(key, { value: null, style });
    }
  }
}

function filePage({ orientation, margins }: PageSetup): FilePage {
  const { top, right, bottom, left, header, footer } = margins;
  return {
    paperSize: 'a4',
    orientation,
    scale: 100,
    margins: {
      top: top / POINTS_AN_INCH,
      right: right / POINTS_AN_INCH,
      bottom: bottom / POINTS_AN_INCH,
      left: left / POINTS_AN_INCH,
      header: header / POINTS_AN_INCH,
      footer: footer / POINTS_AN_INCH,
    },
  };
}
