import type { Finding, Severity } from '../domain/finding';
import type { Form } from '../form';
import { fingerprintOf } from '../sheet/fingerprint';
import { readHelpingSheetName } from '../sheet/own';
import type { Sheet } from '../sheet/sheet';
import type { Checked } from './check';
import { formsOf } from './forms';
import { findingsOf } from './itemFindings';
import { carriedForms, isEditedByHand, sheetsOfForms } from './standing';

/**
 * How the form of an item stands in the workbook: not there · as the input says, also by hand · written, and the input says something
 * else by now · a person typed on it since, so that it is kept when forms are made again.
 */
export type FormState = 'none' | 'current' | 'outdated' | 'edited';

export interface ItemStatus {
  /** As the workbook has it, '' where it has none. Items of one name are made together. */
  readonly name: string;
  readonly state: FormState;
  /** Where its form stands. */
  readonly sheet: string | null;
  /** The findings about the item's own cells, its indicators, activities and ratings. */
  readonly findings: Readonly<Record<Severity, readonly Finding[]>>;
}

/** Every 項目 in the order of the forms, by the sheets as they were last read. */
export function itemStatuses(checked: Checked): readonly ItemStatus[] {
  const { sheets } = checked.reading;
  const [forms, drafts] = [formsOf(checked, false), formsOf(checked, true)];
  const found = sheetsOfForms(sheets, forms);
  const carried = carriedForms(checked);
  return forms.map((form, at) => {
    const sheet = found[at];
    return {
      name: form.item.name.value ?? '',
      state: sheet ? stateOf(sheet, [form, drafts[at] ?? form], carried) : 'none',
      sheet: sheet?.name ?? null,
      findings: findingsOf(form.item, checked),
    };
  });
}

/** Whether a run left copies of what it replaced, which can be brought back. */
export function canRestore({ reading }: Pick<Checked, 'reading'>): boolean {
  return reading.sheets.some(({ name }) => readHelpingSheetName(name)?.purpose === '前回');
}

function stateOf(sheet: Sheet, forms: readonly Form[], carried: ReadonlyMap<string, string>): FormState {
  if (isEditedByHand(sheet)) return carried.has(sheet.name) ? 'current' : 'edited';
  const isAsDrawn = forms.some(({ drawing }) => fingerprintOf(drawing) === sheet.mark?.fingerprint);
  return isAsDrawn ? 'current' : 'outdated';
}
