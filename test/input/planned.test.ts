import { describe, expect, it } from 'vitest';
import { cellOf, read, seen } from './read';

const figures = (header: string, year = '令和５年度'): readonly unknown[] => {
  const reading = read(`
    ## 基本情報
    | 都道府県名 | 架空県 |
    | 対象年度 | ${year} |
    ## 第２章
    ${header}
    | 介護予防 | 通いの場 | 10 | 20 | 30 |
  `);
  const [indicator] = reading.report.indicators;
  return [indicator?.baseline, indicator?.latest, indicator?.target].map((one) =>
    `${one?.value.written ?? ''} ${one?.period.written ?? ''}`.trim(),
  );
};

describe('the table of a plan', () => {
  it('has 策定時の値 in its one column of 実績 before the plan', () => {
    expect(figures('| 項目 | 指標 | 令和２年度 実績 | 令和３年度 目標 | 令和５年度 目標 |')).toEqual([
      '10 令和２年度',
      '',
      '30 令和５年度',
    ]);
  });

  it('misses no 策定時の値', () => {
    const reading = read('## 指標\n| 項目 | 指標 | R2 実績 | R5 目標 |\n| 介護予防 | 通いの場 | 10 | 20 |');
    expect(seen(reading).filter((line) => line.startsWith('missingColumn'))).toEqual([]);
  });

  it("has 直近値 in a column of 実績 of the year evaluated, or of the plan's own years", () => {
    expect(figures('| 項目 | 指標 | 令和５年度 実績 | 令和６年度 目標 | 令和８年度 目標 |')[1]).toBe('10 令和５年度');
    expect(figures('| 項目 | 指標 | 令和４年度 実績 | 令和５年度 目標 | 令和８年度 目標 |')[1]).toBe('10 令和４年度');
  });

  it('has 直近値 in its column of 実績 where another is 策定時の値', () => {
    expect(figures('| 項目 | 指標 | 令和２年度 実績 | 令和元年度 現状 | 令和５年度 目標 |')).toEqual([
      '20 令和元年度',
      '10 令和２年度',
      '30 令和５年度',
    ]);
  });
});

describe('the table of a plan beside one that reports on the indicators', () => {
  const REPORT =
    '| 項目 | 指標 | 基準値 | 直近値 | 目標値(R5) |\n| 介護予防 | 通いの場の数 | 644か所 | 900か所 | 1,200か所 |';
  const beside = (plan: string, report = REPORT) =>
    read(`## 基本情報\n| 都道府県名 | 架空県 |\n| 対象年度 | 令和５年度 |\n## 指標\n${report}\n## 計画\n${plan}`);

  it('is what was planned, no more indicators', () => {
    const { report, tables, observations } = beside(
      '| 区分 | 令和２年度 実績 | 令和３～５年度 養成数 | 令和５年度 目標数 | 令和７年度 目標数 |\n| 参加者数 | 100人 | 30人 | 130人 | 150人 |',
    );
    expect(report.indicators.map(({ name }) => name.written)).toEqual(['通いの場の数']);
    const [line] = report.planned;
    expect(line && cellOf(line.name)).toBe('計画!A2');
    expect(
      [line?.baseline, ...(line?.gains ?? []), ...(line?.targets ?? [])].map((one) => [
        one?.value.written,
        one?.period.written,
      ]),
    ).toEqual([
      ['100人', '令和２年度'],
      ['30人', '令和３～５年度 養成数'],
      ['130人', '令和５年度 目標数'],
      ['150人', '令和７年度 目標数'],
    ]);
    expect(tables.find(({ sheet }) => sheet === '計画')?.leftAside).toEqual([]);
    expect(observations).toEqual([]);
  });

  it.each([
    [
      'an actual value of the year evaluated',
      '| 指標 | 令和５年度 実績 | 令和６年度 目標 |\n| 参加者数 | 100人 | 130人 |',
    ],
    [
      'a target whose header bears no year',
      '| 項目 | 指標 | 基準値 | 目標値 |\n| 介護予防 | 参加者数 | 100人 | 130人 |',
    ],
  ])('is none with %s', (_, table) => {
    expect(beside(table).report.planned).toEqual([]);
  });

  it('needs no actual value where it has targets of several years', () => {
    const { report } = beside('| 項目 | 指標 | 令和３年度 目標 | 令和５年度 目標 |\n| 介護予防 | 参加者数 | 1 | 2 |');
    expect(report.planned.map(({ targets }) => targets.length)).toEqual([2]);
  });
});
