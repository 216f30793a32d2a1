import { sheetName } from './name';

/** The lists that are written beside the forms. */
export const LIST_SHEETS = { findings: '点検結果', progress: '進捗一覧', tally: '保険者評価集計' } as const;

/** Our own sheets, also as Excel numbers a copy of them: 点検結果 (2). */
const OWN = new RegExp(`^(?:別紙[2２]_.*|${Object.values(LIST_SHEETS).join('|')})(?:\\s*[（(]\\d+[）)])?$`);

const FORM = /^別紙[2２]_/;

/** Sheets that only ever stand in a workbook while it is written, and those kept to bring back what was replaced. */
const HELPING = /^besshi2_(作成中|前回)_(\d+)_(\d+)$/;

export type HelpingSheet = '作成中' | '前回';

/** The name of a sheet that is built aside (作成中), or kept hidden (前回), in one run. Number counts from 1. */
export function helpingSheetName(purpose: HelpingSheet, run: number, number: number): string {
  return `besshi2_${purpose}_${run}_${number}`;
}

/** What a helping sheet is for and the run it belongs to; undefined for any other sheet. */
export function readHelpingSheetName(
  name: string,
): { readonly purpose: HelpingSheet; readonly run: number } | undefined {
  const [, purpose, run] = HELPING.exec(name) ?? [];
  return purpose === '作成中' || purpose === '前回' ? { purpose, run: Number(run) } : undefined;
}

/** The name of the form of one 項目: 「別紙２_1_<項目名>」. `position` counts from 1. */
export function formSheetName(position: number, item: string, taken: readonly string[]): string {
  return sheetName(`別紙２_${position}_${item}`, taken);
}

/** The position that the name of a form states: 「別紙２_3_…」 is 3; undefined for any other name. */
export function formPosition(name: string): number | undefined {
  const [, position] = /^別紙２_(\d+)_/.exec(name) ?? [];
  return position === undefined ? undefined : Number(position);
}

/** Whether a sheet is, by its name, one that the program wrote: never input. */
export function isOwnSheet(name: string): boolean {
  return OWN.test(name) || HELPING.test(name);
}

/** The list that a sheet is by its name, Excel's copies included: 進捗一覧 (2); undefined for any other sheet. */
export function listNamed(name: string): string | undefined {
  const list = Object.values(LIST_SHEETS).find((one) => name.startsWith(one));
  return list !== undefined && OWN.test(name) ? list : undefined;
}

/** Whether a sheet is, by its name, a form that the program wrote. */
export function isFormSheet(name: string): boolean {
  return FORM.test(name);
}

/** Whether the sheets are nothing but what the program wrote: a result, not a workbook to start from. */
export function areAllOwn(sheets: readonly { readonly name: string }[]): boolean {
  return sheets.length > 0 && sheets.every(({ name }) => isOwnSheet(name));
}
