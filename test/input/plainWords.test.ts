import { describe, expect, it } from 'vitest';
import type { Reading } from '../../src/domain/reading';
import { read, seen } from './read';

const indicators = ({ report }: Reading): readonly string[] =>
  report.indicators.map(({ name, baseline, latest, target }) =>
    [name, baseline.value, latest.value, target.value].map(({ written }) => written).join(' '),
  );

const ratings = ({ report }: Reading): readonly string[] =>
  report.insurerRatings.map(({ insurer, item, rating, issue }) =>
    [insurer.value, item.value, rating.value ?? `？${rating.written}`, issue.value].join(' '),
  );

describe('a word that means one thing alone and another beside others', () => {
  it('takes 現状値 for the baseline where nothing else is', () => {
    const reading = read('## 表\n| 項目 | 指標 | 現状値 | 実績 | 目標値 |\n| 介護予防 | 通いの場 | 500 | 560 | 600 |');
    expect(indicators(reading)).toEqual(['通いの場 500 560 600']);
  });

  it('takes 現状値 for the latest value beside 基準値, whatever years they bear', () => {
    const reading = read(
      '## 表\n| 令和５年度 |\n| 項目 | 指標 | 基準値<br>R2 | 現状値<br>R5 | 目標値<br>R5 |\n| 介護予防 | 通いの場 | 500 | 560 | 600 |',
    );
    expect(indicators(reading)).toEqual(['通いの場 500 560 600']);
    expect(reading.report.indicators[0]?.latest.period.written).toContain('R5');
  });

  it.each(['計画策定時の状況', '策定時現状値', '計画作成時', '計画当初', '策定時の実績（R2）'])(
    'takes 現状値 for the latest value beside %s',
    (made) => {
      const reading = read(
        `## 表\n| 項目 | 指標 | ${made} | 現状値 | 目標 |\n| 介護予防 | 通いの場 | 500 | 560 | 600 |`,
      );
      expect(indicators(reading)).toEqual(['通いの場 500 560 600']);
    },
  );

  it('takes the 年次 at its right along', () => {
    const reading = read(
      '## 表\n| 項目 | 指標 | 策定時 | 年次 | 現状 | 年次 | 目標 |\n| 介護予防 | 通いの場 | 500 | R2 | 560 | R5 | 600 |',
    );
    const [one] = reading.report.indicators;
    expect([one?.baseline.period.written, one?.latest.period.written]).toEqual(['R2', 'R5']);
    expect(indicators(reading)).toEqual(['通いの場 500 560 600']);
  });

  it('leaves 現状値 a second baseline where the latest value has a column of its own', () => {
    const reading = read(
      '## 表\n| 項目 | 指標 | 基準値 | 現状値 | 実績 | 目標値 |\n| 介護予防 | 通いの場 | 500 | 540 | 560 | 600 |',
    );
    expect(indicators(reading)).toEqual(['通いの場 500 560 600']);
    expect(seen(reading)).toEqual(['duplicateHeader D1 現状値']);
  });

  it.each([
    ['○', '○'],
    ['概ね計画的に実施できた。', null],
    ['94.0%', null],
  ])('takes 達成状況 for the rating only where ratings stand below: %s', (written, rating) => {
    const table = `| 項目 | 指標 | 策定時 | 実績 | 目標 | 達成状況 |\n| 介護予防 | 通いの場 | 500 | 560 | 600 | ${written} |`;
    const reading = read(`## 表\n${table}`);
    expect(reading.report.indicators[0]?.rating.value).toBe(rating);
    expect(seen(reading)).toEqual([]);
    expect(reading.tables[0]?.leftAside.map((one) => one.why)).toEqual(rating === null ? ['unknownColumn'] : []);
  });

  it('takes 区分 for the item of the sheet by which insurers evaluate themselves', () => {
    const header =
      '| 保険者名 | 区分 | 第８期における具体的な取組 | 目標（事業内容、指標等） | 実施内容 | 自己評価結果 |';
    const reading = read(`## 表\n${header}\n| 甲市 | 介護予防 | 通いの場 | 20か所 | 18か所 | ○ |`);
    expect(ratings(reading)).toEqual(['甲市 介護予防 ○ ']);
  });
});

