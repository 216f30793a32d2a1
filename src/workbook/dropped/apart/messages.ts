import type { Drawing } from '../../../sheet/drawing';
import type { Sheet } from '../../../sheet/sheet';
import type { CellEdit } from '../../port/edit';
import type { WorkbookFile } from '../../port/outlet';
import type { RefusalReason } from '../../port/refusal';
import type { FileEdited, FileWritten, Seen } from '../fileWork';

/** A job for the worker, and its answer under the same number. */
export type Job =
  | { readonly kind: 'read'; readonly file: WorkbookFile }
  | { readonly kind: 'write'; readonly file: WorkbookFile; readonly drawings: readonly Drawing[]; readonly seen: Seen }
  | { readonly kind: 'edit'; readonly file: WorkbookFile; readonly edits: readonly CellEdit[] };

export type Outcome =
  | { readonly kind: 'read'; readonly sheets: readonly Sheet[] }
  | { readonly kind: 'write'; readonly written: FileWritten }
  | { readonly kind: 'edit'; readonly edited: FileEdited }
  /** Errors lose their class on the way. */
  | { readonly kind: 'refused'; readonly reason: RefusalReason; readonly sentence: string }
  | { readonly kind: 'failed'; readonly message: string };

export interface Asked {
  readonly number: number;
  readonly job: Job;
}

/** `ready`: the worker has loaded all it needs, said once before any answer. `gone`: it broke, and is not asked again. */
export type Said = 'ready' | 'gone' | { readonly number: number; readonly outcome: Outcome };
