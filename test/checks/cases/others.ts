import type { RULES } from '../../../src/checks/registry';
import { book, indicators, insurers } from '../support/book';
import type { CasesOf } from './cases';

const settings = (row: string) => book({}, { sheets: `## 設定\n| 種別 | 対象 | 値 | 理由 |\n${row}` });
const plan = (...lines: readonly string[]) =>
  book(
    {
      指標: indicators(
        '| 介護予防の推進 | 認知症サポーター養成数 | 人 | 増加 | 100 | R2 | 210 | R5 | 200 | R5 | ◎ | | |',
      ),
    },
    { sheets: ['## 計画', '| 区分 | 令和２年度 実績 | 令和５年度 目標数 | 令和７年度 目標数 |', ...lines].join('\n') },
  );
const scores = (...rows: readonly string[]) =>
  book({}, { sheets: ['## 交付金得点', '| 年度 | 区分 | 得点 | 満点 |', ...rows].join('\n') });
const offices = (header: string) =>
  book(
    {},
    {
      sheets: [
        '## 窓口',
        `| ${header} | 窓口 | 委託先等 |`,
        ...[...'青赤黄白黒紫緑茶金銀青'].map((name, index) => `| ${name}山町 | 窓口${index} | 医師会 |`),
      ].join('\n'),
    },
  );

/** Rules of topics with few cases. */
export const OTHER_CASES: CasesOf<typeof RULES> = {
  'basics-blank': {
    found: {
      'the prefecture': [
        book({ 基本情報: '| 都道府県名 | |\n| 対象年度 | 令和５年度 |\n| 保険者数 | 4 |' }),
        '都道府県名が空欄です。別紙２に印字します。都道府県名を「群馬県」のように記入してください',
      ],
    },
  },
  'unclear-setting': {
    found: {
      'no degree': [settings('| 重要度 | stale-latest | 軽い | |'), '『軽い』は重要度として読み取れません'],
      'two degrees': [
        settings('| 重要度 | stale-latest | 参考 | |\n| 重要度 | stale-latest | 要修正 | |'),
        '『stale-latest』の重要度は上の行にもあり、値が異なります',
      ],
    },
    near: {
      'a degree': settings('| 重要度 | stale-latest | 参考 | |'),
      'the same degree twice': settings('| 重要度 | stale-latest | 参考 | |\n| 重要度 | stale-latest | 参考 | |'),
    },
  },
  'target-unreported': {
    found: {
      'a name that is only part of a longer one': [
        plan('| 認知症サポーターを活用した見守り活動を行う団体の数 | 10団体 | 20団体 | 30団体 |'),
        '計画の「認知症サポーターを活用した見守り活動を行う団体の数」には令和５年度の目標',
      ],
    },
    near: {
      'most of the name': plan('| 認知症サポーター | 100人 | 300人 | 400人 |'),
      'a longer name': plan('| 認知症サポーター養成数（延べ）の累計 | 100人 | 300人 | 400人 |'),
    },
  },
  'full-mark-missing': {
    near: { 'nowhere a full mark': scores('| R5 | 都道府県分 | 1500 | |', '| R6 | 都道府県分 | 1781 | |') },
  },
  'second-table': {
    found: {
      'that its sheet calls old': [
        book({}, { sheets: `## 旧保険者\n${insurers("| '202011 | 長野市 | 1000 |")}` }),
        '（「旧保険者」と説明があるため、参考として示します。）',
      ],
    },
  },
  'insurer-in-rows': {
    found: { 'under a header that says so': [offices('構成市町村'), '『青山町』が2行にあります'] },
    near: { 'under any other header': offices('所在地') },
  },
};
