import type { Area } from '../../../../src/sheet/address';
import type { BookEdge, BookLine, BookSheet, BookSide } from '../../book/book';
import type { HostObject, Json } from '../../hostObject';
import { cellsOf, isUnbounded } from '../area';
import type { Place } from '../place';
import { choice, color } from '../read/values';
import { notServed } from '../refuse';
import { uniform } from '../uniform';

/** BorderIndex in the reference; the diagonals are not served. */
const EDGES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideHorizontal', 'InsideVertical'] as const;

/** excel-rules: border-styles. */
const STYLES = ['Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot', 'Double', 'SlantDashDot'] as const;
const WEIGHTS = ['Hairline', 'Thin', 'Medium', 'Thick'] as const;

/** Which side of a cell shows the edge. */
const SIDE: Readonly<Record<BookEdge, BookSide>> = {
  EdgeTop: 'top',
  EdgeRight: 'right',
  EdgeBottom: 'bottom',
  EdgeLeft: 'left',
  InsideHorizontal: 'top',
  InsideVertical: 'left',
};

/** Excel.RangeBorderCollection: getItem(edge) only. */
export function borders(place: Place): HostObject {
  return {
    type: 'RangeBorderCollection',
    index: (key) => border(place, choice(key, EDGES, 'RangeBorderCollection.getItem')),
  };
}

/** Excel.RangeBorder (excel-rules: border-edges, border-order; the order and the sharing are the book's). */
function border({ sheet, areas }: Place, edge: BookEdge): HostObject {
  if (areas.some(isUnbounded)) throw notServed('borders of whole rows and columns', 'RangeBorder');
  const read = (part: (line: BookLine | null) => string): Json =>
    uniform(areas.flatMap((area) => linesOf(sheet, area, edge).map(part)));
  const draw = (line: Partial<BookLine> | null) => {
    for (const area of areas) sheet.line(area, edge, line);
  };
  return {
    type: 'RangeBorder',
    get: {
      SideIndex: () => edge,
      Style: () => read((line) => line?.style ?? 'None'),
      Weight: () => read((line) => line?.weight ?? 'Thin'),
      Color: () => read((line) => line?.color ?? '#000000'),
    },
    set: {
      Style: (value) => draw(value === 'None' ? null : { style: choice(value, STYLES, 'RangeBorder.style') }),
      Weight: (value) => draw({ weight: choice(value, WEIGHTS, 'RangeBorder.weight') }),
      Color: (value) => draw({ color: color(value, 'RangeBorder.color') }),
    },
  };
}

function linesOf(sheet: BookSheet, area: Area, edge: BookEdge): readonly (BookLine | null)[] {
  return [...cellsOf(along(area, edge))].map(({ row, column }) => sheet.cell(row, column).style.borders[SIDE[edge]]);
}

/** The cells whose side is the edge. */
function along(area: Area, edge: BookEdge): Area {
  const { top, left, bottom, right } = area;
  return {
    EdgeTop: { ...area, bottom: top },
    EdgeBottom: { ...area, top: bottom },
    EdgeLeft: { ...area, right: left },
    EdgeRight: { ...area, left: right },
    InsideHorizontal: { ...area, top: top + 1 },
    InsideVertical: { ...area, left: left + 1 },
  }[edge];
}
