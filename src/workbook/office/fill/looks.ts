import type { CellStyle, Line } from '../../../sheet/drawing';
import type { AreaFormats } from './areas';
import type { FilledCell } from './cells';
import type { DrawnEdge } from './edges';
import { layers } from './layers';
import type { Grid } from './rectangles';

const HORIZONTAL = { left: 'Left', center: 'Center', right: 'Right' } as const;
const VERTICAL = { top: 'Top', center: 'Center' } as const;
const WEIGHT = { hair: 'Hairline', thin: 'Thin' } as const satisfies Record<Line, string>;

/** Fonts, alignment, wrapping and fills: each property over the whole sheet, then where it is another. */
export function fillLooks(formats: AreaFormats, cells: Grid<FilledCell>): void {
  const set = new LookFiller(formats, cells);
  set.each(
    ({ font }) => font.name,
    (format, name) => (format.font.name = name),
  );
  set.each(
    ({ font }) => font.size,
    (format, size) => (format.font.size = size),
  );
  set.each(
    ({ font }) => font.bold,
    (format, bold) => (format.font.bold = bold),
  );
  set.each(
    ({ font }) => (font.underline ? 'Single' : undefined),
    (format, underline) => (format.font.underline = underline),
  );
  set.each(
    ({ font }) => font.color,
    (format, color) => (format.font.color = `#${color}`),
  );
  set.each(
    ({ horizontal }) => HORIZONTAL[horizontal],
    (format, horizontal) => (format.horizontalAlignment = horizontal),
  );
  set.each(
    ({ vertical }) => VERTICAL[vertical],
    (format, vertical) => (format.verticalAlignment = vertical),
  );
  set.each(
    ({ wrap }) => wrap,
    (format, wrap) => (format.wrapText = wrap),
  );
  set.each(
    ({ fill }) => fill,
    (format, fill) => (format.fill.color = `#${fill}`),
  );
}

/** Lines, after the merges: their style first, then its weight (excel-rules: border-order). */
export function fillEdges(formats: AreaFormats, edges: readonly DrawnEdge[]): void {
  for (const { edge, line, areas } of edges) {
    for (const { borders } of formats.of(areas)) {
      const border = borders.getItem(edge);
      border.style = 'Continuous';
      border.weight = WEIGHT[line];
    }
  }
}

class LookFiller {
  constructor(
    private readonly formats: AreaFormats,
    private readonly cells: Grid<FilledCell>,
  ) {}

  each<Value extends string | number | boolean>(
    of: (style: CellStyle) => Value | undefined,
    set: (format: Excel.RangeFormat, value: Value) => void,
  ): void {
    const values = this.cells.map((row) => row.map((cell) => cell && of(cell.style)));
    for (const { value, areas } of layers(values)) {
      for (const format of this.formats.of(areas)) set(format, value);
    }
  }
}
