import { describe, expect, it } from 'vitest';
import { check } from '../../src/checks';
import { readWorkbook } from '../../src/input';
import { readMarkdown } from '../../src/workbook/markdown';
import { book, indicators, texts } from './support/book';

const codesIn = (markdown: string) => check(readWorkbook(readMarkdown(markdown))).findings.map(({ code }) => code);

describe('a count that 内容 of a row states (架空)', () => {
  const said = (record: string) =>
    book({
      項目: texts({ record }),
      取組実績: `| 項目 | 事業名 | 種別 | 実施日 | 回数 | 内容 |
| 介護予防の推進 | 在宅療養に関する冊子の作成 | 啓発 | | | 15,000部 |
| 介護予防の推進 | 設備整備に対する支援 | 整備 | | | 26か所 |
| 介護予防の推進 | 薬局を対象にした相談会 | 会議 | R5.7～R5.10 | 4 | |
| 介護予防の推進 | 薬剤師を対象にした研修会 | 研修 | R5.9.1 | 1 | 薬剤師会 |
| 介護予防の推進 | 地域包括支援センター職員研修（初任者研修） | 研修 | R5.6.1 | 1 | |
| 介護予防の推進 | 地域包括支援センター職員研修（現任者研修） | 研修 | R5.7.1 | 2 | |`,
    });

  it.each([
    '・在宅療養に関する冊子の作成（18,000部）',
    '・在宅療養に関する冊子を18,000部作成し、配布した。',
    '・設備整備に対する支援（46か所）',
    '・薬局を対象にした相談会（4人）',
    '・薬剤師を対象にした研修会の開催（薬剤師会2回）',
    '１　地域包括支援センターの職員に対する研修<br>・初任者研修（1回）、現任者研修（3回）',
  ])('differs from the text: %s', (record) => {
    expect(codesIn(said(record))).toEqual(['text-count-differs']);
  });

  it.each([
    '・在宅療養に関する冊子の作成（15,000部）',
    '・在宅療養に関する冊子を15,000部作成し、配布した。',
    '・冊子を15,000部、ちらしを8,000部作成した。',
    '・設備整備に対する支援（26か所）',
    '・薬局を対象にした相談会（4回、4人）',
    '・薬局を対象にした相談会（講師4人）',
    '・薬剤師を対象にした研修会の開催（薬剤師会1回）',
    '・薬剤師を対象にした研修会の開催（栄養士会2回）',
    '１　地域包括支援センターの職員に対する研修<br>・初任者研修（1回）、現任者研修（2回）',
    '１　市町村職員の研修<br>・初任者研修（3回）',
  ])('agrees with the text, or is not meant: %s', (record) => {
    expect(codesIn(said(record))).toEqual([]);
  });
});

describe('a figure far above the others (架空)', () => {
  const figures = (baseline: string, latest: string, target: string) =>
    book({
      指標: indicators(
        `| 介護予防の推進 | 通いの場の数 | か所 | 増加 | ${baseline} | R2 | ${latest} | R5 | ${target} | R5 | | | |`,
      ),
    });

  it.each([
    ['114', '787', '228'],
    ['177', '213', '943'],
    ['100', '1,200', '120'],
  ])('%s, %s, %s', (...three) => {
    expect(codesIn(figures(...three))).toContain('slipped-digit');
  });

  it.each([
    ['2', '14', '4'],
    ['177', '213', '643'],
    ['20', '250', '240'],
    ['114', '487', '228'],
  ])('%s, %s, %s may be right', (...three) => {
    expect(codesIn(figures(...three))).not.toContain('slipped-digit');
  });
});

describe('the numbers of the items (架空)', () => {
  const numbered = (...numbers: readonly string[]) =>
    book({
      項目: [
        '| 番号 | 項目名 | 目標を設定するに至った現状と課題 | 取組の実施内容、実績 | 自己評価 | 管内保険者の自己評価結果の概要 | まとめ |',
        ...['介護予防の推進', '給付の適正化', '人材の確保', '在宅医療の推進', '認知症施策'].map(
          (name, at) =>
            `| ${numbers[at]} | ${name} | 現状。 | ・冊子の作成 | 取り組んだ。 | 取り組んだ。 | 支援する。 |`,
        ),
      ].join('\n'),
    });
  const found = (...numbers: readonly string[]) =>
    codesIn(numbered(...numbers)).filter((code) => code === 'item-number').length;

  it.each([
    [['1', '2', '3', '4', '9'], 1],
    [['1', '2', '3', '3', '5'], 1],
  ])('%j', (numbers, count) => {
    expect(found(...numbers)).toBe(count);
  });

  it.each([
    [['1', '2', '3', '4', '5']],
    [['1', '2', '3', '1', '2']],
    [['11', '12', '13', '14', '15']],
    [['', '', '', '', '']],
  ])('%j is right', (numbers) => {
    expect(found(...numbers)).toBe(0);
  });
});
