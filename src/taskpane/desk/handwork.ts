import type { Carry } from '../../app/carry';
import { check } from '../../app/check';
import { part } from '../../workbook/port/part';
import type { EditingDesk } from './editing';
import { doneCarrying, doneFitting } from './handWords';
import type { Hands } from './hands';

const carrying = part(() => import('../../app/carry'));
const fitting = part(() => import('../../app/fit'));

/** What is done about forms that a person edited by hand. */
export class HandworkDesk {
  constructor(
    private readonly hands: Hands,
    private readonly editing: EditingDesk,
  ) {}

  /** Writes changes of forms into the input cells they belong to. */
  carryBack(carries: readonly Carry[]): Promise<void> {
    const job = async () => (await carrying()).carryBack(this.hands.workbook, carries);
    return this.editing.edit({ kind: 'carry' }, job, doneCarrying);
  }

  /** Lays out all forms that were edited by hand anew. */
  fit(): Promise<void> {
    return this.hands.during({ kind: 'fit' }, async () => {
      const fitted = await (await fitting()).fitForms(this.hands.workbook);
      this.hands.take(fitted.checked);
      const { sheets } = fitted.checked.reading;
      const again = () => this.hands.workbook.readAgain(sheets, fitted.sheets);
      if (fitted.sheets.length > 0) await check({ read: again }).then(this.hands.take, () => undefined);
      return doneFitting(fitted);
    });
  }
}
