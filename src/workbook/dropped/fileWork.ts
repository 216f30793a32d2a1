import type { Drawing } from '../../sheet/drawing';
import type { Sheet } from '../../sheet/sheet';
import type { CellEdit, Edited } from '../port/edit';
import type { WorkbookFile } from '../port/outlet';
import type { Written, WriteOptions } from '../port/port';

/**
 * What is done with a workbook file. Each job gives new bytes or throws Refusal; the file given is never touched, so
 * that nothing is ever done by half. All it takes and gives is plain data: a worker may do it.
 */
export interface FileWork {
  /** A job ends as soon as its signal says so, with Refusal 'cancelled'. Else a job that was begun goes on to its end. */
  readonly canStop: boolean;
  read(file: WorkbookFile, signal?: AbortSignal): Promise<readonly Sheet[]>;
  write(file: WorkbookFile, drawings: readonly Drawing[], seen: Seen, signal?: AbortSignal): Promise<FileWritten>;
  edit(file: WorkbookFile, edits: readonly CellEdit[], signal?: AbortSignal): Promise<FileEdited>;
}

export type Seen = NonNullable<WriteOptions['seen']>;

export interface FileWritten {
  readonly bytes: Uint8Array;
  /** In the order of the drawings. */
  readonly written: readonly Written[];
}

export interface FileEdited {
  readonly bytes: Uint8Array;
  readonly edited: Edited;
}
