import { beforeAll, expect, it } from 'vitest';
import { check } from '../../src/app/check';
import { exportForms, type Purpose } from '../../src/app/export';
import { formsOf } from '../../src/app/forms';
import type { Drawing } from '../../src/sheet/drawing';
import { openXlsxFile } from '../../src/workbook/xlsx/file';
import { writeImpersonalWorkbook } from '../../src/workbook/xlsx/write/impersonal';
import { readBack } from '../app/support';
import { readPages } from './pages';
import { pageCount } from './places';
import { printFaults } from './proof';
import { describePrinted, requireTools } from './suite';
import { printWorkbooks, type Printed } from './tools';

const PURPOSES = ['submission', 'publication'] as const;
const LONG = '前橋市と高崎市で、決裁のときに書き加えた研修を開いた。'.repeat(40);

/** The sample with its forms, one of them with a long text typed in, and names not to be published. */
async function source() {
  const input = await openXlsxFile('assets/sample/gunma-r5.xlsx').read();
  const checked = await check({ read: () => Promise.resolve(input) });
  const forms = formsOf(checked, false).map(({ drawing }) => readBack(drawing));
  const sheets = [...input, ...forms].map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((cells) =>
      cells.map((cell, column) => {
        if (cell?.shown.startsWith('　本県の認知症高齢者')) return { ...cell, value: LONG, shown: LONG };
        const isName = sheet.name === '基本情報' && cells[column - 1]?.value === '公表時の保険者名';
        return isName ? { value: 'しない', shown: 'しない', format: '@' } : cell;
      }),
    ),
  }));
  return { read: () => Promise.resolve(sheets) };
}

describePrinted('forms that leave', (fonts) => {
  const drawn = new Map<Purpose, readonly Drawing[]>();
  let printed: ReadonlyMap<string, Printed>;

  beforeAll(async () => {
    requireTools();
    const files = new Map<string, Uint8Array>();
    for (const purpose of PURPOSES) {
      const write = (drawings: readonly Drawing[]) => {
        drawn.set(purpose, drawings);
        return writeImpersonalWorkbook(drawings);
      };
      const { file } = await exportForms(await source(), purpose, { allowErrors: true, write });
      files.set(purpose, file.bytes);
    }
    printed = printWorkbooks(files, fonts);
  });

  it.each(PURPOSES)('print on as many pages as were drawn, nothing cut off: %s', (purpose) => {
    const drawings = drawn.get(purpose) ?? [];
    const pages = readPages(printed.get(purpose)?.boxes ?? '');
    expect(drawings).toHaveLength(6);
    expect(pages).toHaveLength(drawings.reduce((sum, drawing) => sum + pageCount(drawing), 0));
    expect(printFaults(drawings, pages)).toEqual([]);
    const text = pages
      .flat()
      .map(({ text: word }) => word)
      .join('');
    expect(text.includes('前橋市')).toBe(purpose === 'submission');
  });
});
