import { a1Area } from '../../../sheet/address';
import type { Drawing } from '../../../sheet/drawing';
import type { ChoiceLists, ChoiceSource } from '../../port/choices';
import { fillContents } from './contents';

/** Queues a drawing's drop-down lists. Another value may be typed as well: nothing is refused. */
export function fillChoices(sheet: Excel.Worksheet, { choices = [] }: Drawing, lists: ChoiceLists): void {
  for (const choice of choices) {
    if (choice.values.length === 0) continue;
    const { dataValidation } = sheet.getRange(a1Area(choice.area));
    dataValidation.rule = { list: { inCellDropDown: true, source: sourceText(lists.source(choice)) } };
    dataValidation.ignoreBlanks = true;
    dataValidation.errorAlert = { showAlert: false, message: '', style: 'Stop', title: '' };
  }
}

/** Queues what makes a new sheet the hidden one that holds long lists, a column each. */
export function fillChoiceSheet(sheet: Excel.Worksheet, { columns }: ChoiceLists): void {
  const height = Math.max(0, ...columns.map((values) => values.length));
  const rows = Array.from({ length: height }, (_, row) =>
    columns.map((values) => ({ content: values[row] ?? null, style: {} })),
  );
  fillContents(sheet, rows);
  sheet.visibility = 'Hidden';
}

/** excel-rules: validation-source. */
function sourceText(source: ChoiceSource): string {
  return 'values' in source ? source.values.join(',') : `=${source.reference}`;
}
