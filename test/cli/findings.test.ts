import { expect, it } from 'vitest';
import { check } from '../../src/app/check';
import { findingLines } from '../../src/cli/findings';
import { book, indicators, texts } from '../checks/support/book';
import { readMarkdown } from '../../src/workbook/markdown';

const ROW = '| 介護予防の推進 | 通いの場の数 | か所 | 増加 | 100 | R2 | 210 | R5 | 90 | R5 | ◎ | | |';

it('findings of one cause stand under the first of them', async () => {
  const sheets = readMarkdown(
    book({ 項目: texts({ evaluation: '通いの場の数は、目標値（200か所）を達成した。' }), 指標: indicators(ROW) }),
  );
  const lines = findingLines('A.xlsx', await check({ read: () => Promise.resolve(sheets) }));
  const first = lines.findIndex((line) => line.includes('『指標』シート D2：'));
  expect(lines[first]).toMatch(/^ {2}要確認　/);
  expect(lines[first + 1]).toMatch(/^ {2}・ {2}要確認　『(?:指標|項目)』シート/);
});
