import { describe, expect, it } from 'vitest';
import { fiscalYearOf, readFiscalYear, readPeriod } from '../../../src/domain/notation';
import { showPeriod } from './show';

const cases = (rows: readonly (readonly [string, string])[]): void => {
  it.each(rows)('%j → %s', (written, expected) => {
    expect(showPeriod(readPeriod(written))).toBe(expected);
  });
};

describe('years', () => {
  cases([
    ['令和５（2023）年度', 'fiscalYear: 令和５年度'],
    ['2023年度（令和５年度）', 'fiscalYear: 令和５年度'],
    ['R5年度（2023年度）', 'fiscalYear: 令和５年度'],
    ['令和五年度', 'fiscalYear: 令和５年度'],
    ['令 和 ５ 年 度', 'fiscalYear: 令和５年度'],
    ['令和\n５\n年度', 'fiscalYear: 令和５年度'],
    ['（令和５年度）', 'fiscalYear: 令和５年度'],
    ['㋿5年', 'year: 令和５年'],
    ['平成31年度', 'fiscalYear: 令和元年度'],
    ['平成37年', 'year: 令和７年'],
    ['R5年度実績', 'fiscalYear: 令和５年度'],
    ['令和2年国勢調査', 'year: 令和２年'],
    ['r5', 'open: R5'],
    ['R０５', 'open: R5'],
    ['’23', 'open: R5'],
    ['2023', 'open: R5'],
    ['S63', 'open: S63'],
    ['大正10年', 'year: 大正10年'],
    ['令和５年度末現在', 'fiscalYearEnd: 令和５年度末'],
    ['令和5年末', 'date: 令和５年12月31日'],
    ['第八期', 'planPeriod: 第８期'],
    ['第８期介護保険事業支援計画', 'planPeriod: 第８期'],
    ['第８期（令和３～５年度）', 'planPeriod: 第８期'],
    ['令和4年度（R5.3.31現在）', 'fiscalYear: 令和４年度'],
  ]);
});

describe('dates and months', () => {
  cases([
    ['R5.3.31', 'date: 令和５年３月31日'],
    ['R5/3/31', 'date: 令和５年３月31日'],
    ['2023-03-31', 'date: 令和５年３月31日'],
    ['20230331', 'date: 令和５年３月31日'],
    ['令和5年3月末', 'date: 令和５年３月31日'],
    ['令和6年2月末日', 'date: 令和６年２月29日'],
    ['令和6年4月16日（火）', 'date: 令和６年４月16日'],
    ['R5.4', 'month: 令和５年４月'],
    ['R5-3', 'month: 令和５年３月'],
    ['R5.1', 'month: 令和５年１月'],
    ['2023/4', 'month: 令和５年４月'],
    ['令和5年4月分', 'month: 令和５年４月'],
    ['平成31年４月30日', 'date: 平成31年４月30日'],
    ['明治45年7月30日', 'date: 大正元年７月30日'],
  ]);
});

describe('spans', () => {
  cases([
    ['令和３年度～令和５年度', 'fiscalYears: 令和３～５年度'],
    ['平成30～令和２年度', 'fiscalYears: 平成30年度～令和２年度'],
    ['2021～23年度', 'fiscalYears: 令和３～５年度'],
    ['R3-R5', 'between: R3～R5'],
    ['令和３～５年', 'between: 令和３年～令和５年'],
    ['令和３～５年度末', 'between: 令和３年度～令和５年度末'],
    ['令和元～３年度', 'fiscalYears: 令和元～３年度'],
    ['2021-2023', 'between: R3～R5'],
    ['R5.4.1～5.15', 'between: 令和５年４月１日～令和５年５月15日'],
    ['令和5年4月1日～15日', 'between: 令和５年４月１日～令和５年４月15日'],
    ['令和5年4月～6月', 'between: 令和５年４月～令和５年６月'],
    ['R5.4～R6.3', 'between: 令和５年４月～令和６年３月'],
    ['令和5年度以降', 'from: 令和５年度～'],
    ['令和5年度まで', 'until: ～令和５年度'],
  ]);
});

describe('what contradicts itself or leaves something open', () => {
  cases([
    ['平成31年5月1日', 'ambiguous: 令和元年５月１日'],
    ['令和元年４月30日', 'ambiguous: 平成31年４月30日'],
    ['令和元年4月', 'ambiguous: 平成31年４月'],
    ['昭和64年1月8日', 'ambiguous: 平成元年１月８日'],
    ['令和５（2024）年度', 'ambiguous: 令和５年度 | 令和６年度'],
    ['令和３～５年度(2021～24)', 'ambiguous: 令和３～５年度'],
    ['令和5(2024)年4月1日', 'ambiguous: 令和５年４月１日 | 令和６年４月１日'],
    ['令和5(2024)年4月', 'ambiguous: 令和５年４月 | 令和６年４月'],
    ['５年度', 'ambiguous: 令和５年度 | 平成５年度'],
    ['元年', 'ambiguous: 令和元年 | 平成元年'],
    ['R3-5', 'ambiguous: 令和３年５月 | R3～R5'],
    ['R5～R3', 'ambiguous: R3～R5'],
    ['R3・R4', 'ambiguous: R3 | R4'],
    ['第８期（R5～R7）', 'ambiguous: 第８期 | R5～R7'],
  ]);
});

describe('what is no period', () => {
  cases([
    ['', 'blank'],
    ['　', 'blank'],
    ['令和5年2月30日', 'unreadable'],
    ['H30.13.1', 'unreadable'],
    ['令和0年', 'unreadable'],
    ['1234', 'unreadable'],
    ['集計中', 'unreadable'],
    ['R5に実施予定の研修', 'unreadable'],
  ]);
});

describe('readFiscalYear', () => {
  it.each([
    ['令和５年度', 2023],
    ['令和５（2023）年度', 2023],
    ['R5', 2023],
    ['R5年度', 2023],
    ['2023', 2023],
    ['2023年度', 2023],
    ['令和5年', 2023],
    ['令和元年度', 2019],
    ['平成元年度', 1989],
    ['令和５年度分', 2023],
    ['R5.4.1', null],
    ['令和３～５年度', null],
    ['５年度', null],
    ['未定', null],
  ])('%s → %s', (written, year) => {
    expect(readFiscalYear(written)).toBe(year);
  });
});

describe('fiscalYearOf', () => {
  it.each([
    ['R5.3.31', 2022, 2022],
    ['R4.3.22', 2021, 2021],
    ['R5.4.1', 2023, 2023],
    ['令和５年３月', 2022, 2022],
    ['H27', 2015, 2015],
    ['平成27年', 2014, 2015],
    ['令和５年度末', 2023, 2023],
    ['令和３～５年度', 2021, 2023],
    ['第８期', 2021, 2023],
    ['第１期', 2000, 2002],
    ['R4.3.22～R5.4.1', 2021, 2023],
  ])('%s lies in %s to %s', (written, from, to) => {
    const read = readPeriod(written);
    expect(read.kind === 'period' && fiscalYearOf(read.period)).toEqual({ from, to });
  });

  it.each(['R6.4～', '～R6.4'])('%s has no end or no beginning', (written) => {
    const read = readPeriod(written);
    expect(read.kind === 'period' && fiscalYearOf(read.period)).toBeNull();
  });
});
