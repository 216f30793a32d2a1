import type { Checked } from '../check';
import type { ItemStatus } from '../items';
import { namesOf, type Names } from './names';

/** What the person should know before forms leave the workbook. */
export interface Outlook {
  /** 項目名 of the chosen items that have no form yet. */
  readonly missing: readonly string[];
  /** Sheets of forms that say something else than the input does by now. */
  readonly outdated: readonly string[];
  /** How many findings of degree 要修正 stand. */
  readonly errors: number;
  /** Whether the forms will bear （案）. */
  readonly draft: boolean;
  readonly names: Names;
}

/** @param items the chosen ones */
export function outlookOf({ counts, reading }: Checked, items: readonly ItemStatus[]): Outlook {
  return {
    missing: items.flatMap(({ name, sheet }) => (sheet === null ? [name] : [])),
    outdated: items.flatMap(({ state, sheet }) => (state === 'outdated' && sheet !== null ? [sheet] : [])),
    errors: counts.error,
    draft: reading.report.basics.draftMark.value === true,
    names: namesOf(reading.report),
  };
}
