import type { Area } from '../../sheet/address';
import type { DrawnCell } from '../../sheet/drawing';
import type { PreviewEdge } from './page';
import type { PageGrid } from './paper';

/** The lines around a cell; inside of a merge there are none. */
export function edgesOf(
  { column, style: { borders } }: DrawnCell,
  row: number,
  merge: Area | undefined,
  grid: PageGrid,
): readonly PreviewEdge[] {
  if (!grid.has(column)) return [];
  const { x, y, width, height } = grid.box({ top: row, bottom: row, left: column, right: column });
  const [right, bottom] = [x + width, y + height];
  const {
    top: first,
    bottom: last,
    left: from,
    right: to,
  } = merge ?? { top: row, bottom: row, left: column, right: column };
  return [
    ...(borders.top && row === first ? [{ x1: x, y1: y, x2: right, y2: y, line: borders.top }] : []),
    ...(borders.bottom && row === last ? [{ x1: x, y1: bottom, x2: right, y2: bottom, line: borders.bottom }] : []),
    ...(borders.left && column === from ? [{ x1: x, y1: y, x2: x, y2: bottom, line: borders.left }] : []),
    ...(borders.right && column === to ? [{ x1: right, y1: y, x2: right, y2: bottom, line: borders.right }] : []),
  ];
}

/** Lines that go on in each other as one; what two cells have in common is drawn once. */
export function joined(edges: readonly PreviewEdge[]): readonly PreviewEdge[] {
  const runs = new Map<string, PreviewEdge[]>();
  for (const edge of edges) {
    const key = edge.y1 === edge.y2 ? `y ${near(edge.y1)} ${edge.line}` : `x ${near(edge.x1)} ${edge.line}`;
    runs.set(key, [...(runs.get(key) ?? []), edge]);
  }
  return [...runs.values()].flatMap(joinedRun);
}

/** Edges on one straight line. */
function joinedRun(edges: readonly PreviewEdge[]): readonly PreviewEdge[] {
  const sorted = [...edges].sort((a, b) => a.x1 - b.x1 || a.y1 - b.y1);
  const whole: PreviewEdge[] = [];
  for (const edge of sorted) {
    const last = whole.at(-1);
    if (last && edge.x1 <= last.x2 + TOUCH && edge.y1 <= last.y2 + TOUCH) {
      whole[whole.length - 1] = { ...last, x2: Math.max(last.x2, edge.x2), y2: Math.max(last.y2, edge.y2) };
    } else whole.push(edge);
  }
  return whole;
}

/** Sums of lengths differ by less than this. Points. */
const TOUCH = 0.01;

const near = (length: number): number => Math.round(length / TOUCH);
