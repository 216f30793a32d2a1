import type { Expected } from '../../domain/reading';
import type { Cell, DateSystem } from '../../sheet/sheet';

/** What reading a filled cell came to, all of it written in the cell. */
export type Settled<T> =
  | { readonly kind: 'value'; readonly value: T; readonly numberAsText?: true }
  /** Something stands there that says there is no value: －, 未定. */
  | { readonly kind: 'none' }
  | { readonly kind: 'unreadable'; readonly expected: Expected }
  /** A person decides; `value` where the notation itself can carry the doubt. */
  | { readonly kind: 'ambiguous'; readonly value: T | null; readonly candidates: readonly string[] };

/** What reading a filled cell came to; 今年度 needs the fiscal year evaluated, and is unreadable without. */
export type Outcome<T> =
  | Settled<T>
  | {
      readonly kind: 'ofYear';
      readonly expected: Expected;
      readonly inYear: (fiscalYear: number) => Settled<T>;
    };

/** Reads a cell that is neither blank nor an error. */
export type CellReader<T> = (cell: Cell, dates: DateSystem) => Outcome<T>;

/** Reads a cell by itself. */
export type PlainReader<T> = (cell: Cell, dates: DateSystem) => Settled<T>;
