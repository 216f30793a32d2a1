import { expect, test } from 'vitest';
import { loadPrinted } from '../../assets/sample/printed';
import { understoodOf } from '../../src/app/understood';
import { understoodLines } from '../../src/app/understood/lines';
import { readWorkbook } from '../../src/input';

test("a plan's own tables are called so, and only they", () => {
  const titles = understoodLines(understoodOf(readWorkbook(loadPrinted()))).filter((line) =>
    line.includes('の表　シート'),
  );
  expect(titles.filter((line) => /指標|計画/.test(line))).toEqual([
    '『指標』の表　シート『別紙２－2』 A25:F33',
    '『計画の目標』の表　シート『計画（第２章）』 A3:D6',
    '『計画の目標』の表　シート『計画（第２章）』 A9:D11',
    '『計画の目標』の表　シート『計画（第２章）』 A14:D16',
  ]);
});
