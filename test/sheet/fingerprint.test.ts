import { describe, expect, it } from 'vitest';
import { fingerprint, fingerprintOf } from '../../src/sheet/fingerprint';
import { readMarkdown } from '../../src/workbook/markdown';
import { writeXlsxWorkbook, readXlsxWorkbook } from '../../src/workbook/xlsx';
import { drawingOf } from '../support/xlsx/drawings';

const sheet = (table: string) => readMarkdown(`## 表\n${table}`)[0] ?? { rows: [] };
const of = (table: string) => fingerprint(sheet(table));

describe('the fingerprint of a sheet', () => {
  const one = '| 項目 | 12 |\n| | 一行目<br>二行目 |';

  it('is the same for equal contents, whatever their formats', () => {
    expect(of(one)).toBe(of(one));
    expect(of('| 0.5 |')).toBe(of('| 50% |'));
  });

  it.each([
    ['another text', '| 項日 | 12 |\n| | 一行目<br>二行目 |'],
    ['a number for a text', "| 項目 | '12 |\n| | 一行目<br>二行目 |"],
    ['a cell moved', '| 項目 | 12 |\n| 一行目<br>二行目 | |'],
    ['a cell more', '| 項目 | 12 | 1 |\n| | 一行目<br>二行目 |'],
    ['a formula for its value', '| 項目 | =6*2 → 12 |\n| | 一行目<br>二行目 |'],
  ])('differs for %s', (_, other) => expect(of(other)).not.toBe(of(one)));

  it('is known before a drawing is written, and stands in its mark', async () => {
    const drawing = drawingOf(
      [
        ['項目', 12.345, null],
        [null, '=1+1', ''],
      ],
      { mark: { kind: 'form', item: '甲' } },
    );
    const [read] = await readXlsxWorkbook(await writeXlsxWorkbook([drawing]), 'x.xlsx');
    expect(read?.mark).toEqual({ kind: 'form', item: '甲', sheet: '表1', fingerprint: fingerprintOf(drawing) });
    expect(read && fingerprint(read)).toBe(fingerprintOf(drawing));
  });
});
