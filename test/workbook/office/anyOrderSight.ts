import { expect } from 'vitest';
import type { Drawing } from '../../../src/sheet/drawing';
import { readHelpingSheetName } from '../../../src/sheet/own';
import { Refusal } from '../../../src/workbook/port/refusal';
import { readMark } from '../../../src/sheet/mark';
import type { Book, BookSheet } from '../../host/book/book';
import { seenSheet } from '../../host/file/seenSheet';

const NOTES = /^_besshi2_(?:aside|refill|backup)$/;
const REF = /#REF!/;

/** A sheet without what the program notes on it, and without the results of formulas, which follow what they refer to. */
export function sightOf(sheet: BookSheet, book: Book) {
  const { cells, names, ...rest } = seenSheet(sheet, book.dates);
  return {
    ...rest,
    cells: Object.fromEntries(
      Object.entries(cells).map(([at, cell]) =>
        cell.formula === undefined ? [at, cell] : [at, { font: cell.font, fill: cell.fill }],
      ),
    ),
    names: Object.fromEntries(Object.entries(names).filter(([name]) => !name.startsWith('_besshi2_'))),
  };
}

/** What stands in the cells of a sheet. */
export function contentOf(sheet: BookSheet): string {
  return JSON.stringify(
    [...sheet.cells()].flatMap(({ row, column, cell: { value, formula } }) =>
      value === null && formula === undefined ? [] : [[row, column, formula ?? value]],
    ),
  );
}

export function brokenFormulas(book: Book): number {
  let count = 0;
  for (const sheet of book.sheets) {
    if (readHelpingSheetName(sheet.name)) continue;
    for (const { cell } of sheet.cells()) if (REF.test(cell.formula ?? '')) count += 1;
  }
  return count;
}

export function hasNote(sheet: BookSheet): boolean {
  return sheet.names.all().some(({ name }) => NOTES.test(name));
}

/** The mark that holds on the sheet. */
function markOn(sheet: BookSheet) {
  const mark = readMark(sheet.names.find('_besshi2_mark')?.formula ?? '');
  return mark?.sheet === sheet.name ? mark : undefined;
}

/** What a job that was done must not leave behind. */
export function leftovers(book: Book): readonly string[] {
  const left = book.names.all().flatMap(({ name }) => (name.startsWith('_besshi2_') ? [name] : []));
  const runs = new Set<number>();
  for (const sheet of book.sheets) {
    const helping = readHelpingSheetName(sheet.name);
    if (helping?.purpose === '作成中') left.push(sheet.name);
    if (!helping && hasNote(sheet))
      left.push(
        `${sheet.name}: ${sheet.names
          .all()
          .map(({ name }) => name)
          .join()}`,
      );
    if (helping?.purpose !== '前回') continue;
    runs.add(helping.run);
    if (sheet.visibility !== 'veryHidden') left.push(`${sheet.name} can be seen`);
  }
  return runs.size > 1 ? [...left, `copies of runs ${[...runs].join()}`] : left;
}

export function idsOf(sheets: readonly BookSheet[]): readonly string[] {
  return sheets.map(({ id }) => id);
}

/** The sheet holds what was drawn, nothing else, and is marked. */
export function expectFilled(sheet: BookSheet, { rows, mark }: Drawing): void {
  const drawn = rows.flatMap(({ cells }, row) =>
    cells.flatMap(({ column, content }) => (content === null ? [] : [[row, column, content]])),
  );
  expect(contentOf(sheet)).toBe(JSON.stringify(drawn));
  expect(markOn(sheet)).toMatchObject({ ...mark });
}

/** One Japanese sentence, or a few, that a person can read. */
export function expectRefusal(cause: Error): void {
  expect(cause).toBeInstanceOf(Refusal);
  expect(cause.message).toMatch(/^[^\n]*[ぁ-ん][^\n]*。$/);
}
