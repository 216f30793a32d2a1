import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { check } from '../../../src/app/check';
import { generate } from '../../../src/app/generate';
import { openOfficeWorkbook } from '../../../src/workbook/office';
import { emptyBook } from '../../host/book';
import { bookFromXlsx } from '../../host/file/load';
import { standIn } from '../../host/standIn';

const sample = (name: string) => bookFromXlsx(readFileSync(`assets/sample/${name}.xlsx`), emptyBook);

describe('the whole job in Excel', () => {
  it('reads, checks and writes', async () => {
    const book = await sample('gunma-r5');
    const excel = standIn({ book });
    const workbook = openOfficeWorkbook();
    const { counts } = await check(workbook);
    console.log(JSON.stringify([excel.meter.trips, {...excel.meter, members: undefined}]));
    const done = await generate(workbook, workbook, { onlyForms: false, allowErrors: true });
    console.log(JSON.stringify({...excel.meter, members: undefined}), done.sheets.length, book.names.all());
    expect(counts).toEqual({ error: 0, warning: 6, info: 12 });
  });
});
