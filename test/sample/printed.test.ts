import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { loadPrinted, PRINTED } from '../../assets/sample/printed';
import { readWorkbook } from '../../src/input';
import { readXlsxWorkbook } from '../../src/workbook/xlsx';

const FILE = new URL(`../../assets/sample/${PRINTED}.xlsx`, import.meta.url);
const sheets = await readXlsxWorkbook(new Uint8Array(readFileSync(FILE)), `${PRINTED}.xlsx`);

it('holds what its data files hold, cell by cell', () => {
  const shown = (all: typeof sheets) =>
    all.map(({ name, rows }) => [
      name,
      rows.flatMap((cells, row) => cells.flatMap((cell, column) => (cell ? [[row, column, cell.shown]] : []))),
    ]);
  expect(shown(sheets)).toEqual(shown(loadPrinted()));
});

it('says on its first sheet which sources each other sheet is from', () => {
  const [about, ...others] = sheets;
  const said =
    about?.rows
      .flat()
      .map((cell) => cell?.shown ?? '')
      .join('\n') ?? '';
  const forms = others.filter(({ name }) => /^別紙２－[1-6]$/.test(name));
  expect(said).toContain('『別紙２－1』～『別紙２－6』');
  expect(forms).toHaveLength(6);
  expect(others.filter((sheet) => !forms.includes(sheet) && !said.includes(`『${sheet.name}』`))).toEqual([]);
});

it('is read as six forms, their six indicators, and what the plan and the grants set beside them', () => {
  const { report } = readWorkbook(sheets);
  expect([report.basics.prefecture.value, report.basics.fiscalYear.value]).toEqual(['群馬県', 2023]);
  expect([report.items, report.indicators, report.planned, report.grantScores].map(({ length }) => length)).toEqual([
    6, 6, 4, 4,
  ]);
  expect(new Set(report.indicators.map(({ item }) => item.value))).toEqual(new Set(['在宅医療と介護の連携']));
});
