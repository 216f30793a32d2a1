import type { TIME_RULES } from '../../../src/checks/rules/time';
import { activities, book, indicators, insurers, texts } from '../support/book';
import type { ExamplesOf } from './example';

const ROW = '| 介護予防の推進 | 通いの場の数 | か所 | 増加 | 100 | R2 | 210 | R5 | 200 | R5 | ◎ | | |';
const SECOND = '| 介護予防の推進 | 参加率 | % | 増加 | 4.0 | R2 | 6.0 | R5 | 7.0 | R5 | ○ | | |';
const MASTER = insurers(
  "| '202011 | 長野市 | 1000 |",
  "| '202029 | 松本市 | 900 |",
  "| '202037 | 上田市 | 800 |",
  "| '202045 | 岡谷市 | 700 |",
);
const titled = (title: string) => book({ 保険者: `| ${title} | | |\n${MASTER}` });
const held = (...rows: readonly string[]) => book({ 取組実績: activities(...rows) });

export const TIME_EXAMPLES: ExamplesOf<typeof TIME_RULES> = {
  'title-year': {
    found: titled('令和４年度　保険者一覧'),
    at: '保険者!A1',
    says: '年度は令和４年度ですが、対象年度は令和５年度です',
    near: titled('保険者一覧（令和４年度から令和５年度まで）'),
  },
  'title-prefecture': {
    found: titled('山梨県　保険者一覧'),
    at: '保険者!A1',
    says: '「山梨県」とありますが、都道府県名は「長野県」です',
    near: titled('長野県　保険者一覧（参考：山梨県）'),
  },
  'last-year-left': {
    found: book({ 項目: texts({ record: '・アドバイザー派遣（R4:2市町村、延べ3回）' }) }),
    at: '項目!C2',
    says: '『R4』とありますが、対象年度は令和５年度です',
    near: book({
      項目: texts({
        background: '令和４年度の調査では、通いの場が少ない。',
        evaluation: '令和５年度における参加率は、令和４年度と比較して改善した。',
      }),
    }),
  },
  'period-order': {
    found: book({ 指標: indicators(ROW.replace('| 200 | R5 |', '| 200 | R1 |')) }),
    at: '指標!J2',
    says: '目標値の年次『R1』は、策定時の値の年次『R2』より前です',
    near: book({ 指標: indicators(ROW.replace('| 200 | R5 |', '| 200 | R2 |')) }),
  },
  'period-kinds': {
    found: book({
      指標: indicators(ROW.replace('| R2 |', '| 令和２年 |'), SECOND.replace('| R2 |', '| 令和２年度 |')),
    }),
    at: '指標!F2',
    says: '『令和２年』（年）と『令和２年度』（年度）が混じっています',
    near: book({ 指標: indicators(ROW, SECOND.replace('| R2 |', '| 令和２年度 |')) }),
  },
  'outside-year': {
    found: held('| 介護予防の推進 | 会議 | 会議 | R5.3.31 | | 1 | |'),
    at: '取組実績!D2',
    says: '実施日『R5.3.31』は令和４年度で、対象年度（令和５年度）の外です',
    near: held('| 介護予防の推進 | 会議 | 会議 | R6.3.31 | | 1 | |'),
  },
  'span-reversed': {
    found: held('| 介護予防の推進 | 会議 | 会議 | R5.9.1～R5.6.1 | | 1 | |'),
    at: '取組実績!D2',
    says: '終わりが始まりより前です',
    near: held('| 介護予防の推進 | 会議 | 会議 | R5.6.1～R5.9.1 | | 1 | |'),
  },
  'round-order': {
    found: held(
      '| 介護予防の推進 | 伴走支援（1回目） | 派遣 | R5.9.20 | | 1 | |',
      '| 介護予防の推進 | 伴走支援（2回目） | 派遣 | R5.12.5 | | 1 | |',
      '| 介護予防の推進 | 伴走支援（3回目） | 派遣 | R5.2.13 | | 1 | |',
    ),
    at: '取組実績!D4',
    says: '3回目の日付『R5.2.13』が2回目の『R5.12.5』より前です',
    near: held(
      '| 介護予防の推進 | 伴走支援（3回目） | 派遣 | R6.2.13 | | 1 | |',
      '| 介護予防の推進 | 伴走支援（1回目） | 派遣 | R5.9.20 | | 1 | |',
      '| 介護予防の推進 | 伴走支援（2回目） | 派遣 | R5.12.5 | | 1 | |',
    ),
  },
  'weekday-differs': {
    found: held('| 介護予防の推進 | 会議 | 会議 | 令和５年６月14日（火） | | 1 | |'),
    at: '取組実績!D2',
    says: '2023年のこの日は水曜日です',
    near: book({
      項目: texts({ record: '・令和５年６月14日（水）、７月５日（水）に会議を開催（令和４年６月１日（水）に設置）' }),
    }),
  },
  'impossible-date': {
    found: book({ 項目: texts({ record: '・令和５年11月31日に会議を開催' }) }),
    at: '項目!C2',
    says: '2023年11月は30日までです',
    near: book({ 項目: texts({ record: '・２月29日と令和６年２月29日に会議を開催' }) }),
  },
  'era-differs': {
    found: book({ 項目: texts({ background: '令和４年（2021年）の調査では、通いの場が少ない。' }) }),
    at: '項目!B2',
    says: '令和4年は西暦2022年で、2021年ではありません',
    near: book({ 項目: texts({ background: '令和４年（2022年）の調査では、令和元年度（2020年３月末）より少ない。' }) }),
  },
  'target-year': {
    found: book({ 指標: indicators(ROW.replace('200 | R5', '200 | R4'), SECOND) }),
    at: '指標!J2',
    says: '目標値の年次『R4』は、対象年度（令和５年度）より前です',
    near: book({ 指標: indicators(ROW.replace('200 | R5', '200 | R7'), SECOND) }),
  },
  'next-year-left': {
    found: book({ 項目: texts({ evaluation: '計画どおり取り組んだ。<br>令和５年度も、市町村への支援を続ける。' }) }),
    at: '項目!D2',
    says: 'これからの取組を『令和５年度』のこととしています',
    near: book({
      項目: texts({
        evaluation: '令和５年度は、計画どおり取り組んだ。<br>令和５年度の結果を踏まえ、市町村への支援を続ける。',
      }),
    }),
  },
  'later-year': {
    found: book({ 項目: texts({ evaluation: '参加率は高まり、令和５年度と比較して改善が見られた。' }) }),
    at: '項目!D2',
    says: '『令和５年度』と比べていますが、対象年度は令和５年度です',
    near: book({
      項目: texts({
        evaluation: '参加率は高まり、令和４年度と比較して改善が見られた。次年度は令和５年度と比べて増やす。',
      }),
    }),
  },
  'day-outside-year': {
    found: book({ 項目: texts({ record: '・推進会議　令和４年６月14日' }) }),
    at: '項目!C2',
    says: '『令和４年６月14日』とありますが、対象年度は令和５年度です',
    near: book({ 項目: texts({ record: '・推進会議　令和６年２月14日<br>・協議会（令和４年６月14日設置）' }) }),
  },
};
