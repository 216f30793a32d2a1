import { describe, expect, it } from 'vitest';
import { a1, a1Area } from '../../src/sheet/address';
import type { Reading } from '../../src/domain/reading';
import { cellOf, read, seen } from './read';

const BASICS = '## 基本情報\n| 都道府県名 | 架空県 |\n| 対象年度 | 令和５年度 |\n';
const tables = ({ tables: all }: Reading): readonly string[] =>
  all.filter(({ table }) => table !== '基本情報').map(({ table, sheet, area }) => `${table} ${sheet}!${a1Area(area)}`);
const aside = ({ tables: all }: Reading): readonly string[] =>
  all.flatMap(({ leftAside }) => leftAside.map(({ place, why }) => `${why} ${a1(place.at)}`));

describe('where tables stand', () => {
  it('finds several one under another, with titles, notes, totals and blank rows between', () => {
    const reading = read(`
      ## 一覧
      | １　管内の保険者 | | | |
      | 保険者名 | 圏域 | 人口 | 65歳以上人口 |
      | 甲市 | 東部 | 1,200 | 300 |
      | 乙町 | ^ | 800 | 250 |
      | 小　計 | | 2,000 | 550 |
      | | | | |
      | 丙村 | 西部 | 500 | 200 |
      | 計 | | 2,500 | 750 |
      | ※人口は令和５年10月１日現在 | | | |
      | 　住民基本台帳による。 | | | |
      | | | | |
      | ２　交付金の得点 | | | |
      | 年度 | 区分 | 得点 | 満点 |
      | 令和５年度 | 都道府県分 | 1,781 | 2,935 |
      | | 市町村分 | 1198 | 2475 |
      | | | | |
      | 照会先：架空課 | | | |
    `);
    expect(reading.report.insurers.map(({ name, area }) => [name.value, area.value])).toEqual([
      ['甲市', '東部'],
      ['乙町', '東部'],
      ['丙村', '西部'],
    ]);
    expect(reading.report.grantScores.map(({ fiscalYear, kind }) => [fiscalYear.value, kind.value])).toEqual([
      [2023, '都道府県分'],
      [2023, '市町村分'],
    ]);
    expect(tables(reading)).toEqual(['保険者 一覧!A2:D10', '交付金得点 一覧!A13:D15']);
    expect(aside(reading)).toEqual(['totalRow A5', 'totalRow A8', 'noteRow A9', 'noteRow A10', 'belowTable A17']);
  });

  it('finds tables side by side, of one kind and of two', () => {
    const reading = read(`
      ## 保険者
      | 保険者名 | 人口 | | 保険者名 | 人口 | | 保険者名 | 年度 | 事業 | 実施状況 |
      | 甲市 | 10 | | 丙村 | 30 | | 甲市 | R5 | ケアプラン点検 | 予定通り実施 |
      | 乙町 | 20 | | | | | 乙町 | R5 | ケアプラン点検 | 一部実施 |
    `);
    expect(reading.report.insurers.map(({ name }) => name.value)).toEqual(['甲市', '乙町', '丙村']);
    expect(reading.report.implementations.map(({ level }) => level.value)).toEqual(['asPlanned', 'partly']);
    expect(tables(reading)).toEqual(['保険者 保険者!A1:B3', '保険者 保険者!D1:E2', '給付適正化実施状況 保険者!G1:J3']);
  });

  it('finds tables side by side with no column between', () => {
    const reading = read(`
      ## 一覧
      | 項目 | 目標項目 | 策定時 | 直近値 | 目標値 | 保険者名 | 圏域 |
      | あ | い | 1 | 2 | 3 | 甲市 | 東部 |
      | | | | | | 乙町 | ^ |
      | | | | | | | |
      | 保険者名 | 人口 | 保険者名 | 人口 | | | |
      | 丙村 | 10 | 丁村 | 20 | | | |
    `);
    expect(tables(reading)).toEqual(['指標 一覧!A1:E2', '保険者 一覧!F1:G3', '保険者 一覧!A5:B6', '保険者 一覧!C5:D6']);
    expect(reading.report.insurers.map(({ name }) => name.value)).toEqual(['甲市', '乙町', '丙村', '丁村']);
    expect(seen(reading)).toEqual([]);
  });

  it('reads one table across a column left empty', () => {
    const { insurers } = read('## 表\n| 市町村コード | | 保険者名 | 圏域 |\n| 102016 | | 甲市 | 東部 |').report;
    expect(insurers).toMatchObject([{ code: { value: '102016' }, name: { value: '甲市' }, area: { value: '東部' } }]);
  });

  it('reads the evaluated year’s table and observes last year’s beside it', () => {
    const reading = read(`${BASICS}
      ## 指標
      | 令和４年度 | | | | | 令和５年度 | | | |
      | 項目 | 目標項目 | 策定時の値 | 目標値 | | 項目 | 目標項目 | 策定時の値 | 目標値 |
      | あ | 指標１ | 1 | 4 | | あ | 指標１ | 1 | 5 |
    `);
    expect(reading.report.indicators.map(({ target }) => target.value.written)).toEqual(['5']);
    expect(seen(reading)).toEqual(['secondTable A2']);
  });

  it.each([
    ['指標(R4)', '指標(R5)'],
    ['指標（旧）', '指標'],
    ['指標 (hidden)', '指標表'],
    ['指標のコピー', '指標'],
  ])('prefers the later of sheets %s and %s', (old, current) => {
    const rows = (target: number): string =>
      `| 項目 | 目標項目 | 策定時の値 | 目標値 |\n| あ | 指標１ | 1 | ${target} |`;
    const reading = read(`${BASICS}## ${old}\n${rows(4)}\n## ${current}\n${rows(5)}`);
    expect(reading.report.indicators.map(({ target }) => target.value.written)).toEqual(['5']);
    expect(seen(reading)).toEqual(['secondTable A1']);
  });

  it('takes a copy with the same records for a second table, and other records for a continuation', () => {
    const header = '| 項目 | 目標項目 | 策定時の値 | 目標値 |';
    const copy = read(`## 指標1\n${header}\n| あ | い | 1 | 2 |\n## 指標2\n${header}\n| あ | い | 1 | 3 |`);
    expect(copy.report.indicators.map(({ target }) => target.value.written)).toEqual(['2']);
    expect(seen(copy)).toEqual(['secondTable A1']);
    const more = read(`## 指標1\n${header}\n| あ | い | 1 | 2 |\n## 指標2\n${header}\n| あ | う | 1 | 3 |`);
    expect(more.report.indicators.map(({ target }) => cellOf(target.value))).toEqual(['指標1!D2', '指標2!D2']);
    expect(seen(more)).toEqual([]);
  });

  it('reads both years of 給付適正化実施状況, the year from the title where no column has it', () => {
    const { implementations } = read(`${BASICS}
      ## 適正化
      | 令和４年度　実施状況 | | |
      | 保険者名 | 主要事業 | 実施状況 |
      | 甲市 | ケアプラン点検 | 実施できなかった |
      | | | |
      | 令和５年度　実施状況 | | |
      | 保険者名 | 主要事業 | 実施状況 |
      | 甲市 | ケアプラン点検 | |
    `).report;
    expect(implementations.map(({ fiscalYear, level }) => [fiscalYear.value, cellOf(fiscalYear), level.value])).toEqual(
      [
        [2022, '適正化!A1', 'notDone'],
        [2023, '適正化!A5', null],
      ],
    );
  });

  it('does not take the title of the table above for its own', () => {
    const { implementations } = read(`
      ## 適正化
      | 令和４年度 | | |
      | 保険者名 | 主要事業 | 実施状況 |
      | 甲市 | ケアプラン点検 | 一部実施 |
      | 保険者名 | 主要事業 | 実施状況 |
      | 乙町 | ケアプラン点検 | 一部実施 |
    `).report;
    expect(implementations.map(({ fiscalYear }) => fiscalYear.value)).toEqual([2022, null]);
  });

  it('does not read sheets that the add-in wrote', () => {
    const rows = '| 項目 | 目標項目 | 策定時の値 | 目標値 |\n| あ | い | 1 | 2 |';
    for (const name of ['別紙２_1_在宅医療', '点検結果', '進捗一覧', '保険者評価集計', '進捗一覧 (2)'])
      expect(tables(read(`${BASICS}\n## ${name}\n${rows}`)), name).toEqual([]);
  });

  it('tells of a sheet with the name of a list that the add-in did not write', () => {
    const rows = '| 項目 | 目標項目 | 策定時の値 | 目標値 |\n| あ | い | 1 | 2 |';
    const unread = (top: string) =>
      read(`${BASICS}\n## 進捗一覧\n${top}${rows}`).unread.map(({ sheet, why }) => `${sheet} ${why}`);
    expect(unread('')).toEqual(['進捗一覧 ownName']);
    expect(unread('| 令和５年度の進捗 |\n')).toEqual(['進捗一覧 ownName']);
    expect(unread('| 進捗一覧 |\n')).toEqual([]);
  });

  it('leaves alone what only looks like a table', () => {
    const reading = read(`
      ## 連絡先
      | 区分 | 氏名 | 内線 |
      | 担当 | 架空 | 100 |
      ## 目次
      | 項目 | 頁 |
      | 在宅医療 | 2 |
      ## 研修一覧
      | 研修名 | 対象 | 目標 | 実績 | 開催日 |
      | 職員研修 | 職員 | 50人 | 40人 | R5.7.1 |
      ## 経費
      | 事業名 | 予算額 | 決算額 |
      | 研修 | 100 | 90 |
    `);
    expect(reading.tables).toEqual([]);
    expect(reading.observations).toEqual([]);
  });
});

