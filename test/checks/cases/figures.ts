import type { FIGURE_RULES } from '../../../src/checks/rules/figures';
import { activities, book, indicators, insurers, levels, texts } from '../support/book';
import type { CasesOf } from './cases';

const NAMES = ['長野市', '松本市', '上田市', '岡谷市'] as const;
const said = (evaluation: string, rest: Parameters<typeof book>[0] = {}) =>
  book({ 項目: texts({ evaluation }), ...rest });
const tally = (text: string) => book({ 項目: texts({}).replace('多くの市が取り組んだ。', text) });
const held = (record: string, ...rows: readonly string[]) =>
  book({ 項目: texts({ record }), 取組実績: activities(...rows) });
const counted = (record: string, ...rows: readonly string[]) =>
  book({
    項目: texts({ record }),
    取組実績: ['| 項目 | 事業名 | 実施日 | 対象 | 回数 | 参加者数 | 実数／延べ |', ...rows].join('\n'),
  });
const row = (name: string, unit: string, baseline: string, latest: string, target: string) =>
  `| 介護予防の推進 | ${name} | ${unit} | 増加 | ${baseline} | R2 | ${latest} | R5 | ${target} | R5 | | | |`;
const twice = (line: string) => [line, line] as const;
const CAFES = [row('認知症カフェ', 'か所', '10', '30', '40'), row('認知症カフェの参加者数', '人', '80', '120', '200')];
const shares = (programme: string, planned: string, partly: string, not: string) =>
  `「${programme}」を「予定通り実施」した保険者は${planned}％、「一部実施」した保険者は${partly}％、「実施できなかった」保険者は${not}％であった。`;

