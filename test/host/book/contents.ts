import type { Address, Area } from '../../../src/sheet/address';
import type { BookValue } from './book';
import { evaluate, type Surroundings } from './evaluate';
import { Grid } from './grid';

/** What a cell holds: a value, or a formula whose result follows the cells it leads to, unless a test says it. */
export type Content = { readonly value: BookValue } | { readonly formula: string; readonly result?: BookValue };

/** Counts the changes of a workbook, so that results are calculated again only after one. */
export interface Calculation {
  changes: number;
}

/** The contents of a sheet's cells. */
export class Contents {
  private cells = new Grid<Content>();
  private results = new Grid<BookValue>();
  private calculatedAt = -1;
  /** False as long as no formula was ever put here: most sheets need not be searched for references. */
  private hasFormulas = false;
  private readonly running = new Set<Content>();

  constructor(
    private readonly calculation: Calculation,
    private readonly surroundings: Surroundings,
  ) {}

  get(row: number, column: number): Content | undefined {
    return this.cells.get(row, column);
  }

  put(row: number, column: number, content: Content): void {
    if ('value' in content && content.value === null) this.cells.delete(row, column);
    else this.cells.set(row, column, content);
    this.hasFormulas ||= 'formula' in content;
    this.calculation.changes += 1;
  }

  clear(area: Area): void {
    this.cells.clear(area);
    this.calculation.changes += 1;
  }

  /** The value, calculated where a formula stands. */
  value(row: number, column: number): BookValue {
    const content = this.cells.get(row, column);
    if (!content) return null;
    if ('value' in content) return content.value;
    return content.result === undefined ? this.result(row, column, content) : content.result;
  }

  /** Where something stands, in no order. */
  *in(area: Area): Generator<Address> {
    for (const [at] of this.cells.within(area)) yield at;
  }

  *all(): Generator<Address> {
    for (const [at] of this.cells.entries()) yield at;
  }

  used(within?: Area): Area | null {
    return this.cells.used(within);
  }

  rewrite(change: (formula: string) => string): void {
    if (!this.hasFormulas) return;
    for (const [{ row, column }, content] of [...this.cells.entries()]) {
      if ('formula' in content) this.put(row, column, { formula: change(content.formula) });
    }
  }

  /** Takes over all contents of another sheet. */
  adopt(other: Contents): void {
    this.cells = other.cells.copy();
    this.hasFormulas = other.hasFormulas;
    this.calculation.changes += 1;
  }

  /** A circle gives 0, as Excel shows it once its warning is closed. */
  private result(row: number, column: number, content: Content & { readonly formula: string }): BookValue {
    if (this.calculatedAt !== this.calculation.changes) {
      this.results = new Grid();
      this.calculatedAt = this.calculation.changes;
    }
    const known = this.results.get(row, column);
    if (known !== undefined) return known;
    if (this.running.has(content)) return 0;
    this.running.add(content);
    const value = evaluate(content.formula, this.surroundings);
    this.running.delete(content);
    this.results.set(row, column, value);
    return value;
  }
}
