import { describe, expect, it } from 'vitest';
import { blankItem } from '../../../src/lists/template/blank';
import { choiceOver } from '../../../src/lists/template/choices';
import { withEntries, withParagraphs } from '../../../src/lists/template/fill';
import { blankTable } from '../../../src/lists/template/blank';
import { heightOf } from '../../../src/lists/template/height';
import { pageFor } from '../../../src/lists/template/page';
import { drawItem } from '../../../src/lists/template/item';
import { drawTable } from '../../../src/lists/template/table';
import { planPeriodOf } from '../../../src/lists/template/year';

it('offers a drop-down list only where there is something to choose', () => {
  const area = { top: 0, left: 0, bottom: 9, right: 0 };
  expect(choiceOver(area, [])).toEqual([]);
  expect(choiceOver(area, ['甲', '乙'])).toEqual([{ area, values: ['甲', '乙'] }]);
});

describe('the height of a row', () => {
  it('grows with the lines of its text and stops where Excel does', () => {
    const lines = (count: number) => heightOf('あ'.repeat(10 * count), 110, 10);
    expect(lines(2) - lines(1)).toBeCloseTo(lines(5) - lines(4), 0);
    expect(heightOf('あ\nあ\nあ', 110, 10)).toBe(lines(3));
    expect(heightOf('あ'.repeat(20_000), 110, 10)).toBe(409.5);
  });
});

describe('the page', () => {
  it('is upright where the columns fit, otherwise landscape', () => {
    expect(pageFor({ columns: [300, 259], rows: 1 }).orientation).toBe('portrait');
    expect(pageFor({ columns: [300, 260], rows: 1 }).orientation).toBe('landscape');
  });
});

describe('a row to be filled in', () => {
  it('is fitted to what is typed, a row with content is drawn high enough for it', () => {
    const table = withEntries({ ...blankTable('項目対応'), blankRows: 2 }, [
      { activity: 'あ'.repeat(100), item: '乙' },
    ]);
    const [filled, blank] = drawTable(table).rows.slice(-2);
    expect(filled?.growing).toBeUndefined();
    expect(filled?.height).toBe(heightOf('あ'.repeat(100), 280, 10));
    expect(blank?.growing).toBe(true);
    const item = drawItem(blankItem(1)).rows;
    expect(item.find((row) => row.cells[0]?.content === '番号')?.growing).toBeUndefined();
    expect(item.find((row) => row.cells[0]?.content === '自己評価')?.growing).toBe(true);
  });
});

describe('filling in', () => {
  it('uses up blank rows of a table and adds rows where they do not suffice', () => {
    const table = { ...blankTable('項目対応'), blankRows: 2 };
    const entry = { activity: '甲', item: '乙' };
    expect(withEntries(table, [entry])).toMatchObject({ entries: [entry], blankRows: 1 });
    expect(withEntries(table, [entry, entry, entry])).toMatchObject({ blankRows: 0 });
  });

  it('sets each paragraph of a section in a cell of its own below the one before, under one label', () => {
    const item = drawItem(withParagraphs(blankItem(3), { record: ['（１）甲', ' 　①乙', '丙'] }));
    const first = item.rows.findIndex((row) => row.cells[0]?.content === '取組の実施内容、実績');
    expect(item.rows.slice(first, first + 4).map((row) => row.cells.map((cell) => cell.content))).toEqual([
      ['取組の実施内容、実績', '（１）甲'],
      [null, ' 　①乙'],
      [null, '丙'],
      ['自己評価', null],
    ]);
    expect(item.merges).toContainEqual({ top: first, bottom: first + 2, left: 0, right: 0 });
  });
});

it.each([
  [2021, 8],
  [2023, 8],
  [2024, 9],
  [2000, 1],
])('%d lies in the plan period %d', (year, period) => {
  expect(planPeriodOf(year)).toBe(period);
});
