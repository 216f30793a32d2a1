import { MAX_COLUMNS, contains, type Area } from '../../../src/sheet/address';
import { around, isVast, moved, positions, without } from './areas';
import type { BookLine, BookSide, BookStyle, StyleChange } from './book';
import { Grid } from './grid';
import { NEIGHBOUR, OPPOSITE, SIDES, STANDARD_STYLE, isStandard, restyled, withSide } from './style';

/** A change of whole rows or columns, kept once instead of in a million cells. */
interface Wide {
  readonly area: Area;
  readonly change: (style: BookStyle) => BookStyle;
  /** Whether it makes a standard cell differ from that style, so that it counts as used. */
  readonly shows: boolean;
}

/**
 * The styles of a sheet. A line is kept at one of the two cells that share it, the one it was set at, as in Excel's
 * files; both show it. So a line never makes the neighbour a used cell.
 */
export class Styles {
  private own = new Grid<BookStyle>();
  private wides: readonly Wide[] = [];

  /** As the cell shows it: with the lines its neighbours keep. */
  at(row: number, column: number): BookStyle {
    const own = this.ownAt(row, column);
    const borders = { ...own.borders };
    for (const side of SIDES) borders[side] ??= this.facing(row, column, side);
    return { ...own, borders };
  }

  numberFormat(row: number, column: number): string {
    return this.ownAt(row, column).numberFormat;
  }

  /** Cells that have a style of their own. */
  cells(): Iterable<readonly [{ readonly row: number; readonly column: number }, BookStyle]> {
    return this.own.entries();
  }

  used(): Area | null {
    const wide = this.wides.filter(({ shows }) => shows).map(({ area }) => area);
    return wide.reduce<Area | null>(around, this.own.used());
  }

  format(area: Area, change: StyleChange): void {
    this.change(area, (style) => restyled(style, change));
    for (const side of SIDES) {
      const line = change.borders?.[side];
      if (line !== undefined) this.line(area, side, () => line);
    }
  }

  /** One side of every cell of an area; the neighbours give up theirs (excel-rules: border-shared). */
  line(area: Area, side: BookSide, change: (shown: BookLine | null) => BookLine | null): void {
    if (isVast(area)) {
      this.change(area, (style) => withSide(style, side, change(style.borders[side])));
    } else {
      for (const { row, column } of positions(area)) {
        const own = this.ownAt(row, column);
        this.put(row, column, withSide(own, side, change(own.borders[side] ?? this.facing(row, column, side))));
      }
    }
    this.yieldSide(area, side);
  }

  /** The whole style of one cell; its lines replace those of its neighbours. */
  replace(row: number, column: number, style: BookStyle): void {
    this.put(row, column, style);
    const cell = { top: row, left: column, bottom: row, right: column };
    for (const side of SIDES) if (style.borders[side]) this.yieldSide(cell, side);
  }

  /** Everything but the lines, from one cell to all of an area. */
  spread(row: number, column: number, area: Area): void {
    const { borders: _, ...rest } = this.ownAt(row, column);
    this.change(area, (style) => ({ ...style, ...rest }));
  }

  /** Back to the standard style. Lines that neighbours keep stay (to be confirmed: docs/real-excel.md). */
  reset(area: Area): void {
    this.own.clear(area);
    this.wides = this.wides.flatMap((wide) => without(wide.area, area).map((piece) => ({ ...wide, area: piece })));
  }

  copy(): Styles {
    const copy = new Styles();
    copy.own = this.own.copy();
    copy.wides = this.wides;
    return copy;
  }

  private ownAt(row: number, column: number): BookStyle {
    const own = this.own.get(row, column);
    if (own) return own;
    let style = STANDARD_STYLE;
    for (const { area, change } of this.wides) if (contains(area, { row, column })) style = change(style);
    return style;
  }

  /** The line a neighbour keeps on the shared side. */
  private facing(row: number, column: number, side: BookSide): BookLine | null {
    const { rows, columns } = NEIGHBOUR[side];
    const beside = column + columns;
    if (beside < 0 || beside >= MAX_COLUMNS) return null;
    return this.ownAt(row + rows, beside).borders[OPPOSITE[side]];
  }

  private yieldSide(area: Area, side: BookSide): void {
    const { rows, columns } = NEIGHBOUR[side];
    const neighbours = moved(area, rows, columns);
    if (neighbours) this.dropSide(neighbours, OPPOSITE[side]);
  }

  private dropSide(area: Area, side: BookSide): void {
    if (isVast(area)) return this.change(area, (style) => withSide(style, side, null));
    for (const { row, column } of positions(area)) {
      const own = this.ownAt(row, column);
      if (own.borders[side]) this.put(row, column, withSide(own, side, null));
    }
  }

  private change(area: Area, change: (style: BookStyle) => BookStyle): void {
    if (!isVast(area)) {
      for (const { row, column } of positions(area)) this.put(row, column, change(this.ownAt(row, column)));
      return;
    }
    for (const [{ row, column }, style] of [...this.own.within(area)]) this.own.set(row, column, change(style));
    const shows = !isStandard(change(STANDARD_STYLE));
    if (shows || this.wides.length > 0) this.wides = [...this.wides, { area, change, shows }];
  }

  private put(row: number, column: number, style: BookStyle): void {
    if (this.wides.length === 0 && isStandard(style)) this.own.delete(row, column);
    else this.own.set(row, column, style);
  }
}
