import { describe, expect, it } from 'vitest';
import { check } from '../../src/checks';
import { readWorkbook } from '../../src/input';
import { readMarkdown } from '../../src/workbook/markdown';
import { activities, book, texts } from './support/book';

const codesIn = (evaluation: string): readonly string[] => {
  const held = activities(
    '| 介護予防の推進 | 職員研修（初任者） | 研修 | R5.6.1 | | 1 | 82 |',
    '| 介護予防の推進 | 職員研修（現任者） | 研修 | R5.9.1 | | 2 | 121 |',
    '| 介護予防の推進 | アドバイザー派遣 | 派遣 | R5.6.1～R6.2 | 長野市 | 14 | |',
  );
  return check(readWorkbook(readMarkdown(book({ 項目: texts({ evaluation }), 取組実績: held })))).findings.map(
    ({ code }) => code,
  );
};

describe('totals that 自己評価 states of an activity (架空)', () => {
  it.each([
    '職員研修は計画どおり４回実施した。',
    '職員研修は計画どおり３回実施し、受講者は延べ213人と前年度を上回った。',
    'アドバイザー派遣は、前年度の10回から16回に増えた。',
  ])('are wrong: %s', (evaluation) => {
    expect(codesIn(evaluation)).toContain('text-count-differs');
  });

  it.each([
    '職員研修は計画どおり３回実施し、受講者は延べ203人と前年度（延べ198人）を上回った。',
    '職員研修は初任者が１回実施、受講者は82人であった。',
    'アドバイザー派遣は、前年度の10回から14回に増えた。アドバイザー派遣の前年度の受講者は12人であった。',
    '第２回職員研修の受講者は61人であった。アドバイザー派遣は、令和４年度は12回実施した。',
  ])('are right: %s', (evaluation) => {
    expect(codesIn(evaluation)).toEqual([]);
  });
});
