import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Drawing } from '../../../../src/sheet/drawing';
import { applyLayout, fillChoices, fillChoiceSheet, fillSheet, layoutOf } from '../../../../src/workbook/office/fill';
import { ChoiceLists } from '../../../../src/workbook/port/choices';
import { withLiveLinks } from '../../../../src/workbook/port/links';
import { writeXlsxWorkbook } from '../../../../src/workbook/xlsx';
import { emptyBook } from '../../../host/book';
import type { Book } from '../../../host/book/book';
import { bookFromXlsx } from '../../../host/file/load';
import { differences } from '../../../host/file/seen';
import { standIn } from '../../../host/standIn';
import { drawings as anyDrawing } from './arbitrary';
import { generated, templates } from './samples';

/** The drawings as Office.js puts them into a new workbook. */
async function filled(drawn: readonly Drawing[]): Promise<Book> {
  const drawings = withLiveLinks(drawn);
  const { book } = standIn({ book: emptyBook() });
  const context = new Excel.RequestContext();
  const { workbook } = context;
  const lists = new ChoiceLists(drawings);
  for (const drawing of drawings) {
    const sheet = workbook.worksheets.add(drawing.name);
    fillSheet(sheet, drawing);
    applyLayout(sheet, layoutOf(drawing));
    fillChoices(sheet, drawing, lists);
  }
  if (lists.columns.length > 0) fillChoiceSheet(workbook.worksheets.add(lists.sheetName), lists);
  workbook.worksheets.getItem('Sheet1').delete();
  await context.sync();
  return book;
}

/** Marks are names, which are no matter of filling. */
function unmarked(drawings: readonly Drawing[]): readonly Drawing[] {
  return drawings.map((drawing) => ({ ...drawing, mark: null }));
}

async function inFile(drawings: readonly Drawing[]): Promise<Book> {
  return bookFromXlsx(await writeXlsxWorkbook(drawings), emptyBook);
}

/** The hidden sheet of lists has no look of its own: it stands in each workbook's standard font. */
function isHiddenLook(difference: string): boolean {
  return /^選択肢![A-Z]+\d+ (font|vertical)/.test(difference);
}

describe('a drawing looks the same, whoever carries it out', () => {
  test.each([
    { what: 'forms and lists of gunma-r5', drawings: () => generated('gunma-r5') },
    { what: 'forms and lists of tochigi-r6', drawings: () => generated('tochigi-r6') },
    { what: 'the blank input workbook', drawings: templates },
  ])('$what', async ({ drawings }) => {
    const all = unmarked(await drawings());
    const found = differences(await filled(all), await inFile(all));
    expect(found.filter((difference) => !isHiddenLook(difference))).toEqual([]);
  });

  test('property: any drawing', async () => {
    await fc.assert(
      fc.asyncProperty(anyDrawing, async (drawing) => {
        expect(differences(await filled([drawing]), await inFile([drawing]))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});
