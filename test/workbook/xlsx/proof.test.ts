import { strFromU8, strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { replaceParts } from '../../../src/workbook/xlsx/package/replace';
import { proveWorkbook } from '../../../src/workbook/xlsx/proof/workbook';
import { writeXlsxWorkbook } from '../../../src/workbook/xlsx';
import { form, list } from './graft/support';

const DRAWINGS = [form('認知症', '甲'), list('乙')];

async function changedBytes(path: string, from: string | RegExp, to: string): Promise<Uint8Array> {
  const bytes = await writeXlsxWorkbook(DRAWINGS);
  return replaceParts(bytes, {
    [path]: (part) => {
      const [before, after] = [strFromU8(part), strFromU8(part).replace(from, to)];
      expect(after).not.toBe(before);
      return strToU8(after);
    },
  });
}

describe('a new workbook', () => {
  test('is let through as it is written', async () => {
    expect(() => proveWorkbook(new Uint8Array(), DRAWINGS, [])).toThrow('書いたとおりに');
    const bytes = await writeXlsxWorkbook(DRAWINGS);
    expect(() => proveWorkbook(bytes, DRAWINGS, [])).not.toThrow();
  });

  test.each([
    ['another text', 'xl/worksheets/sheet1.xml', '>甲<', '>申<'],
    ['another number', 'xl/worksheets/sheet1.xml', '<v>1<', '<v>2<'],
    ['broken markup', 'xl/worksheets/sheet2.xml', '</row>', ''],
    ['a sheet missing', 'xl/workbook.xml', /<sheet name="点検結果"[^>]*>/, ''],
    ['another name', 'xl/workbook.xml', 'name="点検結果"', 'name="点検"'],
    ['a sheet without its mark', 'xl/workbook.xml', '_besshi2_mark', '_besshi3_mark'],
  ])('with %s is not given out', async (_, path, from, to) => {
    const bytes = await changedBytes(path, from, to);
    expect(() => proveWorkbook(bytes, DRAWINGS, [])).toThrow(
      expect.objectContaining({ name: 'Refusal', reason: 'text-changed' }),
    );
  });
});
