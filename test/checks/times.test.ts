import { describe, expect, it } from 'vitest';
import { check } from '../../src/checks';
import { readWorkbook } from '../../src/input';
import { readMarkdown } from '../../src/workbook/markdown';
import { activities, book, texts } from './support/book';

const findingsIn = (markdown: string) => check(readWorkbook(readMarkdown(markdown))).findings;
const codesIn = (markdown: string) => findingsIn(markdown).map(({ code }) => code);

describe('a span of 取組実績 (架空)', () => {
  const held = (when: string) =>
    book({ 項目: texts({}), 取組実績: activities(`| 介護予防の推進 | 会議 | 会議 | ${when} | | 2 | |`) });

  it.each(['令和元年５月～令和６年２月', 'R5.5～R8.3', '令和５年６月１日～令和６年６月１日'])(
    'that reaches beyond the year and is over a year long: %s',
    (when) => {
      expect(findingsIn(held(when))).toMatchObject([{ code: 'outside-year', value: when }]);
    },
  );

  // Half a year across the turn of the fiscal year; years alone; a whole fiscal year.
  it.each(['令和５年12月～令和６年５月', '令和４年度～令和６年度', 'R5.4.1～R6.3.31'])('is right: %s', (when) => {
    expect(codesIn(held(when))).toEqual([]);
  });
});

describe('a year of an era with its western year (架空)', () => {
  const said = (year: string) => book({ 項目: texts({ background: `${year}には、高齢者が増えると推計されている。` }) });

  it.each(['平成27年(2515)', '令和７年（225）', '令和７年度（20225年度）'])('one digit wrong: %s', (year) => {
    expect(codesIn(said(year))).toEqual(['era-differs']);
  });

  it.each(['平成27年(2015)', '令和７年（324人）', '令和７年（1234）'])('is right: %s', (year) => {
    expect(codesIn(said(year))).toEqual([]);
  });
});

describe('the numbers of a list (架空)', () => {
  const listed = (...heads: readonly string[]) =>
    book({ 項目: texts({ record: heads.map((head) => `${head}会議の開催`).join('<br>') }) });

  it.each([
    [['（１）', '（２）', '（０）', '（４）'], 1],
    [['（１）', '（２）', '（７）', '（４）'], 1],
    [['①', '②', '④'], 1],
    [['（１）', '（２）', '（７）', '（９）'], 2],
  ])('%j', (heads, count) => {
    expect(codesIn(listed(...heads))).toEqual(Array.from({ length: count }, () => 'numbering-gap'));
  });

  it.each([[['（０）', '（１）', '（２）']], [['（１）', '（２）', '（３）']]])('%j is right', (heads) => {
    expect(codesIn(listed(...heads))).toEqual([]);
  });
});
