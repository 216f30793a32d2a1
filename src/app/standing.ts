import type { Form } from '../form';
import { amend, isUnamended, type Amended } from '../form/amend';
import { DRAFT_MARK } from '../form/words';
import { fingerprint, fingerprintOf, isByHand } from '../sheet/fingerprint';
import type { Sheet } from '../sheet/sheet';
import { matched } from '../workbook/port/plan';
import type { Checked } from './check';
import { formsOf, isDraft } from './forms';

/** The form of an item as it stands in the workbook, beside what the input says now. */
export interface StandingForm {
  /** As it would be written now; a draft where the sheet is one. */
  readonly form: Form;
  readonly sheet: Sheet;
  readonly amended: Amended;
  /** The input says what it said when the form was written: whatever differs is a person's work on the form. */
  readonly isInputUnchanged: boolean;
}

/** The sheet of each form, the one that it would be written to; undefined where it has none. */
export function sheetsOfForms(sheets: readonly Sheet[], forms: readonly Form[]): readonly (Sheet | undefined)[] {
  const written = sheets.flatMap((sheet) => {
    const { name, mark } = sheet;
    return mark?.kind === 'form' ? [{ name, mark, isEdited: isEditedByHand(sheet), sheet }] : [];
  });
  const drawings = forms.map(({ drawing }) => drawing);
  const matches = matched(drawings, written);
  return drawings.map((drawing) => matches.get(drawing)?.sheet);
}

/** Whether a person typed on a sheet since it was written. */
export function isEditedByHand(sheet: Sheet): boolean {
  return sheet.mark === undefined || isByHand(sheet.mark, fingerprint(sheet));
}

/** The forms that a person edited since they were written, in the order of the items. */
export function handEditedForms(checked: Checked): readonly StandingForm[] {
  const { sheets } = checked.reading;
  if (!sheets.some((sheet) => sheet.mark?.kind === 'form' && isEditedByHand(sheet))) return [];
  const [forms, drafts] = [formsOf(checked, false), formsOf(checked, true)];
  const found = sheetsOfForms(sheets, forms);
  return forms.flatMap((plain, at): StandingForm[] => {
    const [sheet, draft] = [found[at], drafts[at]];
    if (!sheet || !draft || !isEditedByHand(sheet)) return [];
    const amended = amend(plain, sheet);
    const form = amended.content.wording.mark.includes(DRAFT_MARK) ? draft : plain;
    const written = [plain, draft].map(({ drawing }) => fingerprintOf(drawing));
    const isInputUnchanged = !sheet.mark?.byHand && written.includes(sheet.mark?.fingerprint ?? '');
    return [{ form, sheet, amended, isInputUnchanged }];
  });
}

/**
 * Forms edited by hand that say nothing but what would be written now: everything was carried back into the input. They
 * may be filled anew, by name with the fingerprint of what they hold. A （案） that is no longer wanted is no work of a
 * person's.
 */
export function carriedForms(checked: Checked): ReadonlyMap<string, string> {
  const willBeDraft = isDraft(checked);
  const same = handEditedForms(checked).filter(({ form, amended }) => {
    const wasDraft = form.content.wording.mark.includes(DRAFT_MARK);
    return (wasDraft || !willBeDraft) && isUnamended(form.content, amended);
  });
  return new Map(same.map(({ sheet }) => [sheet.name, fingerprint(sheet)]));
}
