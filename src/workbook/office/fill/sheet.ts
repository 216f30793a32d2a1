import { a1Area } from '../../../sheet/address';
import type { Drawing } from '../../../sheet/drawing';
import { AreaFormats } from './areas';
import { filledCells } from './cells';
import { fillContents } from './contents';
import { drawnEdges } from './edges';
import { fillLinks } from './links';
import { fillEdges, fillLooks } from './looks';
import { mergeRuns } from './merges';

/**
 * Queues what puts a drawing's cells on a new, empty sheet: formats, values, links, looks, merges, lines. Nothing is sent.
 * Layout and drop-down lists are apart (applyLayout, fillChoices).
 */
export function fillSheet(sheet: Excel.Worksheet, drawing: Drawing): void {
  const cells = filledCells(drawing);
  fillContents(sheet, cells);
  fillLinks(sheet, cells);
  const formats = new AreaFormats(sheet);
  fillLooks(formats, cells);
  for (const { area, across } of mergeRuns(drawing.merges)) sheet.getRange(a1Area(area)).merge(across);
  fillEdges(formats, drawnEdges(cells, drawing.merges));
}