describe('columns', () => {
  it('observes a header nearly right with the one meant, and does not read its column', () => {
    const reading = read(`
      ## 指標
      | 項目 | 目標項目 | 策定時の価 | 直近値 数値 | 目標値 数値 | 評価区部 | 独自欄 |
      | あ | い | 1 | 2 | 3 | ◎ | x |
    `);
    expect(seen(reading)).toEqual(['nearHeader C1 策定時の値 数値', 'nearHeader F1 評価区分']);
    const [indicator] = reading.report.indicators;
    expect([indicator?.baseline.value.present, indicator?.rating.present]).toEqual([false, false]);
    expect(aside(reading)).toEqual(['unknownColumn C1', 'unknownColumn F1', 'unknownColumn G1']);
  });

  it('knows a table by headers nearly right', () => {
    const reading = read('## 表\n| 項目 | 目標項木 | 直近値 | 策定時の価 | 目標の値 |\n| あ | い | 2 | 1 | 3 |');
    expect(seen(reading)).toEqual(['nearHeader B1 目標項目', 'nearHeader D1 策定時の値 数値']);
    expect(reading.report.indicators).toMatchObject([
      { name: { present: false }, target: { value: { written: '3' } } },
    ]);
  });

  it('observes every missing column of one table', () => {
    const { report, observations } = read(`${BASICS}
      ## 計画
      | 区分 | 令和４年度(2022)<br>実績 | 令和５年度（2023）<br>目標数 | 令和７年度(2025)<br>目標数 |
      | 通いの場の設置数 | 644か所 | 1,200か所 | 1,300か所 |
    `);
    expect(observations.map((one) => ('meant' in one ? one.meant : one.kind))).toEqual(['項目', '策定時の値 数値']);
    expect(report.indicators).toMatchObject([
      {
        name: { value: '通いの場の設置数' },
        latest: { value: { written: '644か所' } },
        target: { value: { written: '1,200か所' } },
      },
    ]);
  });

  it('takes no plain 区分 for a name where the figures beside it bear no years', () => {
    expect(read('## 表\n| 区分 | 目標 | 実績 | 日 |\n| 研修 | 50人 | 40人 | 1 |').tables).toEqual([]);
  });

  it('gives 年次 to the figure on its left', () => {
    const reading = read(`
      ## 指標
      | 項目 | 目標項目 | 策定時の値 | 年次 | 実績 | 年度 | 目標値 | 年次 |
      | あ | い | 1 | H30 | 2 | R5 | 3 | R7 |
    `);
    const [indicator] = reading.report.indicators;
    const periods = [indicator?.baseline, indicator?.latest, indicator?.target].map((one) => one?.period.written);
    expect(periods).toEqual(['H30', 'R5', 'R7']);
    expect(seen(reading)).toEqual([]);
  });

  it('keeps to the rows that merged headers take, whatever group among them is unknown', () => {
    const reading = read(`
      ## 指標
      | 項　目 | 目標<br>項目 | 計画策定時 | < | 今回見込 | < | 目 標 値 |
      | ^ | ^ | 数値 | 年度 | 数値 | 年度 | （令 和 ８ 年 度） |
      | あ | い | 1 | R4 | 9 | R6 | 3 |
    `);
    expect(reading.report.indicators.map(({ name }) => name.value)).toEqual(['い']);
    expect(reading.report.indicators[0]?.target.period.written).toBe('令和８年度');
    expect(aside(reading)).toEqual(['unknownColumn E2', 'unknownColumn F2']);
  });

  it('takes a line of years below the headers for theirs', () => {
    const { indicators } = read(`
      ## 指標
      | 項目 | 目標項目 | 策定時の値 | 直近値 | 目標値 |
      | | | （R4） | （R6） | （R8） |
      | あ | い | 1 | 2 | 3 |
    `).report;
    expect(indicators.map(({ latest }) => latest.period.written)).toEqual(['R6']);
  });

  it('finds a table of which most columns are years', () => {
    const reading = read(`${BASICS}
      ## 表
      | 項目 | 指標 | 令和２年度 | 令和３年度 | 令和４年度 | 令和５年度 | 目標値 |
      | あ | い | 1 | 2 | 集計中 | 4 | 5 |
    `);
    expect(seen(reading)).toEqual(['missingColumn A1 策定時の値 数値']);
    expect(reading.report.indicators[0]?.series.map(({ value }) => value.written)).toEqual(['1', '2', '集計中', '4']);
  });

  it('does not take the label of an item beside a table for its header', () => {
    const reading = read(`${BASICS}
      ## 評価
      | 項目名 | 介護予防 | | 指標 | 目標 | 実績 |
      | 現状と課題 | 課題。 | | 通いの場 | 10 | 8 |
      | 自己評価 | 評価。 | | 参加者 | 100 | 90 |
    `);
    expect(reading.report.items.map(({ name }) => name.value)).toEqual(['介護予防']);
    expect(reading.report.items[0]?.sections.background.field.value).toBe('課題。');
    expect(reading.report.indicators.map(({ name }) => name.value)).toEqual(['通いの場', '参加者']);
  });

  it('keeps the numbered lines of a note out of the records', () => {
    const reading = read(`
      ## 指標
      | 項目 | 目標項目 | 策定時 | 目標 |
      | あ | い | 1 | 2 |
      | ※１ | 速報 | | |
      | 　２ | 参考 | | |
      | あ | う | 1 | 2 |
    `);
    expect(reading.report.indicators.map(({ name }) => name.value)).toEqual(['い', 'う']);
    expect(aside(reading)).toEqual(['noteRow A3', 'noteRow A4']);
  });

  it('takes rows with nothing but a name for the headings of items where no column names them', () => {
    const reading = read(`
      ## 指標
      | 目標項目 | 策定時の値 | 直近値 | 目標値 |
      | 【介護予防】 | < | < | < |
      | 通いの場 | 1 | 2 | 3 |
      | 参加者 | 1 | 2 | 3 |
      | ■　認知症 | | | |
      | サポーター | 1 | 2 | 3 |
    `);
    expect(reading.report.indicators.map(({ item, name }) => [item.value, name.value])).toEqual([
      ['介護予防', '通いの場'],
      ['介護予防', '参加者'],
      ['認知症', 'サポーター'],
    ]);
    expect(seen(reading)).toEqual([]);
  });

  it('reads a column of 実施状況 for each year as a record for each', () => {
    const reading = read(`${BASICS}
      ## 適正化
      | 保険者名 | 事業名 | 令和４年度 | 令和５年度 |
      | ^ | ^ | 実施状況 | 実施状況 |
      | 甲市 | ケアプラン点検 | 一部実施 | 予定通り実施 |
    `);
    const records = reading.report.implementations.map(({ fiscalYear, level }) => [fiscalYear.value, level.value]);
    expect(records).toEqual([
      [2023, 'asPlanned'],
      [2022, 'partly'],
    ]);
    expect(seen(reading)).toEqual([]);
  });

  it('asks for no day of what is held 通年, nor for a number of 随時', () => {
    const reading = read(`
      ## 取組実績
      | 項目 | 事業名 | 実施日 | 回数 | 参加者数 |
      | あ | 相談 | 通年 | 随時 | 多かった |
    `);
    expect(seen(reading)).toEqual(['unreadable E2 多かった']);
  });

  it('observes a missing required column while enough others are there', () => {
    const reading = read(`
      ## 取組実績
      | 事業名 | 種別 | 実施日 | 回数 |
      | 職員研修 | 研修 | R5.6.1 | 1 |
    `);
    expect(seen(reading)).toEqual(['missingColumn A1 項目']);
    expect(reading.report.activities).toMatchObject([{ item: { present: false }, name: { value: '職員研修' } }]);
  });

  it('observes a header written twice and reads the first', () => {
    const reading = read('## 保険者\n| 保険者名 | 人口 | 総人口 | 圏域 |\n| 甲市 | 1 | 2 | 東部 |');
    expect(seen(reading)).toEqual(['duplicateHeader C1 総人口']);
    expect(reading.report.insurers[0]?.population.written).toBe('1');
  });

  it('does not take last year’s rating for this year’s', () => {
    const { insurerRatings } = read(`${BASICS}
      ## 保険者評価
      | 保険者名 | 項目 | 前年度 | 今年度 |
      | ^ | ^ | 評価区分 | 評価区分 |
      | 甲市 | あ | △ | ○ |
    `).report;
    expect(insurerRatings.map(({ rating }) => rating.value)).toEqual(['○']);
  });

  it('decides by year where a field stands for several', () => {
    const reading = read(`${BASICS}
      ## 保険者評価
      | 保険者名 | 項目 | 令和４年度 | < | 令和５年度 | < |
      | ^ | ^ | 評価 | 実施内容 | 評価 | 実施内容 |
      | 甲市 | あ | △ | 四年度 | ○ | 五年度 |
    `);
    const { insurerRatings } = reading.report;
    expect(seen(reading)).toEqual([]);
    expect(insurerRatings.map(({ rating, content }) => [rating.value, content.value])).toEqual([['○', '五年度']]);
  });

  it('says which cells were read as which field', () => {
    const [, table] = read(`${BASICS}
      ## 指標
      | 項目 | 目標項目 | 策定時の値 | < | 目標値(R5) | R4 |
      | ^ | ^ | 数値 | 年次 | ^ | ^ |
      | あ | い | 1 | H28 | 2 | 3 |
    `).tables;
    expect(table?.columns.map(({ place, header, field }) => [a1(place.at), header, field])).toEqual([
      ['A1', '項目', 'item'],
      ['B1', '目標項目', 'name'],
      ['C2', '策定時の値 数値', 'baseline'],
      ['D2', '策定時の値 年次', 'baselinePeriod'],
      ['E1', '目標値(R5)', 'target'],
      ['F1', 'R4', 'series'],
    ]);
  });
});

