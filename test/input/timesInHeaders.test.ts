import { describe, expect, it } from 'vitest';
import { indicatorTable } from '../../src/form/indicators';
import { read, seen } from './read';

const BASICS = '## 基本情報\n| 都道府県名 | 架空県 |\n| 対象年度 | 令和５年度 |\n';
const latestUnder = (header: string) => {
  const reading = read(`${BASICS}
## 指標
| 項目 | 目標項目 | 単位 | 策定時の値 | ${header} | 目標値 |
| 在宅医療 | 訪問看護 | か所 | 177 | 243 | 213 |
`);
  const [indicator] = reading.report.indicators;
  if (!indicator) throw new Error(`no indicator: ${seen(reading).join(', ')}`);
  return indicator;
};

describe('the time of a value that stands in its header', () => {
  it.each([
    ['R5実績値', 'R5', { kind: 'open', year: 2023 }],
    ['直近値（Ｒ５）', 'Ｒ５', { kind: 'open', year: 2023 }],
    ['令和 ５ 年度末の実績', '令和５年度末', { kind: 'fiscalYearEnd', year: 2023 }],
    ['直近値（R6.3.31）', 'R6.3.31', { kind: 'date', date: { year: 2024, month: 3, day: 31 } }],
    [
      '直近値（令和６年３月31日時点）',
      '令和６年３月31日時点',
      { kind: 'date', date: { year: 2024, month: 3, day: 31 } },
    ],
    ['直近値<br>（2024年3月末）', '2024年3月末', { kind: 'date', date: { year: 2024, month: 3, day: 31 } }],
    ['R5年12月現在', 'R5年12月現在', { kind: 'month', year: 2023, month: 12 }],
  ])('%s: is what the form prints as its 年次, and no more of the header', (header, written, value) => {
    const indicator = latestUnder(header);
    expect(indicator.latest.period).toMatchObject({ written, value });
    expect(indicatorTable([indicator], 2023).rows).toEqual([['訪問看護（か所）', '177', '', '243', written, '213']]);
  });
});
