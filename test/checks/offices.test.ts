import { describe, expect, it } from 'vitest';
import { check } from '../../src/checks';
import { readWorkbook } from '../../src/input';
import { readMarkdown } from '../../src/workbook/markdown';
import { activities, book, indicators, levels, texts } from './support/book';

const codesIn = (markdown: string): readonly string[] =>
  check(readWorkbook(readMarkdown(markdown))).findings.map(({ code }) => code);

describe('records of careful offices (架空) beside 取組実績', () => {
  const held = (record: string) =>
    book({
      項目: texts({ record }),
      取組実績: activities(
        '| 介護予防の推進 | 見守りネットワーク訓練 | 啓発 | R5.6.1 | 長野市 | 1 | 120 |',
        '| 介護予防の推進 | 見守りネットワーク訓練 | 啓発 | R5.7.1 | 松本市 | 1 | 86 |',
        '| 介護予防の推進 | 協議体意見交換会（東部ブロック） | 会議 | R5.7.3 | 長野市 | 1 | 33 |',
        '| 介護予防の推進 | 協議体意見交換会（西部ブロック） | 会議 | R5.7.4 | 松本市 | 1 | 26 |',
      ),
    });

  it.each([
    '■見守りネットワーク訓練　２市　206人<br>■相談件数　延べ358件（実人数91人）',
    '１　見守りネットワーク訓練　２回<br>相談件数　延べ358件（実人数91人）',
    '（１）協議体意見交換会<br>　　東部（33人）、西部（26人）の２ブロックで各１回、計59人が参加',
    '(1) 見守りネットワーク訓練<br>　・２市　２回（上期１回、下期１回）<br>(2) 冊子の作成',
    '(1) 見守りネットワーク訓練<br>　・206名（会場120名、オンライン86名）<br>(2) 冊子の作成',
    '１　見守りネットワーク訓練<br>　　２市　２回　206人（うち夜間に行ったもの　１回　86人）',
    '・体操の動画の再生は、令和６年３月末で約5.2万回（令和５年３月末は約3.8万回）',
  ])('is right: %s', (record) => {
    expect(codesIn(held(record))).toEqual([]);
  });

  it.each([
    '・見守りネットワーク訓練（２市、３回）',
    '（１）見守りネットワーク訓練の支援<br>　　市の求めにより行った（２市、３回）',
    '（１）市の見守りネットワーク訓練<br>（２市、３回）',
  ])('is wrong: %s', (record) => {
    expect(codesIn(held(record))).toEqual(['text-count-differs']);
  });
});

describe('ratings of insurers that careful offices (架空) count together', () => {
  const said = (words: string) => book({ 項目: texts({}).replace('多くの市が取り組んだ。', words) });

  it('is right: two levels with one number', () => {
    expect(
      codesIn(said('「達成できた」又は「概ね達成できた」と回答した市町村は３市町村で、全体の75.0％であった。')),
    ).toEqual([]);
  });

  it('is wrong: two levels with one number', () => {
    expect(codesIn(said('「達成できた」又は「概ね達成できた」と回答した市町村は２市町村であった。'))).toEqual([
      'tally-differs',
    ]);
  });
});

describe('shares that careful offices (架空) give beside the rest', () => {
  const said = (share: string) =>
    book({
      項目: texts({
        evaluation: `「縦覧点検」は、${share}が予定通り実施し、残る２保険者のうち１保険者も一部実施した。`,
      }),
      給付適正化実施状況: levels(
        '| 長野市 | R5 | 縦覧点検 | 予定通り実施 |',
        '| 松本市 | R5 | 縦覧点検 | 予定通り実施 |',
        '| 上田市 | R5 | 縦覧点検 | 一部実施 |',
        '| 岡谷市 | R5 | 縦覧点検 | 実施できなかった |',
      ),
    });

  it('is right: the rest is told behind the share', () => {
    expect(codesIn(said('２保険者（50.0％）'))).toEqual([]);
  });

  it('is wrong: the share itself', () => {
    expect(codesIn(said('３保険者（75.0％）'))).toEqual(['share-differs']);
  });
});

it('two differences of one sentence (架空) are each told from their own rate', () => {
  const said = (points: string): string =>
    `参加率は6.0％で、策定時の4.0％から2.0ポイント上昇したが、目標の7.0％には${points}ポイント届かなかった。`;
  expect(codesIn(book({ 項目: texts({ evaluation: said('1.0') }) }))).toEqual([]);
  expect(codesIn(book({ 項目: texts({ evaluation: said('1.5') }) }))).toEqual(['figure-in-text-differs']);
});

describe('numbers that careful offices (架空) type as text', () => {
  const figures = (baseline: string, latest: string, target: string) =>
    book({
      指標: indicators(
        `| 介護予防の推進 | 通いの場の数 | か所 | 増加 | ${baseline} | R2 | ${latest} | R5 | ${target} | R5 | ◎ | | |`,
      ),
    });

  it('is right: all figures of an indicator, and what stands beside a label', () => {
    expect(codesIn(figures("'１００", "'２１０", "'２００"))).toEqual([]);
    expect(codesIn(book({}).replace('| 保険者数 | 4 |', "| 保険者数 | '４ |"))).toEqual([]);
  });

  it('is wrong: one of an indicator, and counts that are added up', () => {
    expect(codesIn(figures('100', "'210", '200'))).toEqual(['number-as-text']);
    expect(codesIn(book({}).replace('| 松本市 | 2 |', "| 松本市 | '2 |"))).toEqual(['number-as-text']);
  });
});
