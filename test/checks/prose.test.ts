import { describe, expect, it } from 'vitest';
import { check } from '../../src/checks';
import { readWorkbook } from '../../src/input';
import { readMarkdown } from '../../src/workbook/markdown';
import { book, texts } from './support/book';
import { PROSE } from './support/prose';

const findingsIn = (items: string): readonly string[] =>
  check(readWorkbook(readMarkdown(book({ 項目: items })))).findings.map(({ code, message }) => `${code} ${message}`);

describe('prose of careful offices (架空) that is no mistake', () => {
  it.each(PROSE.background)('%s', (background) => {
    expect(findingsIn(texts({ background }))).toEqual([]);
  });

  it.each(PROSE.record)('%s', (record) => {
    expect(findingsIn(texts({ record }))).toEqual([]);
  });

  it.each(PROSE.evaluation)('%s', (evaluation) => {
    expect(findingsIn(texts({ evaluation }))).toEqual([]);
  });

  it.each(PROSE.insurers)('%s', (overview) => {
    expect(findingsIn(texts({}).replace('多くの市が取り組んだ。', overview))).toEqual([]);
  });

  it.each(PROSE.summary)('%s', (summary) => {
    expect(findingsIn(texts({}).replace('引き続き支援する。', summary))).toEqual([]);
  });
});
