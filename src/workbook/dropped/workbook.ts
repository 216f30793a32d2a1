import type { Address } from '../../sheet/address';
import type { Drawing } from '../../sheet/drawing';
import { readHelpingSheetName } from '../../sheet/own';
import type { Sheet } from '../../sheet/sheet';
import type { AddedSheet, CellEdit, Edited } from '../port/edit';
import type { WorkbookFile } from '../port/outlet';
import type { LiveWorkbook, Restored, WorkbookChange, WriteOptions, WriteStep, Written } from '../port/port';
import type { FileWork } from './fileWork';
import { copiesOf, takenBack, withoutAdded, type LastWrite } from './lastWrite';
import { Listeners } from './listeners';
import { proveWritten } from './proof';
import { refusals } from './refusals';
import { stopping } from './stopping';
import { Turns } from './turns';

/** A file as it was put into the page, open to be worked in. It stays in memory; nobody else can change it. */
export interface DroppedWorkbook extends LiveWorkbook {
  /** Throws Refusal 'cancelled' where the signal ends it. */
  read(options?: Pick<WriteOptions, 'signal'>): Promise<readonly Sheet[]>;
  /** Whether what is under way ends at once when it is stopped. */
  readonly canStop: boolean;
  /** Ends what is under way with Refusal 'cancelled'; the file stays as it was before. */
  readonly stop: () => void;
  readonly isBusy: () => boolean;
  /** Calls the listener whenever `isBusy` may have changed. */
  readonly onBusy: (listener: () => void) => () => void;
  /** The file as it stands now, under its own name. */
  current(): WorkbookFile;
  /** Whether it holds anything that the person does not have as a file. */
  readonly isChanged: () => boolean;
  /** The person has it as a file as it stood then. */
  saved(file: WorkbookFile): void;
  /** Calls the listener whenever `isChanged` may have changed. */
  readonly onChange: (listener: () => void) => () => void;
  /** Calls the listener with every cell that is to be shown. */
  readonly onReveal: (listener: (cell: RevealedCell) => void) => () => void;
}

export interface RevealedCell {
  readonly sheet: string;
  readonly at: Address;
}

/** Every change makes a new file of the one before, which is read back before it takes its place. */
export class FileInMemory implements DroppedWorkbook {
  private kept: Uint8Array;
  private sheets: readonly Sheet[] | null = null;
  private last: LastWrite | null = null;
  private readonly turns = new Turns();
  readonly stop = this.turns.stop;
  readonly isBusy = this.turns.isBusy;
  readonly onBusy = this.turns.onChange;
  private readonly changes = new Listeners<WorkbookChange>();
  private readonly reveals = new Listeners<RevealedCell>();

  constructor(
    private readonly name: string,
    private bytes: Uint8Array,
    private readonly work: FileWork,
  ) {
    this.kept = bytes;
  }

  get canStop(): boolean {
    return this.work.canStop;
  }

  read({ signal }: Pick<WriteOptions, 'signal'> = {}): Promise<readonly Sheet[]> {
    return this.inTurn(async (work) => [...(await this.now(work)), ...(this.last ? copiesOf(this.last) : [])], signal);
  }

  readAgain(): Promise<readonly Sheet[]> {
    return this.read();
  }

  write(drawings: readonly Drawing[], options: WriteOptions = {}): Promise<readonly Written[]> {
    return this.inTurn(async (work) => {
      const step = (name: WriteStep) => options.onStep?.(name);
      step('survey');
      const [before, standing, seen] = [
        this.current(),
        await this.now(work),
        options.seen ?? new Map<string, string>(),
      ];
      step('build');
      const { bytes, written } = await work.write(before, drawings, seen);
      step('proof');
      const after = await this.readFile(work, bytes);
      proveWritten(standing, after, drawings, written);
      step('place');
      const names = new Set(written.flatMap(({ name, outcome }) => (outcome === 'replaced' ? [name] : [])));
      const replaced = standing.filter(({ name }) => names.has(name));
      this.last = { before, drawings, seen, written, replaced, edits: [] };
      this.take(bytes, after, new Set(written.flatMap(({ name, outcome }) => (outcome === 'kept' ? [] : [name]))));
      return written;
    }, options.signal);
  }

