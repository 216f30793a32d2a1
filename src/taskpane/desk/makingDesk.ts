import type { Hands } from './hands';
import { bringBack, make, type Choosing, type MakingWishes } from './making';
import { doneGenerating, doneRestoring } from './words';

/** Making the forms, and taking that back. */
export class MakingDesk {
  private cancelling: AbortController | null = null;

  constructor(private readonly hands: Hands) {}

  choose(choosing: Choosing): void {
    this.hands.show({ choosing });
  }

  /** Writes the forms wished for; the lists too where all are made. */
  generate(wishes: MakingWishes): Promise<void> {
    return this.hands.during({ kind: 'generate', step: 'survey', stopping: false }, async () => {
      const cancel = new AbortController();
      this.cancelling = cancel;
      const { result, checked } = await make(this.hands.workbook, wishes, {
        signal: cancel.signal,
        onStep: (step) => this.hands.show({ work: { kind: 'generate', step, stopping: false } }),
      });
      this.hands.show({ generated: result });
      this.hands.take(checked ?? result.checked);
      return doneGenerating(result);
    });
  }

  /** Stops a generation that has not come to its last step. */
  cancel(): void {
    const { work } = this.hands.state();
    if (work?.kind !== 'generate' || work.step === 'place') return;
    this.cancelling?.abort();
    this.hands.show({ work: { ...work, stopping: true } });
  }

  /** Brings back what the last generation replaced. */
  restore(): Promise<void> {
    return this.hands.during({ kind: 'restore' }, async () => {
      const known = this.hands.state().checked?.reading.sheets ?? [];
      const { result, checked } = await bringBack(this.hands.workbook, known);
      if (checked) this.hands.take(checked);
      return doneRestoring(result);
    });
  }
}