describe('a header', () => {
  it('may refer to a note below', () => {
    const header = '| 項目 | 指標※1 | 基準値（注１） | 実績*2 | 目標値 |';
    expect(indicators(read(`## 表\n${header}\n| 介護予防 | 通いの場 | 500 | 560 | 600 |`))).toEqual([
      '通いの場 500 560 600',
    ]);
  });

  it('may be nothing but a word in brackets', () => {
    const reading = read('## 表\n| 項目 | 指標 | （単位） | 実績 | 目標 |\n| 介護予防 | 通いの場 | か所 | 5 | 6 |');
    expect(reading.report.indicators[0]?.unit.written).toBe('か所');
  });

  it('is 区分 for the item left of 指標', () => {
    const table = '| 区分 | 指標 | 策定時 | 実績 | 目標 |\n| 介護予防 | 通いの場 | 500 | 560 | 600 |';
    expect(read(`## 表\n${table}`).report.indicators[0]?.item.value).toBe('介護予防');
  });

  it('is no item where 区分 stands right of 指標', () => {
    const table = '| 指標 | 区分 | 策定時 | 実績 | 目標 |\n| 通いの場 | 延べ | 500 | 560 | 600 |';
    expect(read(`## 表\n${table}`).report.indicators[0]?.item.value).toBe(null);
  });
});

describe('what stands once above a table', () => {
  it('is the municipality that is accompanied', () => {
    const header = '| 回 | 日時 | 出席者 | 内容 |\n| 第１回 | R5.7.14 | 市３名 | 現状の共有 |';
    const reading = read(`## 伴走支援\n| 支援自治体 | 甲市 |\n| |\n${header}`);
    expect(seen(reading)).toEqual([]);
  });
});

describe('ratings of insurers beside their names', () => {
  it('keeps a column in which one answer is a slip', () => {
    const reading = read(
      '## 表\n| 市町村名 | 介護予防 | 認知症 |\n| 甲市 | ◎ | ○ |\n| 乙町 | ○ | 提出待ち |\n| 丙村 | △ | ○ |',
    );
    expect(ratings(reading)).toContain('乙町 認知症 ？提出待ち ');
  });

  it('reads ratings and reasons under merged items, and no counts of signs below', () => {
    const reading = read(
      [
        '## 表',
        '| 市町村名 | 介護予防 | < | 認知症 | < |',
        '| ^ | 評価 | 理由・課題 | 評価 | 理由・課題 |',
        '| 甲市 | ◎ | | ○ | 周知 |',
        '| 乙町 | △ | 担い手 | | |',
        '| 集計　◎ | 1 | | 0 | |',
        '| 　　　○ | 0 | | 1 | |',
      ].join('\n'),
    );
    expect(ratings(reading)).toEqual([
      '甲市 介護予防 ◎ ',
      '甲市 認知症 ○ 周知',
      '乙町 介護予防 △ 担い手',
      '乙町 認知症 ？ ',
    ]);
    expect(seen(reading)).toEqual([]);
  });

  it('reads 実施状況 under a header of two lines', () => {
    const reading = read(
      '## R5\n| 保険者名 | 主要事業 | < |\n| ^ | 認定の適正化 | ケアプラン点検 |\n| 甲市 | 予定通り実施 | 一部実施 |',
    );
    expect(reading.report.implementations.map(({ programme }) => programme.value)).toEqual([
      '認定の適正化',
      'ケアプラン点検',
    ]);
  });
});

describe('the heading of a group', () => {
  const table = (label: string): string =>
    `## 表\n| 番号 | 指標 | 策定時 | 実績 | 目標 |\n| ${label} | 介護予防 | | | |\n| 2 | 通いの場 | 500 | 560 | 600 |`;

  it('may have a number left of it', () => {
    expect(read(table('（１）')).report.indicators.map(({ item }) => item.value)).toEqual(['介護予防']);
  });

  it('is no text beside a label', () => {
    expect(read(table('自己評価')).report.indicators.map(({ item }) => item.value)).not.toContain('介護予防');
  });
});
