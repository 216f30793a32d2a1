import type { Item, Report } from '../domain/report';
import { formSheetName } from '../sheet/own';
import { contentOf, type FormContent } from './content';
import { draw, type DrawnForm } from './draw';

/** The 別紙２ of one 項目. */
export interface Form extends DrawnForm {
  readonly item: Item;
  readonly content: FormContent;
}

export interface FormOptions {
  /** Print （案） on every form. */
  readonly draft: boolean;
  /** Names of sheets already in the workbook the forms go to. */
  readonly takenNames: readonly string[];
}

/** One form for each 項目 of the report, in its order. */
export function drawForms(report: Report, options: FormOptions): readonly Form[] {
  const names = [...options.takenNames];
  return report.items.map((item, index) => {
    const itemName = item.name.value ?? '';
    const sheet = formSheetName(index + 1, itemName, names);
    names.push(sheet);
    const content = contentOf(report, item, options.draft);
    return { item, content, ...draw(content, sheet, { kind: 'form', item: itemName }) };
  });
}