describe('values', () => {
  it('observes what cannot be read, each at its cell', () => {
    const reading = read(`
      ## 指標
      | 項目 | 目標項目 | 向き | 策定時の値 | 直近値 数値 | 直近値 年次 | 目標値 | 評価区分 |
      | あ | い | 斜め | '12 | #DIV/0! | いつか | =A1 → ? | 良好 |
    `);
    expect(seen(reading).toSorted()).toEqual(
      [
        'unreadable C2 斜め',
        'numberAsText D2 12',
        'errorCell E2 #DIV/0!',
        'unreadable F2 いつか',
        'uncalculated G2',
        'unreadable H2 良好',
      ].toSorted(),
    );
  });

  it('observes hidden sheets, rows and columns of a table that is read', () => {
    const reading = read(`
      ## 保険者 (hidden) (hidden rows 3) (hidden columns B, H)
      | 保険者名 | 人口 |
      | 甲市 | 1 |
      | 乙町 | 2 |
    `);
    expect(reading.report.insurers).toHaveLength(2);
    expect(reading.observations.map((one) => [one.kind, 'what' in one && one.what, a1(one.place.at)])).toEqual([
      ['hidden', 'sheet', 'A1'],
      ['hidden', 'row', 'A3'],
      ['hidden', 'column', 'B1'],
    ]);
  });

  it('observes a table without rows', () => {
    const reading = read('## 保険者\n| 保険者名 | 人口 |\n| | |');
    expect(seen(reading)).toEqual(['emptyTable A1']);
  });

  it('reads 取組実績 with its names, dates and counts', () => {
    const { activities } = read(`
      ## 実績
      | 項目 | 事業名 | 種別 | 実施日 | 対象 | 回数 | 参加者数 | 再掲 | 内容 |
      | 在宅医療 | アドバイザー派遣 | 派遣 | @2023-06-01 {ge.m.d} R5.6.1 | 甲市、乙町・丙村 | 2回 | '12名 | 再掲 | 助言 |
      | | ^ | ^ | 令和５年７月 | 丁市<br>戊市（旧己町・旧庚村） | | | | |
    `).report;
    expect(activities.map(({ name, targets, repeated }) => [name.value, targets.value, repeated.value])).toEqual([
      ['アドバイザー派遣', ['甲市', '乙町', '丙村'], true],
      ['アドバイザー派遣', ['丁市', '戊市（旧己町・旧庚村）'], null],
    ]);
    expect(activities.map(({ heldOn }) => heldOn.value)).toMatchObject([
      { kind: 'date', date: { year: 2023, month: 6, day: 1 } },
      { kind: 'month', year: 2023, month: 7 },
    ]);
  });

  it('carries insurer and item in 保険者評価 and keeps a row without an answer', () => {
    const { insurerRatings } = read(`
      ## 市町村評価
      | 市町村名 | 取組項目 | 取組 | 自己評価 |
      | 甲市 | 在宅医療 | 相談 | 達成 |
      | | | 研修 | 概ね達成できた |
      | | 認知症総合支援 | カフェ | |
      | 乙町 | 在宅医療 | 相談 | × |
    `).report;
    expect(insurerRatings.map(({ insurer, item, rating }) => [insurer.value, item.value, rating.value])).toEqual([
      ['甲市', '在宅医療', '◎'],
      ['甲市', '在宅医療', '○'],
      ['甲市', '認知症総合支援', null],
      ['乙町', '在宅医療', '×'],
    ]);
  });

  it('reads a matrix of insurers and items, also beside the master of insurers', () => {
    const reading = read(`${BASICS}
      ## 項目
      | 番号 | 項目名 | まとめ |
      | 1 | 在宅医療 | あ |
      | 2 | 認知症総合支援 | い |
      ## 評価一覧
      | 保険者の自己評価 | | | |
      | 市町村名 | 圏域 | 在宅医療 | 認知症<br>総合支援 |
      | 甲市 | 東部 | ◎ | △ |
      | 乙町 | 東部 | | 概ね達成 |
      | ※空欄は未回答 | | | |
      ## 保険者
      | 市町村コード | 保険者名 | 圏域 |
      | 102016 | 甲市 | 東部 |
      | 102024 | 乙町 | 東部 |
    `);
    const { insurerRatings, insurers } = reading.report;
    expect(insurerRatings.map(({ insurer, item, rating }) => [insurer.value, item.value, rating.value])).toEqual([
      ['甲市', '在宅医療', '◎'],
      ['甲市', '認知症総合支援', '△'],
      ['乙町', '在宅医療', null],
      ['乙町', '認知症総合支援', '○'],
    ]);
    expect(insurerRatings.map(({ rating }) => cellOf(rating))).toEqual(
      ['C3', 'D3', 'C4', 'D4'].map((cell) => `評価一覧!${cell}`),
    );
    expect(insurers.map(({ code }) => code.value)).toEqual(['102016', '102024']);
    expect(tables(reading)).toContain('保険者評価 評価一覧!A2:D5');
    expect(seen(reading)).toEqual([]);
  });

  it('gives a code that Excel took for a number its leading zero back', () => {
    const { insurers } = read('## 保険者\n| 団体コード | 保険者名 |\n| 12025 | 甲市 |\n| 011002 | 乙町 |').report;
    expect(insurers.map(({ code }) => code.value)).toEqual(['012025', '011002']);
  });
});

describe('days without a year in 取組実績', () => {
  const held = (title: string) =>
    read(
      `${BASICS}\n## 実績\n${title}| 項目 | 事業名 | 実施日 |\n| 介護予防 | 研修 | ９月20日 |\n`,
    ).report.activities.map(({ heldOn }) => heldOn.value);

  it('are of the year evaluated, or of the one that the title names', () => {
    expect(held('')).toEqual([{ kind: 'date', date: { year: 2023, month: 9, day: 20 } }]);
    expect(held('| 令和４年度の実績 | | |\n')).toEqual([{ kind: 'date', date: { year: 2022, month: 9, day: 20 } }]);
  });
});
