import { check, type Checked } from '../../app/check';
import { start } from '../../app/start';
import { adding } from '../../commands/jobs';
import type { Place } from '../../domain/field';
import type { Outlet } from '../../workbook/port/outlet';
import type { LiveWorkbook, WorkbookChange } from '../../workbook/port/port';
import { Refusal } from '../../workbook/port/refusal';
import { AcceptingDesk } from './accepting';
import { CellsDesk } from './cells';
import { DecidingDesk } from './deciding';
import { EditingDesk } from './editing';
import { aftermath } from './failure';
import { ExportsDesk } from './exports';
import { FindingsDesk } from './findings';
import { HandworkDesk } from './handwork';
import type { Hands } from './hands';
import { MakingDesk } from './makingDesk';
import { PointingDesk } from './pointing';
import { SettingsDesk } from './settings';
import { AT_FIRST, type DeskState, type Notice, type Work } from './state';
import { byColleague, doneAdding, RECOVERED } from './words';

export interface DeskOptions {
  /** Where finished files go. */
  readonly outlet: Outlet;
  /** Milliseconds of rest after an edit of the workbook before it is checked again. */
  readonly rest?: number;
}

/** What the person can do in the pane, one thing at a time, and what it shows meanwhile. Knows nothing of the screen. */
export class Desk {
  private now: DeskState = AT_FIRST;
  private readonly listeners = new Set<() => void>();
  private readonly changed = new Set<string>();
  /** Sheets that a colleague edited, among those that changed. */
  private readonly colleagues = new Set<string>();
  private stopWatching: () => Promise<void> = () => Promise.resolve();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly rest: number;
  readonly editing: EditingDesk;
  readonly cells: CellsDesk;
  readonly findings: FindingsDesk;
  readonly making: MakingDesk;
  readonly settings: SettingsDesk;
  readonly deciding: DecidingDesk;
  readonly pointing: PointingDesk;
  readonly accepting: AcceptingDesk;
  readonly exports: ExportsDesk;
  readonly handwork: HandworkDesk;

  constructor(
    private readonly workbook: LiveWorkbook,
    { outlet, rest = 800 }: DeskOptions,
  ) {
    this.rest = rest;
    const hands: Hands = {
      workbook,
      state: this.state,
      show: (change) => this.show(change),
      during: (work, job) => this.during(work, job),
      take: (checked) => this.take(checked),
      checkAgain: (changed) => this.checkAgain(changed),
    };
    this.editing = new EditingDesk(hands);
    this.cells = new CellsDesk(hands, this.editing);
    this.findings = new FindingsDesk(hands, this.editing);
    this.making = new MakingDesk(hands);
    this.settings = new SettingsDesk(hands, this.editing);
    this.deciding = new DecidingDesk(hands, this.editing);
    this.pointing = new PointingDesk(hands, this.editing);
    this.accepting = new AcceptingDesk(hands, this.editing);
    this.exports = new ExportsDesk(hands, outlet);
    this.handwork = new HandworkDesk(hands, this.editing);
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

  /** Adds sheets for the input tables that the workbook does not have yet. */
  addInputSheets(): Promise<void> {
    return this.during({ kind: 'input' }, async () => {
      const { addInputSheets } = await adding();
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
    if (sheet !== null && by === 'colleague') this.colleagues.add(sheet);
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
    const theirs = [...this.colleagues];
    this.changed.clear();
    this.colleagues.clear();
    await this.during({ kind: 'check' }, async () => {
      await this.checkAgain(changed);
      return theirs.length > 0 ? byColleague(theirs) : this.now.notice;
    });
  }

  private async checkAgain(changed: readonly string[]): Promise<void> {
    const known = this.now.checked?.reading.sheets ?? [];
    this.take(await check({ read: () => this.workbook.readAgain(known, changed) }));
  }

  private take(checked: Checked): void {
    this.show({ checked });
  }

  private async during(work: Work, job: () => Promise<Notice | null>): Promise<void> {
    if (this.now.work !== null) return;
    this.show({ work });
    const notice = await job().catch((cause: unknown) => this.told(cause));
    this.show({ work: null, notice });
  }

  private async told(cause: unknown): Promise<Notice> {
    if (cause instanceof Refusal) return { kind: 'refused', sentence: cause.message };
    const { notice, checked } = await aftermath(this.workbook, this.now.checked?.reading.sheets);
    if (checked) this.take(checked);
    return notice;
  }

  private show(change: Partial<DeskState>): void {
    this.now = { ...this.now, ...change };
    for (const listener of this.listeners) listener();
  }
}
