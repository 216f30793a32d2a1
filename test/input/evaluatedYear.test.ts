import { describe, expect, it } from 'vitest';
import { writePeriod } from '../../src/domain/notation';
import { read, seen } from './read';

/** The periods of the first indicator, written out, with what was observed. */
function periods(baseline: string, latest: string, year: string) {
  const reading = read(`## 基本情報
    | 都道府県名 | 架空県 |
    | 対象年度 | ${year} |
    ## 指標
    | 項目 | 目標項目 | 策定時の値 | 策定時の年次 | 直近値 | 直近値の年次 | 目標値 |
    | 在宅医療 | 訪問看護 | 177 | ${baseline} | 243 | ${latest} | 250 |`);
  const [indicator] = reading.report.indicators;
  const written = [indicator?.baseline, indicator?.latest].map((one) => {
    const period = one?.period.value;
    return period ? writePeriod(period) : null;
  });
  return { written, seen: seen(reading), candidates: candidatesOf(reading.observations) };
}

const candidatesOf = (observations: ReturnType<typeof read>['observations']): readonly string[] =>
  observations.flatMap((one) => (one.kind === 'ambiguous' ? one.candidates : []));

describe('a year counted from the one evaluated', () => {
  it('is read where 基本情報 names it', () => {
    expect(periods('前々年度', '今年度末', '令和５年度')).toEqual({
      written: ['令和３年度', '令和５年度末'],
      seen: [],
      candidates: [],
    });
    expect(periods('第８期２年目', '前年度', 'R6').written).toEqual(['令和４年度', '令和５年度']);
  });

  it('is observed where no year is known', () => {
    const { written, seen: observed } = periods('H28', '今年度', '');
    expect(written).toEqual(['H28', null]);
    expect(observed).toContain('unreadable F2 今年度');
  });

  it('is asked for where the text only makes it likely', () => {
    expect(periods('H28', '年度末', 'R5')).toEqual({
      written: ['H28', null],
      seen: ['ambiguous F2 年度末'],
      candidates: ['令和５年度末'],
    });
    expect(periods('H28', '上半期', 'R5').candidates).toEqual(['令和５年４月～令和５年９月']);
    expect(periods('計画最終年度', 'R5', 'R5').candidates).toEqual(['令和５年度']);
  });

  it('counts for the fiscal year of a record as well', () => {
    const reading = read(`## 基本情報
      | 都道府県名 | 架空県 |
      | 対象年度 | 令和５年度 |
      ## 交付金得点
      | 年度 | 区分 | 得点 | 満点 |
      | 前年度 | 都道府県 | 1,781 | 2,935 |
      | 第８期２年目 | 都道府県 | 1,781 | 2,935 |`);
    expect(reading.report.grantScores.map(({ fiscalYear }) => fiscalYear.value)).toEqual([2022, 2022]);
  });
});

describe('the day of an event', () => {
  const heldOn = (written: string) => {
    const reading = read(`## 基本情報
      | 都道府県名 | 架空県 |
      | 対象年度 | 令和５年度 |
      ## 取組実績
      | 項目 | 事業名 | 開催日 |
      | 在宅医療 | 架空の研修 | ${written} |`);
    const period = reading.report.activities[0]?.heldOn.value;
    return { period: period ? writePeriod(period) : null, seen: seen(reading) };
  };

  it.each([
    ['今年度９月', '令和５年９月'],
    ['年度末', '令和５年度末'],
    ['第２四半期', '令和５年７月～令和５年９月'],
    ['9/20～22', '令和５年９月20日～令和５年９月22日'],
    ['R5年度（４～12月）', '令和５年４月～令和５年12月'],
  ])('%s', (written, period) => {
    expect(heldOn(written)).toEqual({ period, seen: [] });
  });

  it('is asked for where it names a season', () => {
    expect(heldOn('秋頃')).toEqual({ period: null, seen: ['ambiguous C2 秋頃'] });
  });
});

describe('a cell that repeats another', () => {
  it('is told where the place does not say which', () => {
    const { written, seen: observed } = periods('H28', '同左', 'R5');
    expect([written, observed]).toEqual([['H28', null], ['ambiguous F2 同左']]);
  });
});

describe('a list of boxes', () => {
  const level = (written: string) => {
    const reading = read(`## 給付適正化実施状況
      | 保険者名 | 年度 | 事業 | 実施状況 |
      | 架空市 | R5 | ケアプランの点検 | ${written} |`);
    return [reading.report.implementations[0]?.level.value, ...seen(reading)];
  };

  it('says the ticked option, and is told where none or several are ticked', () => {
    expect(level('☑予定通り実施 □一部実施')).toEqual(['asPlanned']);
    expect(level('□予定通り実施 □一部実施')).toEqual([null, 'unreadable D2 □予定通り実施 □一部実施']);
    expect(level('☑予定通り実施 ☑一部実施')).toEqual([null, 'unreadable D2 ☑予定通り実施 ☑一部実施']);
  });
});
