import { expect, it } from 'vitest';
import { check } from '../../src/app/check';
import { generate } from '../../src/app/generate';
import { understoodOf } from '../../src/app/understood';
import { understoodLines } from '../../src/app/understood/lines';
import { SECTIONS, type Item } from '../../src/domain/report';
import { readWorkbook } from '../../src/input';
import type { Cell, Sheet } from '../../src/sheet/sheet';
import { readXlsxWorkbook, writeXlsxWorkbook } from '../../src/workbook/xlsx';
import { sample, takesAll } from './support';

/** A sheet with some of its texts written otherwise. */
const rewritten = (sheet: Sheet, write: (text: string) => string): Sheet => ({
  ...sheet,
  rows: sheet.rows.map((cells) => cells.map((cell) => cell && rewrittenCell(cell, write))),
});

function rewrittenCell(cell: Cell, write: (text: string) => string): Cell {
  if (typeof cell.value !== 'string') return cell;
  const text = write(cell.value);
  return { ...cell, value: text, shown: text };
}

/** The forms of a workbook as last year's program wrote them into a file. */
async function formsOf(sheets: readonly Sheet[]): Promise<readonly Sheet[]> {
  const target = takesAll();
  await generate({ read: () => Promise.resolve(sheets) }, target, { onlyForms: true, allowErrors: true });
  return readXlsxWorkbook(await writeXlsxWorkbook(target.drawings), 'forms.xlsx');
}

const lastYear = (text: string): string => (text === '令和５年度' ? '令和４年度' : text);

/** This year's sample with last year's forms, each under a name of a person's own. */
async function besideLastYear(write: (text: string) => string, name: (sheet: Sheet) => string) {
  const own = await sample('gunma-r5').read();
  const forms = await formsOf(own.map((sheet) => rewritten(sheet, (text) => lastYear(write(text)))));
  const all = [...own, ...forms.map(({ mark: _mark, ...sheet }) => ({ ...sheet, name: name({ ...sheet }) }))];
  return { own: readWorkbook(own), ...(await check({ read: () => Promise.resolve(all) })) };
}

const letters = (item: Item): readonly string[] =>
  SECTIONS.map((section) =>
    item.sections[section].paragraphs
      .map(({ text }) => text)
      .join('')
      .replace(/\s/g, ''),
  );

const asTheyAre = (text: string): string => text;

it.each([
  ['as the program calls them', ({ name }: Sheet): string => name],
  ['as a person calls them', ({ name }: Sheet): string => `昨年${name.slice(4, 20)}`],
])('last year’s forms, called %s, are read as what they were made from', async (_, name) => {
  const { own, reading } = await besideLastYear(asTheyAre, name);
  expect({ ...reading, otherForms: [], sheets: [] }).toEqual({ ...own, otherForms: [], sheets: [] });
  expect(reading.otherForms.map(({ use, year }) => [use, year.value])).toEqual(
    own.report.items.map(() => ['lastYear', 2022]),
  );
  expect(reading.otherForms.map(({ item }) => letters(item))).toEqual(own.report.items.map(letters));
  expect(reading.otherForms.flatMap(({ indicators }) => indicators.map(({ latest }) => latest.value.written))).toEqual(
    own.report.indicators.map(({ latest }) => latest.value.written),
  );
  expect(understoodLines(understoodOf(reading))).toContain('昨年度（令和４年度）の別紙２として読みました（6項目）');
});

it('what was copied from last year is found, and what was written anew is not', async () => {
  const rewrite = (text: string): string =>
    text
      .replace('概ね計画的に実施できた', '一部を除いて実施できた')
      .replace('189～', '177～')
      .replace('187か所', '190か所')
      .replace('228か所', '205か所');
  const { findings, own } = await besideLastYear(rewrite, ({ name }) => name);
  const { findings: before } = await check(sample('gunma-r5'));
  const added = findings.filter(({ message }) => !before.some((one) => one.message === message));
  expect(new Set(added.map(({ code }) => code))).toEqual(
    new Set(['text-unchanged', 'latest-not-updated', 'indicator-differs']),
  );
  expect(added.filter(({ code }) => code === 'indicator-differs').map(({ value }) => value)).toEqual(['187か所']);
  expect(added.filter(({ code }) => code === 'latest-not-updated')).toHaveLength(own.report.indicators.length - 1);
  const copied = added.filter(({ code }) => code === 'text-unchanged');
  expect(copied).toHaveLength(1);
  expect(copied[0]?.message).toContain('ほとんどの項目が同じです。');
});
