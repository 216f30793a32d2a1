import type { Finding, Severity } from '../../domain/finding';
import type { Reading } from '../../domain/reading';
import type { Edited } from '../../workbook/port/edit';
import { part } from '../../workbook/port/part';
import { keyOf } from './browsing';
import type { EditingDesk } from './editing';
import type { Hands } from './hands';
import { doneAccepting, doneRegrading } from './writtenWords';
import type { Notice } from './state';

/** Reasons that the person typed and has not written yet, by the keys of their findings. */
export type ReasonDrafts = ReadonlyMap<string, string>;

const writing = part(() => import('../../app/accept'));

/** What the person decides about findings: let stand with a reason, or all of a rule given another degree. */
export class AcceptingDesk {
  constructor(
    private readonly hands: Hands,
    private readonly editing: EditingDesk,
  ) {}

  /** Keeps a reason until it is written. */
  say(finding: Finding, reason: string): void {
    this.hands.show({ reasons: new Map([...this.hands.state().reasons, [keyOf(finding), reason]]) });
    void writing().catch(() => undefined);
  }

  /** Writes into 設定 that the finding was looked at and stands, with the reason typed. */
  accept(finding: Finding): Promise<void> {
    return this.edit(finding, doneAccepting, async (seen, reason) => {
      const { acceptFinding } = await writing();
      return acceptFinding(this.hands.workbook, seen, finding, reason);
    });
  }

  /** Writes into 設定 that findings of this rule have another degree, with the reason typed. */
  regrade(finding: Finding, severity: Severity): Promise<void> {
    return this.edit(finding, doneRegrading, async (seen, reason) => {
      const { regradeRule } = await writing();
      return regradeRule(this.hands.workbook, seen, finding.code, severity, reason);
    });
  }

  private async edit(
    finding: Finding,
    words: (edited: Edited) => Notice,
    job: (seen: Reading, reason: string) => Promise<Edited>,
  ): Promise<void> {
    const { checked, reasons } = this.hands.state();
    if (!checked) return;
    const key = keyOf(finding);
    const editing = async () => {
      const edited = await job(checked.reading, reasons.get(key) ?? '');
      if (edited.changedMeanwhile.length === 0) this.drop(key);
      return edited;
    };
    await this.editing.edit({ kind: 'accept' }, editing, words);
  }

  private drop(key: string): void {
    this.hands.show({ reasons: new Map([...this.hands.state().reasons].filter(([one]) => one !== key)) });
  }
}
