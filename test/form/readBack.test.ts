import { expect, it } from 'vitest';
import { drawForms } from '../../src/form';
import { readXlsxWorkbook, writeXlsxWorkbook } from '../../src/workbook/xlsx';
import { item, report } from '../support/report';

it.each([
  ['emoji sequences', '👨‍👩‍👧🇯🇵1️⃣❤️介護'],
  ['combining marks', 'か\u3099き\u309Ae\u0301'],
  ['ideographs with variation selectors', '葛\u{E0100}飾区 辻\u{E0101}堂 𠮷野家'],
  ['indents and trailing spaces', '　　介護  \t'],
  ['what Excel would take for a formula, a number or a date', "=1+1 '引用 @ 3-4 R5.3.31 (1) １２"],
])('%s come back from the file as they were written, over several cells', async (_, text) => {
  const long = text.repeat(60);
  const drawings = drawForms(report([item('介護', { record: long })]), { draft: false, takenNames: [] });
  const bytes = await writeXlsxWorkbook(drawings.map((form) => form.drawing));
  const [sheet] = await readXlsxWorkbook(bytes, '別紙２.xlsx');
  const values = sheet?.rows.flatMap((row) => row.flatMap((cell) => cell?.value ?? [])) ?? [];
  expect(values.join('')).toContain(long);
});
