import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Sheet } from '../../../src/sheet/sheet';
import { readMarkdown } from '../../../src/workbook/markdown';
import { readXlsxWorkbook } from '../../../src/workbook/xlsx';
import { EXAMPLES } from '../../checks/examples';
import { CAREFUL } from '../../checks/support/careful';
import { emptyBook } from '../../host/book';
import { settleAfterEach } from '../../host/boundary/support';
import { bookFromXlsx } from '../../host/file/load';
import { thrown } from '../../input/generated/layout/dice';
import { laidOut } from '../../input/generated/layout/workbook';
import { anyReport } from '../../input/generated/report';
import { bookFromSheets } from '../../support/bookFromSheets';
import { alike, calculated, workable } from './alike';
import { anyWorkbook } from './anyWorkbook';
import { readInExcel } from './excel';
import { fileFromBook } from './file';
import { layouts, sheetsOf, understood } from './layouts';

settleAfterEach();

/** Expects the readers of files and of Excel to give the same as the sheets say. */
async function expectTheSame(sheets: readonly Sheet[]): Promise<void> {
  const written = sheets.map(workable);
  const book = bookFromSheets(written);
  const fromFile = await readXlsxWorkbook(await fileFromBook(book), 'ブック.xlsx');
  const fromExcel = await readInExcel(book);

  expect(fromFile.map(alike)).toEqual(written.map(alike));
  expect(fromExcel.map(alike)).toEqual(written.map(calculated).map(alike));
  expect(understood(fromFile)).toEqual(understood(written));
  expect(understood(fromExcel)).toEqual(understood(written.map(calculated)));
}

describe('the same workbook through all three readers gives the same Reading', () => {
  it.each(Object.entries(EXAMPLES))('%s', async (_, { found, near }) => {
    await expectTheSame(readMarkdown(found));
    await expectTheSame(readMarkdown(near));
  });

  it.each(CAREFUL.map((workbook, at) => ({ workbook, number: at + 1 })))(
    'careful workbook $number',
    async ({ workbook }) => {
      await expectTheSame(readMarkdown(workbook));
    },
  );
});

describe('a workbook in a layout of its own gives the same Reading through all three readers', () => {
  it.each(layouts)('%s', async (name) => {
    await expectTheSame(sheetsOf(name));
  });

  test('laid out at random', async () => {
    const layout = anyReport.chain((report) => thrown((dice) => laidOut(report, dice)));
    await fc.assert(
      fc.asyncProperty(layout, ({ sheets }) => expectTheSame(sheets)),
      { numRuns: 10 },
    );
  });
});

describe('a sample workbook gives the same Reading from its file and from Excel', () => {
  it.each(['gunma-r5', 'tochigi-r6'])('%s', async (name) => {
    const bytes = new Uint8Array(readFileSync(`assets/sample/${name}.xlsx`));
    const fromFile = await readXlsxWorkbook(bytes, `${name}.xlsx`);
    const fromExcel = await readInExcel(await bookFromXlsx(bytes, emptyBook));
    expect(fromExcel.map(alike)).toEqual(fromFile.map(alike));
    expect(understood(fromExcel)).toEqual(understood(fromFile));
  });
});

test('whatever stands in a workbook, the file and Excel give the same', async () => {
  await fc.assert(
    fc.asyncProperty(anyWorkbook, async (sheets) => {
      const book = bookFromSheets(sheets);
      const fromFile = await readXlsxWorkbook(await fileFromBook(book), 'ブック.xlsx');
      expect(fromFile.map(alike)).toEqual(sheets.map(alike));
      expect((await readInExcel(book)).map(alike)).toEqual(fromFile.map(alike));
    }),
    { numRuns: 20 },
  );
});
