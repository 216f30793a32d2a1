import { describe, expect, it } from 'vitest';
import { check } from '../../src/checks';
import { readWorkbook } from '../../src/input';
import { readMarkdown } from '../../src/workbook/markdown';
import { book, indicators, items } from './support/book';

const findingsIn = (markdown: string): readonly string[] =>
  check(readWorkbook(readMarkdown(markdown))).findings.map(({ code, severity }) => `${severity} ${code}`);

/** An indicator of 100 in R2 with its latest value, target, rating and what is written beside. */
const rated = (latest: string, target: string, rating: string, reason = '', note = ''): string =>
  `| 介護予防の推進 | 通いの場の数 | か所 | 増加 | 100 | R2 | ${latest} | ${target} | ${rating} | ${reason} | ${note} |`;
const of = (...row: Parameters<typeof rated>): string => book({ 指標: indicators(rated(...row)) });
const withoutReasons = (note: string): string =>
  book({
    指標: [
      '| 項目 | 目標項目 | 単位 | 策定時の値 | 策定時 年次 | 直近値 | 直近値 年次 | 目標値 | 目標年次 | 評価区分 | 注記 |',
      `| 介護予防の推進 | 通いの場の数 | か所 | 100 | R2 | 190 | R5 | 200 | R5 | ◎ | ${note} |`,
    ].join('\n'),
  });
const itemRated = (rating: string, row: string): string =>
  book({
    指標: indicators(row),
    項目: items('| 介護予防の推進 | 現状。 | ・冊子の作成 | 取り組んだ。 | 取り組んだ。 | 支援する。 |')
      .replace('| 自己評価 |', '| 自己評価 | 評価区分 |')
      .replace('| 取り組んだ。 |', `| 取り組んだ。 | ${rating} |`),
    取組実績: null,
  }).replace(/^.*給付の適正化.*$/gm, '');

describe('ratings of careful offices (架空)', () => {
  it('asks about ◎ beside a target that is not met, and not about the ○ that was written instead', () => {
    expect(findingsIn(of('190 | R5', '200 | R5', '◎'))).toEqual(['warning excellent-not-met']);
    expect(findingsIn(of('190 | R5', '200 | R5', '○'))).toEqual([]);
    expect(findingsIn(of('200 | R5', '200 | R5', '○'))).toEqual(['warning rating-differs']);
    expect(findingsIn(of('190 | R5', '200 | R5', '△'))).toEqual(['warning rating-differs']);
  });

  it('takes what keeps pace with the years before the target’s for 参考', () => {
    expect(findingsIn(of('160 | R5', '200 | R7', '○'))).toEqual([]);
    expect(findingsIn(of('145 | R4', '220 | R8', '○'))).toContain('info rating-differs');
    expect(findingsIn(of('160 | R5', '220 | R8', '◎'))).toEqual(['info excellent-not-met']);
    expect(findingsIn(of('140 | R5', '220 | R8', '○'))).toEqual(['warning rating-differs']);
  });

  it('reads the reason in the notes where the table has no column for it', () => {
    expect(findingsIn(withoutReasons('未達の10か所は令和６年度に開設予定'))).toEqual(['info excellent-not-met']);
    expect(findingsIn(withoutReasons('県調べ'))).toEqual(['warning excellent-not-met']);
    expect(findingsIn(of('190 | R5', '200 | R5', '◎', '', '未達の10か所は令和６年度に開設予定'))).toEqual([
      'warning excellent-not-met',
    ]);
  });

  it('asks about an item no more than about its indicators', () => {
    expect(findingsIn(itemRated('◎', rated('190 | R5', '200 | R5', '◎')))).toContain('warning excellent-item-not-met');
    const explained = rated('190 | R5', '200 | R5', '◎', '残る10か所も開設が決まったため');
    expect(findingsIn(itemRated('◎', explained))).toContain('info excellent-item-not-met');
    expect(findingsIn(itemRated('△', rated('190 | R5', '200 | R5', '')))).not.toContain('warning item-rating-differs');
    expect(findingsIn(itemRated('×', rated('190 | R5', '200 | R5', '')))).toContain('warning item-rating-differs');
  });
});
