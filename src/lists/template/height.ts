import { rowHeight, usableWidth } from '../../text/fit';
import { HIGHEST_ROW } from '../../text/metrics';
import { wrapLines } from '../../text/wrap';

/** Height in points of a row that shows the text wholly at this width and font size, as far as Excel lets a row grow. */
export function heightOf(text: string, width: number, size: number): number {
  return Math.min(HIGHEST_ROW, rowHeight(wrapLines(text, usableWidth(width, size)).length, size));
}
