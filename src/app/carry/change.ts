import type { CellEdit } from '../../workbook/port/edit';

/** What was changed by hand on a form and can be carried back into one cell of the input. */
export interface Carry {
  /** The part of the form, as people call it: 自己評価, 『診療所』の直近値. */
  readonly part: string;
  /** What the input says, and what the form does. */
  readonly before: string;
  readonly after: string;
  readonly edit: CellEdit;
}

/**
 * Why a change cannot be carried back: a formula stands in the cell · the text comes from several cells or is read
 * otherwise · there is no cell for it · 項目名, which other tables use · a fixed text of the form · a row of the table
 * was added or deleted · a heading of the table · the unit behind a name · no word for a rating · it stands in no part of
 * the form.
 */
export type WhyNot =
  'formula' | 'joined' | 'noCell' | 'itemName' | 'wording' | 'rows' | 'heading' | 'unit' | 'rating' | 'outside';

/** What was changed by hand and stays on the form alone. */
export interface NotCarried {
  readonly part: string;
  /** What the form says now; '' where something was deleted. */
  readonly text: string;
  readonly why: WhyNot;
}

export interface Carried {
  readonly carries: readonly Carry[];
  readonly left: readonly NotCarried[];
}

/** What the part of a carried rating is called; on the form it stands first in 自己評価. */
export const RATING_PART = '評価区分';

export const NOTHING: Carried = { carries: [], left: [] };

export function together(all: readonly Carried[]): Carried {
  return { carries: all.flatMap(({ carries }) => carries), left: all.flatMap(({ left }) => left) };
}
