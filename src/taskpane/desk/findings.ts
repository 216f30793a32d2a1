import { fix } from '../../app/fix';
import type { Finding } from '../../domain/finding';
import type { CellEdit, Edited } from '../../workbook/port/edit';
import type { LiveWorkbook } from '../../workbook/port/port';
import { chosenOf, keyOf, listed, neighbour, type Browsing } from './browsing';
import { doneFixing, doneUndoing, UNCHECKED } from './fixWords';
import type { DeskState, Notice, Work } from './state';

/** The last fix, which can be taken back. */
export interface LastFix {
  /** How many cells it changed. */
  readonly cells: number;
  readonly undo: readonly CellEdit[];
}

/** What the desk lends for work at findings. */
export interface Hands {
  readonly workbook: LiveWorkbook;
  readonly state: () => DeskState;
  readonly show: (change: Partial<DeskState>) => void;
  readonly during: (work: Work, job: () => Promise<Notice | null>) => Promise<void>;
  /** Reads these sheets again and checks. */
  readonly checkAgain: (sheets: readonly string[]) => Promise<void>;
}

/** Looking through the findings of the last check, and correcting them. */
export class FindingsDesk {
  private revealing: Promise<void> = Promise.resolve();

  constructor(private readonly hands: Hands) {}

  /** Narrows or widens what is listed. What is listed no more is chosen no more. */
  browse(change: Partial<Omit<Browsing, 'chosen'>>): void {
    const chosen = this.chosen();
    this.hands.show({ browsing: { ...this.browsing(), ...change, chosen: null } });
    const index = chosen ? this.list().indexOf(chosen) : -1;
    if (chosen && index >= 0) this.mark(chosen, index);
  }

  /** Chooses a finding and shows its cell in the workbook. */
  readonly choose = (finding: Finding): Promise<void> => {
    this.mark(finding, Math.max(this.list().indexOf(finding), 0));
    this.revealing = Promise.all([this.revealing, this.reveal()]).then(() => undefined);
    return this.revealing;
  };

  /** Goes to the next (1) or previous (-1) finding of those listed. */
  async step(by: 1 | -1): Promise<void> {
    const next = neighbour(this.list(), this.browsing(), by);
    if (next) await this.choose(next);
  }

  /** Corrects findings, then checks the sheets that were changed. */
  async fix(findings: readonly Finding[]): Promise<void> {
    await this.revealing;
    await this.hands.during({ kind: 'fix' }, async () => {
      const edited = await fix(this.hands.workbook, findings);
      if (edited.done.length > 0) this.hands.show({ lastFix: { cells: edited.done.length, undo: edited.undo } });
      return this.checked(edited, doneFixing(edited));
    });
  }

  /** Takes back the last fix. */
  async undo(): Promise<void> {
    await this.revealing;
    const { lastFix } = this.hands.state();
    if (!lastFix) return;
    await this.hands.during({ kind: 'undo' }, async () => {
      const edited = await this.hands.workbook.edit(lastFix.undo);
      this.hands.show({ lastFix: null });
      return this.checked(edited, doneUndoing(edited));
    });
  }

  private mark(finding: Finding, index: number): void {
    this.hands.show({ browsing: { ...this.browsing(), chosen: { key: keyOf(finding), index } } });
  }

  /** What was written stands even where the workbook cannot be read again. */
  private async checked({ done, changedMeanwhile }: Edited, notice: Notice): Promise<Notice> {
    const edits = [...done, ...changedMeanwhile.map(({ edit }) => edit)];
    try {
      await this.hands.checkAgain([...new Set(edits.map(({ sheet }) => sheet))]);
      return notice;
    } catch {
      return { kind: 'refused', sentence: `${notice.sentence}${UNCHECKED}` };
    }
  }

  /** Follows what is chosen meanwhile; the cells passed over are not shown. */
  private reveal(): Promise<void> {
    return this.hands.during({ kind: 'reveal' }, async () => {
      for (let seen = '', next = this.chosen(); next && keyOf(next) !== seen; next = this.chosen()) {
        seen = keyOf(next);
        if (next.place) await this.hands.workbook.reveal(next.place.sheet, next.place.at);
      }
      return null;
    });
  }

  /** The chosen finding, or what came to its place since. */
  chosen(): Finding | null {
    return chosenOf(this.list(), this.browsing());
  }

  private list(): readonly Finding[] {
    return listed(this.hands.state().checked?.findings ?? [], this.browsing());
  }

  private browsing(): Browsing {
    return this.hands.state().browsing;
  }
}
