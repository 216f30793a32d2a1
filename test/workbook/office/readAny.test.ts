import fc from 'fast-check';
import { expect, test } from 'vitest';
import { area } from '../../../src/sheet/address';
import { settleAfterEach } from '../../host/boundary/support';
import { bookFromSheets } from '../../support/bookFromSheets';
import { alike } from '../readers/alike';
import { anyWorkbook } from '../readers/anyWorkbook';
import { readInExcel, sheetWith } from '../readers/excel';

settleAfterEach();

test('whatever stands in a workbook is read as it stands', async () => {
  await fc.assert(
    fc.asyncProperty(anyWorkbook, async (sheets) => {
      const read = await readInExcel(bookFromSheets(sheets));
      expect(read.map(alike)).toEqual(sheets.map(alike));
    }),
    { numRuns: 40, examples: [[[sheetWith({ merges: [area('A1:B2')] })]]] },
  );
});
