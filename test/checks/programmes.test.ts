import { describe, expect, it } from 'vitest';
import { check } from '../../src/checks';
import { readWorkbook } from '../../src/input';
import { readMarkdown } from '../../src/workbook/markdown';
import { book, levels, texts } from './support/book';

const codesIn = (markdown: string): readonly string[] =>
  check(readWorkbook(readMarkdown(markdown))).findings.map(({ code }) => code);

describe('numbers of insurers by level of a programme (架空)', () => {
  // R4: two as planned, one partly, one not; R5: three as planned, one not.
  const row = (name: string, year: string, level: string): string =>
    `| ${name} | ${year} | ケアプラン点検 | ${level} |`;
  const [planned, partly, not] = ['予定通り実施', '一部実施', '実施できなかった'];
  const table = levels(
    ...['長野市', '松本市'].map((name) => row(name, 'R4', planned ?? '')),
    row('上田市', 'R4', partly ?? ''),
    row('岡谷市', 'R4', not ?? ''),
    ...['長野市', '松本市', '上田市'].map((name) => row(name, 'R5', planned ?? '')),
    row('岡谷市', 'R5', not ?? ''),
  );
  const said = (evaluation: string) => book({ 項目: texts({ evaluation }), 給付適正化実施状況: table });

  it.each([
    '「ケアプラン点検」の「予定通り実施」は２保険者であった。',
    '「ケアプラン点検」は、「予定通り実施」３保険者、「実施できなかった」２保険者であった。',
    '「ケアプラン点検」の「予定通り実施」は３保険者で、前年度の３保険者から増加した。',
    '「ケアプラン点検」は４保険者全てが「予定通り実施」と回答した。',
  ])('are wrong: %s', (evaluation) => {
    expect(codesIn(said(evaluation))).toContain('share-differs');
  });

  it.each([
    '「ケアプラン点検」の「予定通り実施」は３保険者で、前年度の２保険者から１保険者増加した。',
    '「ケアプラン点検」は、「予定通り実施」３保険者、「実施できなかった」１保険者であった。',
    '令和４年度の「ケアプラン点検」の「予定通り実施」は２保険者であった。',
    '「ケアプラン点検」の「予定通り実施」は、小規模保険者では１保険者であった。',
  ])('are right: %s', (evaluation) => {
    expect(codesIn(said(evaluation))).toEqual([]);
  });
});

describe('points of the grants that stand alone (架空)', () => {
  const rows = '| R5 | 都道府県分 | 1242 | 1800 | 1170 |';
  const said = (evaluation: string) =>
    book(
      { 項目: texts({ evaluation }) },
      { sheets: `## 交付金得点\n| 年度 | 区分 | 得点 | 満点 | 全国平均 |\n${rows}` },
    );

  it.each([
    '令和５年度の保険者機能強化推進交付金等の得点は1,224点であった。',
    '令和５年度の県の得点は1,242点（満点1,755点）であった。',
    '令和５年度の県の得点は1,242点で、全国平均の1,107点を上回った。',
    '令和５年度の保険者機能強化推進交付金等の得点率は96.0％であった。',
  ])('are wrong: %s', (evaluation) => {
    expect(codesIn(said(evaluation))).toContain('score-in-text-differs');
  });

  it.each([
    '令和５年度の保険者機能強化推進交付金等の得点は1,242点（満点1,800点、得点率69.0％）で、全国平均の1,170点（得点率65.0％）を上回った。',
    '令和５年度の体制に係る得点は120点であった。令和５年度の市町村分の得点は1,105点であった。県の得点は1,150点であった。',
  ])('are right: %s', (evaluation) => {
    expect(codesIn(said(evaluation))).toEqual([]);
  });
});
