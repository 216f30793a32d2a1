import { a1, type Address, type Area } from '../../../../src/sheet/address';
import type { Cell, Sheet } from '../../../../src/sheet/sheet';
import { textCell } from '../report/value';

/** A sheet while a layout is drawn on it. */
export class Canvas {
  readonly rows: (Cell | undefined)[][] = [];
  readonly merges: Area[] = [];
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();

  constructor(readonly name: string) {}

  put({ row, column }: Address, cell: Cell | undefined): void {
    while (this.rows.length <= row) this.rows.push([]);
    const line = this.rows[row];
    if (!line || !cell) return;
    if (line[column]) throw new Error(`two cells at ${a1({ row, column })}`);
    while (line.length < column) line.push(undefined);
    line[column] = cell;
  }

  write(at: Address, text: string): void {
    this.put(at, textCell(text));
  }

  merge(area: Area): void {
    if (area.top !== area.bottom || area.left !== area.right) this.merges.push(area);
  }

  /** 「シート!A1」. */
  cell(at: Address): string {
    return `${this.name}!${a1(at)}`;
  }

  get height(): number {
    return this.rows.length;
  }

  get width(): number {
    return this.rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  }

  sheet(): Sheet {
    const { name, rows, merges, hiddenRows, hiddenColumns } = this;
    return {
      name,
      visibility: 'visible',
      rows,
      merges,
      rowHeights: new Map(),
      hiddenRows,
      hiddenColumns,
      dates: '1900',
    };
  }
}
