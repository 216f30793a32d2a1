import type { Decision } from '../../app/decide/edits';
import type { Rating } from '../../domain/rating';
import type { Method } from '../../domain/report';
import { part } from '../../workbook/port/part';
import type { EditingDesk } from './editing';
import type { Hands } from './hands';
import { doneDeciding } from './writtenWords';

/** A decision about an indicator that is not written yet. */
export interface DecisionDraft {
  /** Null to leave 評価区分 blank. */
  readonly rating: Rating | null;
  readonly reason: string;
  /** Null for the workbook's. */
  readonly method: Method | null;
}

/** The decisions being drafted, by the key of their indicator. */
export type DecisionDrafts = ReadonlyMap<string, DecisionDraft>;

const writing = part(() => import('../../app/decide/write'));

/** What is decided about indicators: drafted in the pane, written into their rows. */
export class DecidingDesk {
  constructor(
    private readonly hands: Hands,
    private readonly editing: EditingDesk,
  ) {}

  /** Keeps a draft, until it is written or dropped. */
  draft(key: string, draft: DecisionDraft): void {
    this.hands.show({ deciding: new Map([...this.drafts(), [key, draft]]) });
    void writing().catch(() => undefined);
  }

  drop(key: string): void {
    this.hands.show({ deciding: new Map([...this.drafts()].filter(([one]) => one !== key)) });
  }

  /**
   * Writes a decision, all of it or, where the indicator's row says something else by now, nothing.
   * @param key of the draft it came from; @param index the indicator's place in the reading shown
   */
  async write(key: string, index: number, decision: Decision): Promise<void> {
    const { checked } = this.hands.state();
    if (!checked) return;
    const job = async () => {
      const { decide } = await writing();
      const edited = await decide(this.hands.workbook, checked.reading, index, decision);
      if (edited.changedMeanwhile.length === 0) this.drop(key);
      return edited;
    };
    await this.editing.edit({ kind: 'decide' }, job, doneDeciding);
  }

  private drafts(): DecisionDrafts {
    return this.hands.state().deciding;
  }
}