  edit(edits: readonly CellEdit[]): Promise<Edited> {
    return this.inTurn(async (work) => {
      const { bytes, edited } = await work.edit(this.current(), edits);
      if (edited.done.length === 0) return edited;
      const after = await this.readFile(work, bytes);
      if (this.last) this.last = { ...this.last, edits: [...this.last.edits, ...edited.done] };
      this.take(bytes, after, new Set(edited.done.map(({ sheet }) => sheet)));
      return edited;
    });
  }

  restore(): Promise<Restored> {
    return this.inTurn(async (work) => {
      if (!this.last) return { restored: [], kept: [] };
      const { bytes, restored } = await takenBack(work, this.last, await this.now(work));
      if (!bytes) return restored;
      const after = await this.readFile(work, bytes);
      this.last = null;
      this.take(bytes, after, new Set(restored.restored));
      return restored;
    });
  }

  withdraw(added: AddedSheet): Promise<boolean> {
    return this.inTurn(async (work) => {
      const bytes = this.last && (await withoutAdded(work, this.last, await this.now(work), added));
      if (!bytes) return false;
      const after = await this.readFile(work, bytes);
      this.last = null;
      this.take(bytes, after, new Set([added.name]));
      return true;
    });
  }

  /** A hidden sheet is shown as any other: nothing has to be unhidden for it. */
  reveal(sheet: string, at: Address): Promise<void> {
    return this.inTurn(async (work) => {
      if (!(await this.now(work)).some(({ name }) => name === sheet)) throw refusals.sheetGone(sheet);
      this.reveals.tell({ sheet, at });
    });
  }

  /** Nobody else can change it, so that all there is to tell is the program's own. */
  watch(listener: (change: WorkbookChange) => void): Promise<() => Promise<void>> {
    const stop = this.changes.add(listener);
    return Promise.resolve(() => Promise.resolve(stop()));
  }

  /** A file is changed whole or not at all: nothing is ever left behind. */
  recover(): Promise<'nothing'> {
    return Promise.resolve('nothing');
  }

  current(): WorkbookFile {
    return { name: this.name, bytes: this.bytes };
  }

  readonly isChanged = (): boolean => this.bytes !== this.kept;

  saved({ bytes }: WorkbookFile): void {
    this.kept = bytes;
    this.changes.tell({ sheet: null, area: null, by: 'besshi2' });
  }

  readonly onChange = (listener: () => void): (() => void) => this.changes.add(listener);

  readonly onReveal = (listener: (cell: RevealedCell) => void): (() => void) => this.reveals.add(listener);

  private async now(work: FileWork): Promise<readonly Sheet[]> {
    this.sheets ??= await this.readFile(work, this.bytes);
    return this.sheets;
  }

  /** Without the copies that Excel's way of writing left in the file: only Excel can bring those back. */
  private async readFile(work: FileWork, bytes: Uint8Array): Promise<readonly Sheet[]> {
    const sheets = await work.read({ name: this.name, bytes });
    return sheets.filter(({ name }) => readHelpingSheetName(name)?.purpose !== '前回');
  }

  private take(bytes: Uint8Array, sheets: readonly Sheet[], changed: ReadonlySet<string>): void {
    this.bytes = bytes;
    this.sheets = sheets;
    for (const sheet of changed) this.changes.tell({ sheet, area: null, by: 'besshi2' });
  }

  private inTurn<T>(job: (work: FileWork) => Promise<T>, signal?: AbortSignal): Promise<T> {
    return this.turns.take((stop) => job(stopping(this.work, stop)), signal);
  }
}
