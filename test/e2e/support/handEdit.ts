import type { BookSheet } from '../../host/book/book';
import { sheetOf } from '../../workbook/office/support';
import { making, says, show } from './hands';
import type { Session } from './session';

export const FORM = '別紙２_3_認知症総合支援';
export const WRONG = '暮らしてくため';
export const RIGHT = '暮らしていくため';

/** Makes the forms and corrects one of them by hand, as at 決裁, which the pane notices. Gives its row, from 0. */
export async function correctByHand({ page, excel }: Session): Promise<number> {
  await show(page, '作成');
  await making(page).click();
  await says(page, '別紙２を6枚作りました。');
  const form = sheetOf(excel.book, FORM);
  const row = rowWith(form, WRONG);
  form.type(row, 1, textAt(form, row).replace(WRONG, RIGHT));
  const area = { top: row, bottom: row, left: 1, right: 1 };
  await excel.changed({ sheet: form, area, source: 'Local', trigger: 'Unknown' });
  await says(page, '手で直した別紙２');
  return row;
}

/** The row, from 0, whose text in column B holds this. */
export function rowWith(sheet: BookSheet, part: string): number {
  for (let row = 0; row < 400; row += 1) if (textAt(sheet, row).includes(part)) return row;
  throw new Error(`no cell says ${part}`);
}

/** The text in column B. */
export function textAt(sheet: BookSheet, row: number): string {
  return String(sheet.cell(row, 1).value ?? '');
}
