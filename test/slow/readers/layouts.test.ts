import { beforeAll, describe, expect, it } from 'vitest';
import { readXlsxWorkbook } from '../../../src/workbook/xlsx';
import { isWithoutTools } from '../../support/xlsx/tools';
import { workable } from '../../workbook/readers/alike';
import { layouts, sheetsOf, understood } from '../../workbook/readers/layouts';
import { PROGRAMS } from './programs';

const books = new Map(layouts.map((name) => [name.replace(/\.md$/, ''), sheetsOf(name).map(workable)]));
const NEEDS_TOOLS = ['openpyxl', 'LibreOffice'];
const programs = Object.entries(PROGRAMS).filter(([name]) => !isWithoutTools || !NEEDS_TOOLS.includes(name));

describe.each(programs)('workbooks in layouts of their own, written %s', (_, { write, keeps }) => {
  let files: ReadonlyMap<string, Uint8Array> = new Map();
  beforeAll(async () => {
    files = await write(books);
  });

  it.each([...books])('%s', async (name, sheets) => {
    const file = files.get(name);
    if (!file) throw new Error(`no file of ${name}`);
    const read = await readXlsxWorkbook(file, `${name}.xlsx`);
    expect(understood(read)).toEqual(understood(sheets.map((sheet, at) => keeps(sheet, read[at]))));
  });
});
