import type { Drawing } from '../../sheet/drawing';
import type { SheetContent } from './content';
import { drawItem } from './item';
import { drawLines } from './lines';
import { drawTable } from './table';

/** Draws one sheet of an input workbook, by its shape. */
export function drawSheet(content: SheetContent): Drawing {
  if (content.shape === 'lines') return drawLines(content);
  return content.shape === 'item' ? drawItem(content) : drawTable(content);
}
