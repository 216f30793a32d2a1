import { check } from '../../app/check';
import { addInputSheets } from '../../app/inputSheets';
import { start } from '../../app/start';
import type { Place } from '../../domain/field';
import type { Sheet } from '../../sheet/sheet';
import type { LiveWorkbook, WorkbookChange } from '../../workbook/port/port';
import { Refusal } from '../../workbook/port/refusal';
import { FindingsDesk } from './findings';
import { bringBack, make, type Choosing, type MakingWishes } from './making';
import { AT_FIRST, type DeskState, type Notice, type Work } from './state';
import { doneAdding, doneGenerating, doneRestoring, RECOVERED, UNFORESEEN } from './words';

export interface DeskOptions {
  /** Milliseconds of rest after an edit of the workbook before it is checked again. */
  readonly rest?: number;
}

/** What the person can do in the pane, one thing at a time, and what it shows meanwhile. Knows nothing of the screen. */
export class Desk {
  private now: DeskState = AT_FIRST;
  private readonly listeners = new Set<() => void>();
  private readonly changed = new Set<string>();
  private sheets: readonly Sheet[] = [];
  private cancelling: AbortController | null = null;
  private stopWatching: () => Promise<void> = () => Promise.resolve();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly rest: number;
  readonly findings: FindingsDesk;

  constructor(
    private readonly workbook: LiveWorkbook,
    { rest = 800 }: DeskOptions = {},
  ) {
    this.rest = rest;
    this.findings = new FindingsDesk({
      workbook,
      state: this.state,
      show: (change) => this.show(change),
      during: (work, job) => this.during(work, job),
      checkAgain: (changed) => this.checkAgain(changed),
    });
  }

  /** For React's useSyncExternalStore. */
  readonly state = (): DeskState => this.now;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Finishes or undoes a broken run, checks, and from then on notices what is edited. */
  start(): Promise<void> {
    return this.during({ kind: 'start' }, async () => {
      const { recovered, checked } = await start(this.workbook);
      this.show({ recovered, checked });
      this.sheets = checked.reading.sheets;
      this.stopWatching = await this.workbook.watch((change) => this.notice(change));
      return RECOVERED[recovered];
    });
  }

  /** Notices no more of what is edited. */
  async close(): Promise<void> {
    clearTimeout(this.timer);
    await this.stopWatching();
  }

  /** Checks the whole workbook anew. */
  check(): Promise<void> {
    return this.during({ kind: 'check' }, async () => {
      this.changed.clear();
      this.take(await check(this.workbook));
      return null;
    });
  }

  /** Writes the forms wished for; the lists too where all are made. */
  generate(wishes: MakingWishes): Promise<void> {
    return this.during({ kind: 'generate', step: 'survey', stopping: false }, async () => {
      const cancel = new AbortController();
      this.cancelling = cancel;
      const { result, checked } = await make(this.workbook, wishes, {
        signal: cancel.signal,
        onStep: (step) => this.show({ work: { kind: 'generate', step, stopping: false } }),
      });
      this.show({ generated: result });
      this.take(checked ?? result.checked);
      return doneGenerating(result);
    });
  }

  choose(choosing: Choosing): void {
    this.show({ choosing });
  }

  /** Stops a generation that has not come to its last step. */
  cancel(): void {
    const { work } = this.now;
    if (work?.kind !== 'generate' || work.step === 'place') return;
    this.cancelling?.abort();
    this.show({ work: { ...work, stopping: true } });
  }

  /** Brings back what the last generation replaced. */
  restore(): Promise<void> {
    return this.during({ kind: 'restore' }, async () => {
      const { result, checked } = await bringBack(this.workbook, this.sheets);
      if (checked) this.take(checked);
      return doneRestoring(result);
    });
  }

  /** Adds sheets for the input tables that the workbook does not have yet. */
  addInputSheets(): Promise<void> {
    return this.during({ kind: 'input' }, async () => {
      const { sheets } = await addInputSheets(this.workbook);
      this.take(await check(this.workbook));
      return doneAdding(sheets);
    });
  }

  reveal({ sheet, at }: Place): Promise<void> {
    return this.during({ kind: 'reveal' }, async () => {
      await this.workbook.reveal(sheet, at);
      return this.now.notice?.kind === 'done' ? this.now.notice : null;
    });
  }

  /** Tells the person about something that was not begun in the pane. */
  tell(notice: Notice): void {
    this.show({ notice });
  }

  dismiss(): void {
    this.show({ notice: null });
  }

  private notice({ sheet, by }: WorkbookChange): void {
    if (by === 'besshi2') return;
    if (sheet !== null) this.changed.add(sheet);
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.checkChanged(), this.rest);
  }

  /** Reads only what was edited. Waits its turn while something else is under way. */
  private async checkChanged(): Promise<void> {
    if (this.now.work !== null) {
      this.timer = setTimeout(() => void this.checkChanged(), this.rest);
      return;
    }
    const changed = [...this.changed];
    this.changed.clear();
    await this.during({ kind: 'check' }, async () => {
      await this.checkAgain(changed);
      return this.now.notice;
    });
  }

  private async checkAgain(changed: readonly string[]): Promise<void> {
    this.take(await check({ read: () => this.workbook.readAgain(this.sheets, changed) }));
  }

  private take(checked: NonNullable<DeskState['checked']>): void {
    this.sheets = checked.reading.sheets;
    this.show({ checked });
  }

  private async during(work: Work, job: () => Promise<Notice | null>): Promise<void> {
    if (this.now.work !== null) return;
    this.show({ work });
    const notice = await job().catch(told);
    this.cancelling = null;
    this.show({ work: null, notice });
  }

  private show(change: Partial<DeskState>): void {
    this.now = { ...this.now, ...change };
    for (const listener of this.listeners) listener();
  }
}

function told(cause: unknown): Notice {
  return cause instanceof Refusal ? { kind: 'refused', sentence: cause.message } : UNFORESEEN;
}
