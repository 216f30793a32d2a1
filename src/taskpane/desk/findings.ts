import { fix } from '../../app/fix';
import type { Finding } from '../../domain/finding';
import { bySameCause, type SameCause } from '../../domain/sameCause';
import { chosenOf, inView, keyOf, listed, neighbour, type Browsing } from './browsing';
import type { Hands } from './hands';
import { doneFixing } from './editWords';
import type { EditingDesk } from './editing';

/** Looking through the findings of the last check, and correcting them. */
export class FindingsDesk {
  private revealing: Promise<void> = Promise.resolve();
  private grouped: { readonly of: readonly unknown[]; readonly causes: readonly SameCause[] } | null = null;

  constructor(
    private readonly hands: Hands,
    private readonly editing: EditingDesk,
  ) {}

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
    await this.editing.edit({ kind: 'fix' }, () => fix(this.hands.workbook, findings), doneFixing);
  }

  /** Takes back the last edit. */
  async undo(): Promise<void> {
    await this.revealing;
    await this.editing.undo();
  }

  private mark(finding: Finding, index: number): void {
    this.hands.show({ browsing: { ...this.browsing(), chosen: { key: keyOf(finding), index } } });
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

  /** Shows or hides the others of a cause. */
  open(head: Finding, isOpened: boolean): void {
    const opened = new Set(this.browsing().opened);
    if (isOpened) opened.add(keyOf(head));
    else opened.delete(keyOf(head));
    this.browse({ opened });
  }

  private list(): readonly Finding[] {
    const { checked, browsing } = this.hands.state();
    return inView(this.causes(checked?.findings ?? [], browsing), browsing);
  }

  /** Kept while the check and the filters stay the same: lists may hold thousands. */
  private causes(findings: readonly Finding[], { degrees, onlyFixable, sought }: Browsing): readonly SameCause[] {
    const of = [findings, degrees, onlyFixable, sought];
    if (!this.grouped || of.some((each, at) => each !== this.grouped?.of[at])) {
      this.grouped = { of, causes: bySameCause(listed(findings, { degrees, onlyFixable, sought })) };
    }
    return this.grouped.causes;
  }

  private browsing(): Browsing {
    return this.hands.state().browsing;
  }
}
