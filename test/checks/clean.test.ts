import { expect, it } from 'vitest';
import { check } from '../../src/checks';
import { readWorkbook } from '../../src/input';
import { readMarkdown } from '../../src/workbook/markdown';
import { book } from './support/book';

it('finds nothing in a clean workbook and runs every check it has the tables for', () => {
  const { findings, notRun } = check(readWorkbook(readMarkdown(book())));
  expect(findings.map(({ message }) => message)).toEqual([]);
  expect(notRun.map(({ code, why }) => `${code}: ${why}`)).toEqual([
    'score-over-full: 『交付金得点』の表がないため、得点と満点は点検していません。',
    'score-in-text-differs: 『交付金得点』の表がないため、本文の得点は点検していません。',
    'full-mark-unchanged: 『交付金得点』の表がないため、満点の年度は点検していません。',
  ]);
});
