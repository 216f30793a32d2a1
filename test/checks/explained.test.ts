import { describe, expect, it } from 'vitest';
import { check } from '../../src/checks';
import { withoutRequest } from '../../src/checks/wording/place';
import { readWorkbook } from '../../src/input';
import { readMarkdown } from '../../src/workbook/markdown';
import { book, indicators } from './support/book';

const stale = (note: string) =>
  check(
    readWorkbook(
      readMarkdown(
        book({
          指標: indicators(
            `| 介護予防の推進 | 通いの場の数 | か所 | 増加 | 100 | R2 | 210 | R4 | 200 | R5 | | | ${note} |`,
          ),
        }),
      ),
    ),
  ).findings.find(({ code }) => code === 'stale-latest')?.message;

describe('what somebody has explained (架空)', () => {
  it('is not asked for again', () => {
    expect(stale('')).toMatch(/事情を記入してください。$/);
    expect(stale('NDBの公表が遅いため')).toMatch(
      /直近値には対象年度の値を書きます。（「NDBの公表が遅いため」と説明があるため、参考として示します。）$/,
    );
  });

  it.each([
    ['値が古い。新しい値に改めてください。', '値が古い。'],
    ['値を改めてください。', '値を改めてください。'],
    ['値が古い。新しい値は翌年度に示す。', '値が古い。新しい値は翌年度に示す。'],
    ['『済。直してください。』とある。確かめてください。', '『済。直してください。』とある。'],
    [
      '本文に『公表が遅い。次回に直す』とあるので直してください。',
      '本文に『公表が遅い。次回に直す』とあるので直してください。',
    ],
  ])('%s', (sentence, rest) => {
    expect(withoutRequest(sentence)).toBe(rest);
  });
});
