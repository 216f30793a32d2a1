import { withdrawAdded } from '../../app/settingRows/withdraw';
import type { AddedSheet, CellEdit, Edited } from '../../workbook/port/edit';
import { doneUndoing, UNCHECKED } from './editWords';
import type { Hands } from './hands';
import type { Notice, Work } from './state';

/** The last change of the person's cells that was made in the pane and can be taken back. */
export interface LastEdit {
  /** What the person did. */
  readonly did: Work['kind'];
  /** How many cells it changed. */
  readonly cells: number;
  readonly undo: readonly CellEdit[];
  /** A sheet that was added for it. */
  readonly added?: AddedSheet;
}

/** A change as it is kept to be taken back. */
export function lastEditOf(did: Work['kind'], { done, undo, added }: Edited): LastEdit {
  return { did, cells: done.length, undo, ...(added && { added }) };
}

/** What changes a person's cells: only where asked, told cell by cell, and taken back as a whole. */
export class EditingDesk {
  constructor(private readonly hands: Hands) {}

  /** Edits, checks what was edited, and tells what it came to. The view of findings has its own way back from fixes. */
  edit(work: Work, job: () => Promise<Edited>, words: (edited: Edited) => Notice): Promise<void> {
    return this.hands.during(work, async () => {
      const edited = await job();
      if (edited.done.length > 0) this.hands.show({ lastEdit: lastEditOf(work.kind, edited) });
      const notice = words(edited);
      return this.checked(edited, edited.done.length > 0 && work.kind !== 'fix' ? { ...notice, undo: true } : notice);
    });
  }

  /** Takes back the last edit. */
  async undo(): Promise<void> {
    const { lastEdit } = this.hands.state();
    if (!lastEdit) return;
    await this.hands.during({ kind: 'undo' }, async () => {
      const edited = await this.hands.workbook.edit(lastEdit.undo);
      this.hands.show({ lastEdit: null });
      return this.checked(edited, doneUndoing(edited, lastEdit.did, await this.withdrawn(edited, lastEdit)));
    });
  }

  /** What became of the sheet that was added for an edit. */
  private async withdrawn({ changedMeanwhile }: Edited, { added }: LastEdit): Promise<'none' | 'gone' | 'stays'> {
    if (!added || changedMeanwhile.length > 0) return 'none';
    const known = this.hands.state().checked?.reading.sheets ?? [];
    return (await withdrawAdded(this.hands.workbook, known, added)) ? 'gone' : 'stays';
  }

  /** What was written stands even where the workbook cannot be read again. */
  private async checked({ done, changedMeanwhile }: Edited, notice: Notice): Promise<Notice> {
    const edits = [...done, ...changedMeanwhile.map(({ edit }) => edit)];
    try {
      await this.hands.checkAgain([...new Set(edits.map(({ sheet }) => sheet))]);
      return notice;
    } catch {
      return { ...notice, kind: 'refused', sentence: `${notice.sentence}${UNCHECKED}` };
    }
  }
}
