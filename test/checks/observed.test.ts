import { expect, it } from 'vitest';
import { check } from '../../src/checks';
import { readWorkbook } from '../../src/input';
import { a1 } from '../../src/sheet/address';
import { readMarkdown } from '../../src/workbook/markdown';
import { activities, book, indicators } from './support/book';

it('of all that was noticed in reading each rule tells its own kind (架空)', () => {
  const markdown = book(
    {
      指標: indicators(
        '| 介護予防の推進 | 通いの場の数 | か所 | 増加 | #N/A | R2 | 多数 | R5 | 200 | R5 | ◎ | | |',
        "| 介護予防の推進 | 参加率 | % | 増加 | '4.0 | R2 | 6.0 | R5 | 7.0 | R5 | ○ | | |",
      ).replace('評価の理由', '評価の理申'),
      取組実績: activities('| 介護予防の推進 | 会議 | 会議 | R5.6.1 | | 数回 | |'),
    },
    { sheets: '## 交付金得点\n| 年度 | 区分 | 得点 | 満点 |' },
  );
  const { findings } = check(readWorkbook(readMarkdown(markdown)));
  const codes = findings.map(({ code, place }) => `${code} ${place ? `${place.sheet}!${a1(place.at)}` : ''}`);
  expect(codes.filter((code) => /header|value|error|number|table/.test(code))).toEqual([
    'near-header 指標!L1',
    'error-cell 指標!E2',
    'unreadable-value 指標!G2',
    'number-as-text 指標!E3',
    'unreadable-value 取組実績!F2',
    'unused-tables 交付金得点!A1',
  ]);
});
