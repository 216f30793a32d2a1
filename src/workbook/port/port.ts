import type { Address, Area } from '../../sheet/address';
import type { Drawing } from '../../sheet/drawing';
import type { Sheet } from '../../sheet/sheet';
import type { AddedSheet, CellEdit, Edited } from './edit';

/** A workbook that can be read. Reading is done once; it throws Refusal where that cannot be done. */
export interface ReadableWorkbook {
  read(): Promise<readonly Sheet[]>;
}

/** A place drawings can be written to, whole or not at all. Throws Refusal where that cannot be done. */
export interface WritableWorkbook {
  /** What became of each drawing, in the order of the drawings. */
  write(drawings: readonly Drawing[], options?: WriteOptions): Promise<readonly Written[]>;
}

export interface WriteOptions {
  /** Gives up before the last step, as if nothing had been begun. Throws Refusal 'cancelled'. */
  readonly signal?: AbortSignal;
  readonly onStep?: (step: WriteStep) => void;
  /**
   * Sheets that a person edited and that may be replaced all the same, by name, as long as they hold exactly what is
   * known of them: the fingerprint of their contents.
   */
  readonly seen?: ReadonlyMap<string, string>;
}

/** looking at what is there · building the new sheets aside · reading them back · putting them in place. */
export type WriteStep = 'survey' | 'build' | 'proof' | 'place';

/** A drawing's sheet in the workbook. */
export interface Written {
  /** The sheet's name, which is another than the drawing's where a user's sheet has that. */
  readonly name: string;
  /** `kept`: a person edited the sheet since it was written, so it stays as it is and the drawing was not written. */
  readonly outcome: 'added' | 'replaced' | 'kept';
}

/** A workbook that is open beside the person who works in it. */
export interface LiveWorkbook extends ReadableWorkbook, WritableWorkbook {
  /** The sheets as they stand now, where only those named in `changed` are read again. */
  readAgain(known: readonly Sheet[], changed: readonly string[]): Promise<readonly Sheet[]>;
  /** Compare and set: a cell that no longer holds what the edit expects stays as it is, and is told. */
  edit(edits: readonly CellEdit[]): Promise<Edited>;
  /** Shows and selects a cell. Throws Refusal where its sheet is hidden or gone. */
  reveal(sheet: string, at: Address): Promise<void>;
  /** Calls the listener at every change until the returned function is called. */
  watch(listener: (change: WorkbookChange) => void): Promise<() => Promise<void>>;
  /** Finishes or undoes what a broken run left behind. Called at every start. */
  recover(): Promise<Recovered>;
  /** Brings back the sheets that the last write replaced. */
  restore(): Promise<Restored>;
  /** Takes away a sheet that was added where it stands just as it was written; false: it stays. */
  withdraw(added: AddedSheet): Promise<boolean>;
}

export interface WorkbookChange {
  /** The sheet's name; null where it is gone. */
  readonly sheet: string | null;
  /** What changed on it; null for the whole sheet. */
  readonly area: Area | null;
  readonly by: 'person' | 'colleague' | 'besshi2';
}

/** `finished`: the new sheets stand; `undone`: the old ones do. */
export type Recovered = 'nothing' | 'finished' | 'undone';

export interface Restored {
  /** Names of the sheets that stand as before the last write. */
  readonly restored: readonly string[];
  /** Names of those that a person edited since, and that were kept. */
  readonly kept: readonly string[];
}
