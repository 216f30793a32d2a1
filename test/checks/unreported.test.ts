import { describe, expect, test } from 'vitest';
import { check } from '../../src/checks';
import { placeKey } from '../../src/domain/field';
import { bySameCause } from '../../src/domain/sameCause';
import { readWorkbook } from '../../src/input';
import { adr } from '../../src/sheet/address';
import { readMarkdown } from '../../src/workbook/markdown';
import { book } from './support/book';

const PLAN = [
  '## 計画',
  '| 区分 | 令和２年度 実績 | 令和５年度 目標数 | 令和７年度 目標数 |',
  '| 通いの場の数（週１回以上開催） | 100か所 | 200か所 | 250か所 |',
];
const UNREPORTED = ['| 介護予防サポーター | 50人 | 80人 | 90人 |', '| 家族介護教室の参加者 | 70人 | 100人 | 120人 |'];

function causesOf(lines: readonly string[]) {
  const { findings } = check(readWorkbook(readMarkdown(book({}, { sheets: [...PLAN, ...lines].join('\n') }))));
  return bySameCause(findings.filter(({ code }) => code === 'target-unreported'));
}

describe('targets that no row reports', () => {
  test('are one cause, each with its own cell', () => {
    const [cause, ...more] = causesOf(UNREPORTED);
    const cells = cause && [cause.head, ...cause.others].map(({ place }) => place && placeKey(place));
    expect(cells).toEqual(['C3', 'C4'].map((at) => placeKey({ sheet: '計画', at: adr(at) })));
    expect(cause?.on?.sheet).toBe('指標');
    expect(more).toEqual([]);
  });

  test('one alone stands by itself', () => {
    expect(causesOf(UNREPORTED.slice(0, 1))).toEqual([expect.objectContaining({ others: [], on: null })]);
  });
});
