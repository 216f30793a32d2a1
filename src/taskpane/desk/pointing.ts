import type { Pointing } from '../../app/point';
import type { Place } from '../../domain/field';
import type { TableKind } from '../../domain/reading';
import { part } from '../../workbook/port/part';
import type { EditingDesk } from './editing';
import type { Hands } from './hands';
import { donePointing } from './writtenWords';

/** What the person chose of columns and has not written yet, by the key of their place. */
export interface PointingDraft {
  /** A field of the table; null for a column that is not to be read. */
  readonly fields: ReadonlyMap<string, string | null>;
  /** Which table something is that was not read, by the key of its first cell. */
  readonly tables: ReadonlyMap<string, TableKind>;
  readonly reason: string;
}

export const POINTING_AT_FIRST: PointingDraft = { fields: new Map(), tables: new Map(), reason: '' };

/** Tells a cell from all others. */
export function placeKey({ sheet, at }: Place): string {
  return JSON.stringify([sheet, at.row, at.column]);
}

const writing = part(() => import('../../app/point'));

/** What the person says of columns: drafted in the pane, written into 設定. */
export class PointingDesk {
  constructor(
    private readonly hands: Hands,
    private readonly editing: EditingDesk,
  ) {}

  /** Keeps what a column is said to be; undefined takes it back. */
  choose(place: Place, field: string | null | undefined): void {
    this.keep({ fields: changed(this.draft().fields, placeKey(place), field) });
    void writing().catch(() => undefined);
  }

  /** Keeps which table something is. What was said of its columns is dropped: another table has others. */
  chooseTable(place: Place, table: TableKind | undefined, columns: readonly Place[]): void {
    const keys = new Set(columns.map(placeKey));
    this.keep({
      tables: changed(this.draft().tables, placeKey(place), table),
      fields: new Map([...this.draft().fields].filter(([key]) => !keys.has(key))),
    });
  }

  say(reason: string): void {
    this.keep({ reason });
  }

  /** Writes what was said, all of it or, where one of the headers says something else by now, nothing. */
  async write(pointings: readonly Pointing[]): Promise<void> {
    const { checked } = this.hands.state();
    if (!checked) return;
    const job = async () => {
      const { pointColumns } = await writing();
      const edited = await pointColumns(this.hands.workbook, checked.reading, pointings);
      if (edited.changedMeanwhile.length === 0) this.hands.show({ pointing: POINTING_AT_FIRST });
      return edited;
    };
    await this.editing.edit({ kind: 'point' }, job, donePointing);
  }

  private keep(change: Partial<PointingDraft>): void {
    this.hands.show({ pointing: { ...this.draft(), ...change } });
  }

  private draft(): PointingDraft {
    return this.hands.state().pointing;
  }
}

function changed<T>(map: ReadonlyMap<string, T>, key: string, value: T | undefined): ReadonlyMap<string, T> {
  const others = [...map].filter(([one]) => one !== key);
  return new Map(value === undefined ? others : [...others, [key, value]]);
}
