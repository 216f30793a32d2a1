import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { check } from '../../../src/app/check';
import { addInputSheets } from '../../../src/app/inputSheets';
import { report } from '../../../src/app/report';
import { openOfficeWorkbook } from '../../../src/workbook/office';
import { emptyBook } from '../../host/book';
import { bookFromXlsx } from '../../host/file/load';
import { standIn } from '../../host/standIn';
import { sheetOf, visible } from '../../workbook/office/support';

const sample = () => bookFromXlsx(readFileSync('assets/sample/gunma-r5.xlsx'), emptyBook);

describe('入力用シートを追加', () => {
  it('gives an empty workbook every table, with drop-down lists, and nothing twice', async () => {
    const book = emptyBook({ sheets: ['Sheet1'] });
    standIn({ book });
    const workbook = openOfficeWorkbook();
    const { sheets } = await addInputSheets(workbook);
    expect(visible(book)).toEqual(['Sheet1', ...sheets]);
    expect(sheetOf(book, '基本情報').validations.length).toBeGreaterThan(0);
    const { reading } = await check(workbook);
    expect(reading.tables.map(({ table }) => table)).toContain('指標');
    await expect(addInputSheets(workbook)).rejects.toThrow('入力用の表はすべてそろっています。');
  });

  it('adds only what is missing, with what the workbook says already', async () => {
    const book = await sample();
    standIn({ book });
    const before = visible(book);
    const { sheets } = await addInputSheets(openOfficeWorkbook());
    expect(sheets).not.toContain('指標');
    expect(sheets).not.toContain('基本情報');
    expect(visible(book)).toEqual([...before, ...sheets]);
  });
});

describe('点検の結果を残す', () => {
  it('writes 点検結果 alone, and again in its place', async () => {
    const book = await sample();
    standIn({ book });
    const before = visible(book);
    const { sheet, checked } = await report(openOfficeWorkbook());
    expect(sheet).toBe('点検結果');
    expect(checked.counts).toEqual({ error: 0, warning: 6, info: 12 });
    expect(visible(book)).toEqual([...before, '点検結果']);
    await report(openOfficeWorkbook());
    expect(visible(book)).toEqual([...before, '点検結果']);
  });
});
