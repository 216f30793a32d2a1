import type { Finding, Severity } from '../domain/finding';
import type { Form } from '../form';
import { fingerprint, fingerprintOf, isByHand } from '../sheet/fingerprint';
import { plainText } from '../sheet/mark';
import { readHelpingSheetName } from '../sheet/own';
import type { Sheet } from '../sheet/sheet';
import type { Checked } from './check';
import { formsOf } from './forms';
import { findingsOf } from './itemFindings';

/**
 * How the form of an item stands in the workbook: not there · as the input says · written, and the input says something
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
  const free = new Set(sheets.filter(({ mark }) => mark?.kind === 'form'));
  const [forms, drafts] = [formsOf(checked, false), formsOf(checked, true)];
  return forms.map((form, at) => {
    const sheet = take(free, form);
    return {
      name: form.item.name.value ?? '',
      state: sheet ? stateOf(sheet, [form, drafts[at] ?? form]) : 'none',
      sheet: sheet?.name ?? null,
      findings: findingsOf(form.item, checked),
    };
  });
}

/** Whether a run left copies of what it replaced, which can be brought back. */
export function canRestore({ reading }: Pick<Checked, 'reading'>): boolean {
  return reading.sheets.some(({ name }) => readHelpingSheetName(name)?.purpose === '前回');
}

/** The sheet that writing would fill for this form: one that nobody edited, else an edited one. */
function take(free: Set<Sheet>, { item }: Form): Sheet | undefined {
  const name = plainText(item.name.value ?? '');
  const same = [...free].filter(({ mark }) => mark?.item === name);
  const sheet = same.find((one) => !isEdited(one)) ?? same[0];
  if (sheet) free.delete(sheet);
  return sheet;
}

function stateOf(sheet: Sheet, forms: readonly Form[]): FormState {
  if (isEdited(sheet)) return 'edited';
  const isAsDrawn = forms.some(({ drawing }) => fingerprintOf(drawing) === sheet.mark?.fingerprint);
  return isAsDrawn ? 'current' : 'outdated';
}

function isEdited(sheet: Sheet): boolean {
  return sheet.mark === undefined || isByHand(sheet.mark, fingerprint(sheet));
}
