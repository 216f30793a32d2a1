import type { Item, Report } from '../domain/report';
import type { Drawing } from '../sheet/drawing';
import { formSheetName } from '../sheet/own';
import { compose } from './compose';
import { draw } from './draw';

/** The 別紙２ of one 項目. */
export interface Form {
  readonly item: Item;
  readonly drawing: Drawing;
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
    return { item, drawing: draw(compose(report, item, options.draft), sheet, itemName) };
  });
}
