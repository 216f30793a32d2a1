import { MAX_COLUMNS, contains, type Address, type Area } from '../../../src/sheet/address';
import { around, heightOf, positions, widthOf } from './areas';

/** Something per cell, kept only where there is something. */
export class Grid<T> {
  private readonly items = new Map<number, T>();

  get(row: number, column: number): T | undefined {
    return this.items.get(keyOf(row, column));
  }

  set(row: number, column: number, item: T): void {
    this.items.set(keyOf(row, column), item);
  }

  delete(row: number, column: number): void {
    this.items.delete(keyOf(row, column));
  }

  /** The cells of an area that are there, in no order. */
  *within(area: Area): Generator<readonly [Address, T]> {
    if (heightOf(area) * widthOf(area) < this.items.size) {
      for (const at of positions(area)) {
        const item = this.get(at.row, at.column);
        if (item !== undefined) yield [at, item];
      }
      return;
    }
    for (const [key, item] of this.items) {
      const at = addressOf(key);
      if (contains(area, at)) yield [at, item];
    }
  }

  clear(area: Area): void {
    for (const [{ row, column }] of [...this.within(area)]) this.delete(row, column);
  }

  *entries(): Generator<readonly [Address, T]> {
    for (const [key, item] of this.items) yield [addressOf(key), item];
  }

  /** The smallest area around all there is, or around all within an area. */
  used(within?: Area): Area | null {
    let area: Area | null = null;
    for (const [{ row, column }] of within ? this.within(within) : this.entries()) {
      area = around(area, { top: row, left: column, bottom: row, right: column });
    }
    return area;
  }

  copy(): Grid<T> {
    const copy = new Grid<T>();
    for (const [key, item] of this.items) copy.items.set(key, item);
    return copy;
  }
}

function keyOf(row: number, column: number): number {
  return row * MAX_COLUMNS + column;
}

function addressOf(key: number): Address {
  return { row: Math.floor(key / MAX_COLUMNS), column: key % MAX_COLUMNS };
}
