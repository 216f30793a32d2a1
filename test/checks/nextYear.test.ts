import { describe, expect, it } from 'vitest';
import { check } from '../../src/checks';
import { readWorkbook } from '../../src/input';
import { readMarkdown } from '../../src/workbook/markdown';
import { book, texts } from './support/book';

const codesIn = (summary: string): readonly string[] =>
  check(readWorkbook(readMarkdown(book({ 項目: texts({}).replace('引き続き支援する。', summary) })))).findings.map(
    ({ code }) => code,
  );

describe('the year evaluated as the time of what comes next (架空)', () => {
  it.each([
    '男性の参加が少ないことが課題であり、令和５年度は男性向けの講座を実施する。',
    '開催していない市に対し、令和５年度はアドバイザーを派遣する。',
  ])('is left from last year: %s', (summary) => {
    expect(codesIn(summary)).toContain('next-year-left');
  });

  it.each([
    '男性の参加が少ないことが課題であり、令和６年度は男性向けの講座を実施する。',
    '開催していない市に対し、令和５年度はアドバイザーを派遣した。',
    '参加者が少ないことから、令和５年度は講座を見直しており、今後も継続する。',
  ])('is none: %s', (summary) => {
    expect(codesIn(summary)).toEqual([]);
  });
});
