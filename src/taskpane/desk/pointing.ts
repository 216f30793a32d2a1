import type { Pointing } from '../../app/point';
import type { Place } from '../../domain/field';
import type { Reading, TableKind } from '../../domain/reading';
import type { Edited } from '../../workbook/port/edit';
import { part } from '../../workbook/port/part';
import type { EditingDesk } from './editing';
import type { Hands } from './hands';
import type { Notice } from './state';
import { doneCorrecting, donePointing } from './writtenWords';

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

  /** Writes what was said into 設定, all of it or, where one of the headers says something else by now, nothing. */
  write(pointings: readonly Pointing[]): Promise<void> {
    return this.edit(pointings, donePointing, async (seen) => {
      const { pointColumns } = await writing();
      return pointColumns(this.hands.workbook, seen, pointings);
    });
  }

  /** Writes the fields' own headers in place of those that stand there; none may be left unread. */
  correct(pointings: readonly Pointing[]): Promise<void> {
    return this.edit(pointings, doneCorrecting, async (seen) => {
      const { correctHeaders } = await writing();
      return correctHeaders(this.hands.workbook, seen, pointings);
    });
  }

  private async edit(
    pointings: readonly Pointing[],
    words: (edited: Edited) => Notice,
    job: (seen: Reading) => Promise<Edited>,
  ): Promise<void> {
    const { checked } = this.hands.state();
    if (!checked) return;
    const written = new Set(pointings.map(({ place }) => placeKey(place)));
    const editing = async () => {
      const edited = await job(checked.reading);
      if (edited.changedMeanwhile.length === 0) this.drop(written);
      return edited;
    };
    await this.editing.edit({ kind: 'point' }, editing, words);
  }

  /** What was written is no draft any more; what was said of other columns stays. */
  private drop(written: ReadonlySet<string>): void {
    this.keep({ fields: new Map([...this.draft().fields].filter(([key]) => !written.has(key))), reason: '' });
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
