import type { Area } from '../../../src/sheet/address';
import { positions } from './areas';
import type { BookEdge, BookLine, BookSide } from './book';
import type { Merges } from './merges';
import { STANDARD_LINE } from './style';
import type { Styles } from './styles';

/**
 * Sets or takes off one kind of edge of an area (excel-rules: border-edges, border-order). Of a line that is there
 * already the parts not given stay.
 */
export function drawLine(styles: Styles, merges: Merges, area: Area, edge: BookEdge, line: Partial<BookLine> | null) {
  const change = (shown: BookLine | null): BookLine | null => line && { ...STANDARD_LINE, ...shown, ...line };
  const strip = stripOf(area, edge);
  if (!strip) return;
  if ((edge !== 'InsideHorizontal' && edge !== 'InsideVertical') || !merges.any(strip)) {
    styles.line(strip, sideOf(edge), change);
    return;
  }
  for (const { row, column } of positions(strip)) {
    if (merges.runsThrough(row, column, edge)) continue;
    styles.line({ top: row, left: column, bottom: row, right: column }, sideOf(edge), change);
  }
}

/** The cells at whose side the edge lies; null where an area has no such edge. */
function stripOf(area: Area, edge: BookEdge): Area | null {
  const { top, left, bottom, right } = area;
  switch (edge) {
    case 'EdgeTop':
      return { ...area, bottom: top };
    case 'EdgeBottom':
      return { ...area, top: bottom };
    case 'EdgeLeft':
      return { ...area, right: left };
    case 'EdgeRight':
      return { ...area, left: right };
    case 'InsideHorizontal':
      return top < bottom ? { ...area, bottom: bottom - 1 } : null;
    case 'InsideVertical':
      return left < right ? { ...area, right: right - 1 } : null;
  }
}

function sideOf(edge: BookEdge): BookSide {
  switch (edge) {
    case 'EdgeTop':
      return 'top';
    case 'EdgeLeft':
      return 'left';
    case 'EdgeBottom':
    case 'InsideHorizontal':
      return 'bottom';
    case 'EdgeRight':
    case 'InsideVertical':
      return 'right';
  }
}
