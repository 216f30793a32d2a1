import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { adr } from '../../../src/sheet/address';
import { cellAt, type Sheet } from '../../../src/sheet/sheet';
import { readXlsxWorkbook } from '../../../src/workbook/xlsx/index';
import { makePackage } from '../../support/xlsx/package';

const PRODUCERS = ['xlsxwriter', 'gnumeric', 'exceljs', 'sheetjs', 'excelize'] as const;

/** Gnumeric writes a chart sheet as a worksheet, and shows what was hidden. */
const SHEETS: Readonly<Record<(typeof PRODUCERS)[number], readonly string[]>> = {
  xlsxwriter: ['集計 true', '図の元 false'],
  gnumeric: ['集計 true', '図の元 true', '図 true'],
  exceljs: ['集計 true', '保護 false'],
  sheetjs: ['集計 true', '保護 false'],
  excelize: ['集計 true', '保護 false'],
};

async function bookOf(producer: string): Promise<readonly Sheet[]> {
  const bytes = new Uint8Array(readFileSync(`test/support/xlsx/producers/${producer}.xlsx`));
  return readXlsxWorkbook(bytes, `${producer}.xlsx`);
}

describe.each(PRODUCERS)('a workbook of %s', (producer) => {
  test('its sheets, and which of them nobody sees', async () => {
    const names = (await bookOf(producer)).map(({ name, visibility }) => `${name} ${visibility === 'visible'}`);
    expect(names).toEqual(SHEETS[producer]);
  });

  test('its table', async () => {
    const [sheet] = await bookOf(producer);
    const row = (at: number) => ['A', 'B', 'C', 'D'].map((column) => sheet && cellAt(sheet, adr(`${column}${at}`)));
    expect(row(1).map((cell) => cell?.value)).toEqual(['項目', '直近値', '前年', '差']);
    const [name, latest, last, difference] = row(3);
    expect(name?.value).toMatch(/^項目[23]$/);
    expect(Number(latest?.value) / Number(last?.value)).toBe(1.5);
    expect(difference?.formula).toBe('B3-C3');
  });
});

describe('by name', () => {
  const shown = async (producer: string, at: string) => {
    const [sheet] = await bookOf(producer);
    return sheet && cellAt(sheet, adr(at));
  };

  test('dates of the Japanese calendar', async () => {
    expect((await shown('exceljs', 'F2'))?.shown).toBe('令和5年4月1日');
    expect((await shown('excelize', 'F2'))?.shown).toBe('令和5年4月1日');
    expect((await shown('xlsxwriter', 'F1'))?.shown).toBe('令和5年4月1日');
    expect((await shown('sheetjs', 'F2'))?.shown).toBe('2023年4月1日');
    expect((await shown('sheetjs', 'F3'))?.shown).toBe('17.4%');
  });

  test('rich texts', async () => {
    expect((await shown('exceljs', 'F3'))?.value).toBe('太い字');
    expect((await shown('excelize', 'F3'))?.value).toBe('太い字');
    expect((await shown('xlsxwriter', 'F2'))?.value).toBe('太い 字');
  });

  test('formulas with and without a result', async () => {
    expect(await shown('excelize', 'D3')).toMatchObject({ value: null, uncalculated: true });
    expect(await shown('exceljs', 'D3')).toMatchObject({ value: 1.5, shown: '1.5' });
  });
});

test('every error is an error, also those that older programs do not know', async () => {
  const errors = [
    '#NULL!',
    '#DIV/0!',
    '#VALUE!',
    '#REF!',
    '#NAME?',
    '#NUM!',
    '#N/A',
    '#GETTING_DATA',
    '#SPILL!',
    '#CALC!',
  ];
  const data = `<row r="1">${errors.map((error) => `<c t="e" vm="1"><v>${error}</v></c>`).join('')}</row>`;
  const [sheet] = await readXlsxWorkbook(makePackage({ sheets: [{ data }] }), 'x');
  expect(sheet?.rows[0]?.map((cell) => [cell?.value, cell?.shown])).toEqual(errors.map((error) => [{ error }, error]));
});

test('sheets that are none are passed over: charts, dialogs, macros of Excel 4', async () => {
  const types = ['chartsheet', 'dialogsheet', 'xlMacrosheet', 'xlIntlMacrosheet', 'worksheet'];
  const sheets = types.map((type) => ({ name: type, type, ...(type !== 'worksheet' && { xml: '<other/>' }) }));
  expect((await readXlsxWorkbook(makePackage({ sheets }), 'x')).map(({ name }) => name)).toEqual(['worksheet']);
});

test('targets with a backslash, a slash at the beginning and letters as numbers lead to their parts', async () => {
  const data = '<worksheet><sheetData><row><c><v>5</v></c></row></sheetData></worksheet>';
  const link = (id: string, target: string) => `<Relationship Id="${id}" Type="x/worksheet" Target="${target}"/>`;
  const bytes = makePackage({
    sheets: [{ name: '一' }, { name: '二' }, { name: '三' }, { name: '四' }],
    parts: {
      'xl/_rels/workbook.xml.rels': `<Relationships>${link('rId1', 'worksheets\\one.xml')}${link('rId2', '/XL/Two.xml')}${link('rId3', 'worksheets/%E4%B8%89%20b.xml')}${link('rId4', 'worksheets/Four%20b.xml')}</Relationships>`,
      'xl/worksheets/one.xml': data,
      'xl/two.xml': data,
      'xl/worksheets/三 b.xml': data,
      'xl/worksheets/four%20b.xml': data,
    },
  });
  const sheets = await readXlsxWorkbook(bytes, 'x');
  expect(sheets.map(({ name, rows }) => [name, rows[0]?.[0]?.value])).toEqual([
    ['一', 5],
    ['二', 5],
    ['三', 5],
    ['四', 5],
  ]);
});
