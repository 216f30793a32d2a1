import { drawForms, type Form } from '../form';
import { LIST_SHEETS } from '../sheet/own';
import type { Checked } from './check';

/** Whether forms made now are drafts: something must be corrected, or the workbook asks for （案）. */
export function isDraft({ counts, reading }: Pick<Checked, 'counts' | 'reading'>): boolean {
  return counts.error > 0 || reading.report.basics.draftMark.value === true;
}

/** The 別紙２ of every 項目, as `generate` writes them and as the preview shows them. */
export function formsOf({ reading }: Pick<Checked, 'reading'>, draft: boolean): readonly Form[] {
  return drawForms(reading.report, { draft, takenNames: Object.values(LIST_SHEETS) });
}
