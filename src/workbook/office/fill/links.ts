import { a1Area } from '../../../sheet/address';
import { linkReference } from '../../port/names';
import type { FilledCell } from './cells';
import { rectangles, type Grid } from './rectangles';

/**
 * Queues the links of a sheet's cells, after their texts and before their looks: Excel puts a linked cell into the look
 * of links, and its text anew (excel-rules: link-look, link-text). The text is given although it stands there already,
 * since Excel may show where the link leads instead.
 */
export function fillLinks(sheet: Excel.Worksheet, cells: Grid<FilledCell>): void {
  for (const { top, left, bottom, right } of rectangles(cells, (cell) => cell?.link !== undefined)) {
    const rows = cells.slice(top, bottom + 1).map((row) => row.slice(left, right + 1).map(linkOf));
    sheet.getRange(a1Area({ top, left, bottom, right })).setCellProperties(rows);
  }
}

function linkOf(cell: FilledCell | undefined): Excel.SettableCellProperties {
  if (!cell?.link) return {};
  return { hyperlink: { documentReference: linkReference(cell.link), textToDisplay: `${cell.content ?? ''}` } };
}
