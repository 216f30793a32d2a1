import { describe, expect, it } from 'vitest';
import { read, seen } from './read';

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
      '10 令和２年度 実績',
      '',
      '30 令和５年度 目標',
    ]);
  });

  it('misses no 策定時の値', () => {
    const reading = read('## 指標\n| 項目 | 指標 | R2 実績 | R5 目標 |\n| 介護予防 | 通いの場 | 10 | 20 |');
    expect(seen(reading).filter((line) => line.startsWith('missingColumn'))).toEqual([]);
  });

  it("has 直近値 in a column of 実績 of the year evaluated, or of the plan's own years", () => {
    expect(figures('| 項目 | 指標 | 令和５年度 実績 | 令和６年度 目標 | 令和８年度 目標 |')[1]).toBe(
      '10 令和５年度 実績',
    );
    expect(figures('| 項目 | 指標 | 令和４年度 実績 | 令和５年度 目標 | 令和８年度 目標 |')[1]).toBe(
      '10 令和４年度 実績',
    );
  });

  it('has 直近値 in its column of 実績 where another is 策定時の値', () => {
    expect(figures('| 項目 | 指標 | 令和２年度 実績 | 令和元年度 現状 | 令和５年度 目標 |')).toEqual([
      '20 令和元年度 現状',
      '10 令和２年度 実績',
      '30 令和５年度 目標',
    ]);
  });
});
