import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import { associateCommands, COMMANDS, refuseCommands } from '../../src/commands/commands';
import { openOfficeWorkbook } from '../../src/workbook/office';
import { emptyBook } from '../host/book';
import type { Book } from '../host/book/book';
import { bookFromXlsx } from '../host/file/load';
import { standIn } from '../host/standIn';
import { visible } from '../workbook/office/support';

const told: string[] = [];

beforeEach(() => {
  told.length = 0;
  associateCommands({
    workbook: openOfficeWorkbook(),
    tell: (sentence) => {
      told.push(sentence);
      return Promise.resolve();
    },
  });
});

const sample = () => bookFromXlsx(readFileSync('assets/sample/gunma-r5.xlsx'), emptyBook);

function inView(book: Book): string {
  return book.activeSheet.name;
}

describe('the buttons of the ribbon', () => {
  it('are those of the manifest', () => {
    const manifest = readFileSync('manifest.xml', 'utf8');
    const named = [...manifest.matchAll(/<FunctionName>(\w+)<\/FunctionName>/g)].map(([, name]) => name);
    expect(named).toEqual(Object.keys(COMMANDS));
  });

  it('点検 leaves the findings on a sheet and shows it', async () => {
    const book = await sample();
    expect(await standIn({ book }).press('checkWorkbook')).toBe('done');
    expect(inView(book)).toBe('点検結果');
    expect(told).toEqual([]);
  });

  it('別紙２を作成 leaves the forms and shows the first', async () => {
    const book = await sample();
    await standIn({ book }).press('makeForms');
    expect(inView(book)).toBe('別紙２_1_地域包括支援センター等の機能強化');
  });

  it('別紙２を作成 writes only the findings where something must be corrected', async () => {
    const book = await sample();
    const before = visible(book);
    book.sheets.find(({ name }) => name === '基本情報')?.clear({ top: 0, left: 0, bottom: 60, right: 20 });
    await standIn({ book }).press('makeForms');
    expect(visible(book)).toEqual([...before, '点検結果']);
    expect(inView(book)).toBe('点検結果');
  });

  it('入力用シートを追加 shows the first added sheet', async () => {
    const book = emptyBook({ sheets: ['Sheet1'] });
    await standIn({ book }).press('addInputSheets');
    expect(inView(book)).toBe('基本情報');
  });

  it('tell the person what stands in the way, and always end', async () => {
    const book = await sample();
    book.structureProtected = true;
    expect(await standIn({ book }).press('makeForms')).toBe('done');
    expect(told).toEqual([expect.stringContaining('ブックの構成が保護されているため')]);
  });
});

describe('the buttons in an Excel that is too old', () => {
  it('show why, write nothing and are done', async () => {
    const book = await sample();
    const before = visible(book);
    const excel = standIn({ book });
    let shown = 0;
    refuseCommands(() => {
      shown += 1;
      return Promise.reject(new Error('this Excel cannot show the pane by itself'));
    });
    for (const name of Object.keys(COMMANDS)) expect(await excel.press(name)).toBe('done');
    expect(shown).toBe(3);
    expect(visible(book)).toEqual(before);
  });
});
