import { retyped } from '../../app/retype';
import type { Place } from '../../domain/field';
import { doneRetyping } from './editWords';
import type { EditingDesk } from './editing';
import type { Hands } from './hands';

/** Single cells typed into from the pane, where there is no Excel beside it. */
export class CellsDesk {
  constructor(
    private readonly hands: Hands,
    private readonly editing: EditingDesk,
  ) {}

  /** Puts what was typed into a cell, as `retyped` understands it; does nothing where that is nothing new. */
  async retype(place: Place, text: string): Promise<void> {
    const typed = retyped(this.hands.state().checked?.reading.sheets ?? [], place, text);
    if (typed.kind !== 'edit') return;
    await this.editing.edit({ kind: 'retype' }, () => this.hands.workbook.edit([typed.edit]), doneRetyping);
  }
}
