import type { TIME_RULES } from '../../../src/checks/rules/time';
import { activities, book, insurers, levels, texts } from '../support/book';
import type { CasesOf } from './cases';

const record = (text: string) => book({ 項目: texts({ record: text }) });
const background = (text: string) => book({ 項目: texts({ background: text }) });
const held = (...days: readonly string[]) =>
  book({
    取組実績: activities(...days.map((day, index) => `| 介護予防の推進 | 会議${index} | 会議 | ${day} | | 1 | |`)),
  });
const rounds = (...rows: readonly string[]) =>
  book({}, { sheets: ['## そのほか', '| 支援自治体 | 回 | 実施日 |', ...rows].join('\n') });
/** A first sheet without a table, with a title in the given row. */
const cover = (row: number) => `## 表紙\n${'| |\n'.repeat(row - 1)}| 令和４年度の自己評価 |\n${book()}`;

export const TIME_CASES: CasesOf<typeof TIME_RULES> = {
  'title-year': {
    found: {
      'on a cover': [cover(2), '年度は令和４年度ですが、対象年度は令和５年度です'],
      'above years none of which is meant': [
        book({
          給付適正化実施状況: `| 令和４年度　実施状況 | | | |\n${levels(
            ...['長野市', '松本市', '上田市', '岡谷市'].map(
              (name) => `| ${name} | R5 | ケアプラン点検 | 予定通り実施 |`,
            ),
          )}`,
          項目: texts({}),
        }),
        '年度は令和４年度ですが、対象年度は令和５年度です',
      ],
    },
    near: {
      'far down on a sheet without a table': cover(12),
      'above a table that holds that year too': book({
        給付適正化実施状況: `| 令和４年度　実施状況 | | | |\n${levels(
          ...['R4', 'R5'].flatMap((year) =>
            ['長野市', '松本市', '上田市', '岡谷市'].map(
              (name) => `| ${name} | ${year} | ケアプラン点検 | 予定通り実施 |`,
            ),
          ),
        )}`,
        項目: texts({}),
      }),
    },
  },
  'title-prefecture': {
    near: {
      'its own beside another': book({
        保険者: `| 長野県と山梨県　保険者一覧 | | |\n${insurers(
          "| '202011 | 長野市 | 1000 |",
          "| '202029 | 松本市 | 900 |",
          "| '202037 | 上田市 | 800 |",
          "| '202045 | 岡谷市 | 700 |",
        )}`,
      }),
    },
  },
  'last-year-left': {
    found: {
      'as the subject, where the year itself is only that of a target': [
        record('令和５年度の目標に向けて取り組んだ。<br>令和４年度は会議を開催した。'),
        '『令和４年度』とありますが、対象年度は令和５年度です',
      ],
    },
    near: {
      'beside what was done 今年度': record(
        '令和５年度の目標に向け、今年度は派遣を増やした。<br>令和４年度は会議を開催した。',
      ),
      'a heading of something else': record('令和４年度冊子の配布先<br>・冊子の作成'),
    },
  },
  'outside-year': {
    found: {
      'most of them: the year evaluated may be wrong': [
        held('R4.6.1', 'R4.7.1', 'R4.8.1'),
        '取組実績の実施日の多くは令和４年度です',
      ],
    },
  },
  'round-order': {
    found: {
      'in rows below the name of the municipality': [
        rounds('| 長野市 | 第１回 | R5.9.1 |', '| | 第２回 | R5.8.1 |'),
        '2回目の日付『R5.8.1』が1回目の『R5.9.1』より前です',
      ],
    },
  },
  'weekday-differs': {
    found: {
      'a day without a year in 実績': [record('・６月14日（火）に会議を開催'), '2023年のこの日は水曜日です'],
    },
    near: {
      'a day of a year that is named otherwise': record('・前年の６月14日（火）に会議を開催'),
      'a day of every year': record('・毎年６月14日（火）に会議を開催'),
      'a day beside another year': record('・令和４年度から続く会議<br>・６月14日（火）に会議を開催'),
    },
  },
  'impossible-date': {
    found: {
      'a month that is none': [record('・令和５年13月１日に会議を開催'), '月は１月から12月までです'],
      'a day in January': [record('・１月32日に会議を開催'), '1月は31日までです'],
      'no month': [record('・令和５年０月１日に会議を開催'), '月は１月から12月までです'],
      'a day without a year': [record('・12月32日に会議を開催'), '12月は31日までです'],
      'a day in December': [record('・令和５年12月32日に会議を開催'), '2023年12月は31日までです'],
    },
    near: {
      'no date at all': record('・13月１日に会議を開催'),
      'the last of the year': record('・12月31日に会議を開催'),
    },
  },
  'era-differs': {
    found: {
      'a year without its unit': [
        background('令和４年度（2021）の調査では、通いの場が少ない。'),
        '2021年ではありません',
      ],
    },
    near: { 'a fiscal year beside the year in which it ends': background('令和４年度（2023年）の調査では、少ない。') },
  },
};
