import type { Cell } from '../sheet/sheet';
import type { Place } from './field';

/** 要修正, 要確認, 参考. */
export type Severity = 'error' | 'warning' | 'info';

/** A 確認事項, finished for people: `message` is the whole Japanese sentence, place first. */
export interface Finding {
  readonly code: string;
  readonly severity: Severity;
  /** null for what concerns the workbook as a whole. */
  readonly place: Place | null;
  /** The other cells where the same stands. */
  readonly also?: readonly Place[];
  /** The value seen, as written. */
  readonly value: string;
  readonly message: string;
  /** Cells any of which may hold the mistake instead of its own. */
  readonly restsOn?: readonly Place[];
  /** Cells that bear on it among many others: its cause only where a finding stands at one of them. */
  readonly under?: readonly Place[];
  /** Whether it is 参考 for a reason that stands in the workbook beside the value, whatever the rule's degree. */
  readonly isExplained?: true;
  /** Where somebody has looked at it this year and lets it stand (確認済み): why, and the cell of 設定 that says so. */
  readonly accepted?: { readonly reason: string; readonly at: Place };
  /** Where 設定 gives its rule another degree: the degree it would have. */
  readonly regraded?: { readonly from: Severity };
  /** Where the correction is mechanical: the changes, one a cell, after which the finding is gone. */
  readonly fix?: readonly CellChange[];
}

/** What stands in a cell and what is to stand there. A text is text whatever it looks like. */
export interface CellChange {
  readonly place: Place;
  readonly before: Cell;
  readonly after: {
    readonly value: string | number;
    /** Number format code. */
    readonly format: string;
  };
}

/** A check that could not run, and why, as a Japanese sentence. It never counts as passed. */
export interface NotRun {
  readonly code: string;
  readonly why: string;
}