export const FIGURE_CASES: CasesOf<typeof FIGURE_RULES> = {
  'rate-differs': {
    found: {
      'of municipalities, where no union is an insurer': [said('３市町村（25％）が取り組んだ。'), '3÷4 は 75％です'],
    },
    near: { 'no whole to divide by': said('相談は0件／0件（0％）であった。') },
  },
  'sum-differs': {
    near: {
      'subtotals of what stands between them': book({
        保険者: insurers(
          "| '202011 | 長野市 | 1000 |",
          "| '202029 | 松本市 | 900 |",
          '| 小計 | | 1900 |',
          "| '202037 | 上田市 | 800 |",
          "| '202045 | 岡谷市 | 700 |",
          '| 小計 | | 1500 |',
        ),
      }),
    },
  },
  'share-differs': {
    near: {
      'the number of two levels together': said(
        '「ケアプラン点検」を「予定通り実施」又は「一部実施」とした市町村は３市町村であった。',
      ),
    },
  },
  'share-impossible': {
    found: {
      'told once': [
        said('「縦覧点検」を「予定通り実施」した保険者は全体の31.5％であった。'),
        '4保険者の割合としてあり得ません',
      ],
    },
  },
  'year-missing': {
    found: {
      'the year before, which the text compares with': [
        said('「ケアプラン点検」を「予定通り実施」した保険者は全体の75％(前年度比＋25ポイント)であった。', {
          給付適正化実施状況: levels(...NAMES.map((name) => `| ${name} | R5 | ケアプラン点検 | 予定通り実施 |`)),
        }),
        'に令和４年度の行がありません（対象年度は令和５年度）。本文の前年度比は前年度の行と照合します',
      ],
    },
  },
  'shares-not-whole': {
    near: {
      'where the table tells each': said(shares('ケアプラン点検', '50.0', '25.0', '75.0')),
      'a share that no number of insurers gives': said(shares('縦覧点検', '31.5', '50.0', '75.0')),
      'shares of two levels together': said(
        '「縦覧点検」を「予定通り実施」及び「一部実施」した保険者は75.0％、「実施できなかった」及び「一部実施」した保険者は50.0％であった。',
      ),
    },
  },
  'levels-incomplete': {
    found: {
      'by the number of insurers alone': [
        book({
          保険者: null,
          給付適正化実施状況: levels(
            ...NAMES.slice(1).map((name) => `| ${name} | R5 | ケアプラン点検 | 予定通り実施 |`),
          ),
        }),
        '3保険者分で、保険者数4と合いません。',
      ],
    },
  },
  'activity-doubled': {
    near: {
      'rows of a month': held('・冊子の作成', ...twice('| 介護予防の推進 | 推進会議 | 会議 | R5.6 | | 1 | 20 |')),
      'one of them told again (再掲)': book({
        項目: texts({}),
        取組実績: [
          '| 項目 | 事業名 | 実施日 | 回数 | 再掲 |',
          '| 介護予防の推進 | 推進会議 | R5.6.1 | 1 | |',
          '| 介護予防の推進 | 推進会議 | R5.6.1 | 1 | 再掲 |',
        ].join('\n'),
      }),
    },
  },
  'text-count-differs': {
    near: {
      'an event for others than municipalities': held(
        '・推進会議の開催（3市町村、1回）',
        '| 介護予防の推進 | 推進会議 | 会議 | R5.6.1 | 北部ブロック | 1 | |',
      ),
    },
  },
  'text-participants-differ': {
    found: {
      'of the event that a line names last': [
        held(
          '・推進員養成研修の修了者による推進員交流会に50人が参加した。',
          '| 介護予防の推進 | 推進員養成研修 | 研修 | R5.6.1 | | 1 | 86 |',
          '| 介護予防の推進 | 推進員交流会 | 会議 | R5.9.1 | | 1 | 40 |',
        ),
        '「推進員交流会」について本文に『50人』とありますが、取組実績の表の参加者数は『40人』です',
      ],
    },
  },
  'count-kinds-differ': {
    near: {
      'both counts of one event': counted(
        '・冊子の作成',
        '| 介護予防の推進 | 推進研修 | R5.6.14 | | 1 | 48 | 実数 |',
        '| 介護予防の推進 | 推進研修 | R5.6.14 | | 1 | 60 | 延べ |',
      ),
      'a kind that is not known': counted(
        '・冊子の作成',
        '| 介護予防の推進 | 推進研修 | R5.6.14 | | 1 | 48 | 実数 |',
        '| 介護予防の推進 | 推進研修 | R5.9.14 | | 1 | 60 | 不明 |',
      ),
    },
  },
  'tally-differs': {
    found: { 'without the whole': [tally('「達成できた」が２保険者であった。'), '4保険者のうち1保険者です'] },
    near: { 'of another whole': tally('回答した３保険者中、「達成できた」２であった。') },
  },
  'figure-in-text-differs': {
    found: {
      'of the longer of two names': [
        said('認知症カフェの参加者数は、令和５年度は130人であった。', { 指標: indicators(...CAFES) }),
        '指標「認知症カフェの参加者数」の令和５年度の値が本文に『130人』とありますが',
      ],
      'its year behind it': [
        said('通いの場の数は、201か所（令和５年度）であった。'),
        '令和５年度の値が本文に『201か所』',
      ],
      'as the target': [said('通いの場の数は、目標値250か所に向けて取り組んだ。'), '目標値が本文に『250か所』'],
      'the baseline as the value of the year': [
        said('通いの場の数は、令和５年度は100か所であった。'),
        '令和５年度の値が本文に『100か所』とありますが、指標の表では『210か所』です',
      ],
      'the rate of attainment': [
        said('設置は、目標の200か所に対し150％であった。'),
        '達成率が本文に『150%』とありますが、指標の表から計算すると『105%』です',
      ],
    },
    near: {
      'of the shorter of two names': said('認知症カフェの参加者数は、令和５年度は120人であった。', {
        指標: indicators(...CAFES),
      }),
      'another word for municipalities': said('取り組む団体の数は、令和５年度は12保険者であった。', {
        指標: indicators(row('取り組む団体の数', '市町村', '8', '12', '20')),
      }),
      'a unit without its time': said('研修の開催回数は、令和５年度は12回であった。', {
        指標: indicators(row('研修の開催回数', '回／年', '8', '12', '20')),
      }),
      rounded: said('参加する人の率は、令和５年度は6.0％であった。', {
        指標: indicators(row('参加する人の率', '%', '4.04', '6.04', '7.0')),
      }),
    },
  },
};
