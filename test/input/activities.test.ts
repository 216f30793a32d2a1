import { describe, expect, it } from 'vitest';
import { writePeriod, writeQuantity, type Period, type ValueNotation } from '../../src/domain/notation';
import type { Field } from '../../src/domain/field';
import type { Reading } from '../../src/domain/reading';
import { cellOf, read, seen } from './read';

const TITLE = '## 実績\n| 令和５年度　取組実績（架空） |\n';
const times = ({ report }: Reading): readonly string[] => report.activities.map(({ heldOn }) => shown(heldOn));
const shown = ({ value, written }: Field<Period>): string => (value ? writePeriod(value) : `？${written}`);
const figure = ({ value, written }: Field<ValueNotation>): string =>
  value?.kind === 'quantity' ? writeQuantity(value.quantity) : `？${written}`;

describe('the days of an event', () => {
  const day = (header: string, written: string): Reading =>
    read(`${TITLE}| 項目 | 事業名 | ${header} |\n| 介護予防 | 研修 | ${written} |`);

  it.each([
    ['派遣月日', '7/1', '令和５年７月１日'],
    ['開催日', '1/30', '令和６年１月30日'],
    ['開催日時', '5/10（水）', '令和５年５月10日'],
    ['実施日', '7/1～8/3', '令和５年７月１日～令和５年８月３日'],
    ['実施日', 'R5.7.1', '令和５年７月１日'],
    ['実施期間', '10月～12月（計3回）', '令和５年10月～令和５年12月'],
    ['実施期間', '6月〜８月（全５回）', '令和５年６月～令和５年８月'],
  ])('%s %s is %s', (header, written, period) => {
    const reading = day(header, written);
    expect(times(reading)).toEqual([period]);
    expect(seen(reading)).toEqual([]);
  });

  it.each(['9/20・10/4', '5/10、6/14、7/12', '９月20日、10月４日', '9月20日・27日', '６月・８月', 'R5.9.20、R5.10.4'])(
    '%s is several days, and no one of them',
    (written) => {
      const reading = day('開催日', written);
      expect(times(reading)).toEqual([`？${written}`]);
      expect(seen(reading)).toEqual([]);
    },
  );

  it('leaves 7/1 open where a time of any kind may stand', () => {
    expect(seen(day('実施時期', '7/1'))).toEqual(['ambiguous C3 7/1']);
  });
});

describe('開始日 and 終了日', () => {
  const days = (rows: string): readonly string[] => times(read(`${TITLE}| 項目 | 事業名 | 開始日 | 終了日 |\n${rows}`));

  it('are one span, or one day', () => {
    expect(
      days(
        '| 介護予防 | 研修 | R5.6.5 | 1/31 |\n| 介護予防 | 会議 | 7月1日 | 7月1日 |\n| 介護予防 | 啓発 | 7月1日 | |',
      ),
    ).toEqual(['令和５年６月５日～令和６年１月31日', '令和５年７月１日', '令和５年７月１日']);
  });

  it('are told as columns of one field', () => {
    const { tables } = read(`${TITLE}| 項目 | 事業名 | 開始日 | 終了日 |\n| 介護予防 | 研修 | R5.6.5 | R5.7.1 |`);
    expect(tables[0]?.columns.map(({ field }) => field)).toEqual(['item', 'name', 'heldOn', 'heldOn']);
    expect(tables[0]?.leftAside).toEqual([]);
  });
});

describe('how many times and people', () => {
  const counted = (header: string, written: string): Reading =>
    read(`${TITLE}| 項目 | 事業名 | ${header} |\n| 介護予防 | 研修 | ${written} |`);

  it.each([
    ['毎月', 'ambiguous C3 毎月'],
    ['隔月', 'ambiguous C3 隔月'],
    ['毎週', 'unreadable C3 毎週'],
    ['35市町村', 'unreadable C3 35市町村'],
  ])('回数 %s is told', (written, told) => {
    const reading = counted('回数', written);
    expect(seen(reading)).toEqual([told]);
    expect(reading.report.activities[0]?.times.value).toBeNull();
  });

  it.each(['随時', '通年'])('回数 %s says itself that there is no number', (written) => {
    expect(seen(counted('回数', written))).toEqual([]);
  });

  it.each(['35市町村', '15,000部', '８チーム'])('参加者数 %s are no people', (written) => {
    const reading = counted('参加者数', written);
    expect(seen(reading)).toEqual([`unreadable C3 ${written}`]);
    expect(reading.report.activities[0]?.participants.value).toBeNull();
  });

  it.each([
    ['延べ62名', '延べ62名'],
    ['45', '45'],
    ['30（修了28）', '30'],
    ['各30人', '各30人'],
  ])('参加者数 %s is %s', (written, value) => {
    const [one] = counted('参加者数', written).report.activities;
    expect(one && figure(one.participants)).toBe(value);
  });
});

describe('what is counted already', () => {
  it('takes うち as a part of the row above, and 再掲 wherever it stands', () => {
    const { activities } = read(
      `${TITLE}| 項目 | 事業名 | 回数 | 備考 |\n| 介護予防 | 派遣 | 38 | |\n| | 　うち新規 | 6 | |\n| | 研修 | 3 | 再掲 |\n| | 会議 | 2 | 動画配信 |`,
    ).report;
    expect(activities.map(({ repeated }) => repeated.value)).toEqual([null, true, true, null]);
    expect(activities.slice(1, 3).map(({ repeated }) => cellOf(repeated))).toEqual(['実績!B4', '実績!D5']);
  });
});

describe('a scale of its own', () => {
  const rated = (...words: readonly string[]): Reading =>
    read(
      `## 表\n| 保険者名 | 項目 | 自己評価 |\n${words.map((word, index) => `| 市${index} | 認知症 | ${word} |`).join('\n')}`,
    );

  it('is told once, not for each row', () => {
    const reading = rated('達成', '一部達成', '未達成', '達成', '一部達成');
    expect(seen(reading)).toEqual(['unreadable C2 達成／一部達成／未達成']);
    expect(reading.report.insurerRatings.map(({ rating }) => `${rating.value}${rating.written}`)).toEqual([
      'null達成',
      'null一部達成',
      'null未達成',
      'null達成',
      'null一部達成',
    ]);
  });

  it('is none where one of the four levels stands: slips are told one by one', () => {
    expect(seen(rated('◎', '一部達成', '一部達成', '○'))).toEqual(['unreadable C3 一部達成', 'unreadable C4 一部達成']);
  });
});

describe('対象年度 as a day', () => {
  const year = (cell: string): Reading => read(`## 基本情報\n| 都道府県名 | 架空県 |\n| 対象年度 | ${cell} |`);

  it.each(['45017 {yyyy-mm-dd} 2023-04-01', '45017 {ggge"年度"} 令和5年度', '45017 {yyyy"年"m"月"d"日"} 2023年4月1日'])(
    '%s is the year that it begins',
    (cell) => {
      const reading = year(cell);
      expect(reading.report.basics.fiscalYear.value).toBe(2023);
      expect(seen(reading)).toEqual([]);
    },
  );

  it('is asked about for any other day', () => {
    const reading = year('45382 {yyyy-mm-dd} 2024-03-31');
    expect(reading.report.basics.fiscalYear.value).toBeNull();
    expect(reading.observations).toMatchObject([{ kind: 'ambiguous', candidates: ['令和５年度'] }]);
  });
});
