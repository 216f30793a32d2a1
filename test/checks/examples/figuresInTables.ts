import type { FIGURE_RULES } from '../../../src/checks/rules/figures';
import { activities, book, indicators, texts } from '../support/book';
import type { ExamplesOf } from './example';

const said = (evaluation: string) => book({ 項目: texts({ evaluation }) });
const rounds = (text: string) =>
  book({
    項目: texts({ record: text }),
    取組実績: activities(
      '| 介護予防の推進 | 推進研修（第１回） | 研修 | R5.6.14 | | 1 | 48 |',
      '| 介護予防の推進 | 推進研修（第２回） | 研修 | R5.9.20 | | 1 | 52 |',
    ),
  });
const kinds = (first: string, second: string, text: string) =>
  book({
    項目: texts({ record: text }),
    取組実績: [
      '| 項目 | 事業名 | 実施日 | 回数 | 参加者数 | 実数／延べ |',
      `| 介護予防の推進 | 推進研修（第１回） | R5.6.14 | 1 | 48 | ${first} |`,
      `| 介護予防の推進 | 推進研修（第２回） | R5.9.20 | 1 | 52 | ${second} |`,
    ].join('\n'),
  });
const held = (second: string, item: string) =>
  book({
    項目: texts({}),
    取組実績: activities(
      '| 介護予防の推進 | 推進会議 | 会議 | R5.6.1 | | 1 | 20 |',
      `| ${item} | 推進会議 | 会議 | ${second} | | 1 | 20 |`,
    ),
  });
const tally = (insurersText: string) => book({ 項目: texts({}).replace('多くの市が取り組んだ。', insurersText) });
const score2 = (...rows: readonly string[]) =>
  book({}, { sheets: `## 交付金得点\n| 年度 | 区分 | 得点 | 満点 |\n${rows.join('\n')}` });
/** Points whose full mark stands beside the year. */
const granted = (year: string) =>
  book(
    {},
    {
      sheets: `## 交付金（都道府県分）\n| 年度（満点） | 区分 | 得点 |\n| 令和３年度(2,935点) | 都道府県分 | 1,781点 |\n| ${year} | 都道府県分 | 全国平均を上回る得点 |`,
    },
  );
const points = (note: string) =>
  book({
    指標: indicators(
      `| 介護予防の推進 | 交付金の得点 | 点 | 増加 | 1,500 | R2 | 1,781 | R5 | 1,900 | R5 | ○ | | ${note} |`,
    ),
  });
const scored = (evaluation: string) =>
  book(
    { 項目: texts({ evaluation }) },
    { sheets: '## 交付金得点\n| 年度 | 区分 | 得点 | 満点 |\n| R6 | 都道府県分 | 1781 | 2935 |' },
  );

/** Figures of the texts against 取組実績, 保険者評価 and 交付金得点. */
/** An activity held on a day in each month, with how often. */
const visits = (...times: readonly string[]): string =>
  book({
    取組実績: activities(
      ...times.map((count, at) => `| 介護予防の推進 | 訪問支援 | 派遣 | R5.${at + 5}.1 | | ${count} | |`),
    ),
    項目: texts({}),
  });

/** The rate of a programme of 給付適正化実施状況 as an indicator, with its latest value. */
const carriedOut = (latest: string): string =>
  book({
    指標: indicators(
      `| 給付の適正化 | ケアプラン点検の実施率 | ％ | 増加 | 50 | R4 | ${latest} | R5 | 100 | R5 | | | |`,
    ),
  });

export const TABLE_EXAMPLES = {
  'text-date-differs': {
    found: rounds(
      '・推進研修の開催（2回）<br>　　第１回　令和５年６月14日（水）<br>　　第２回　令和５年９月21日（木）',
    ),
    at: '項目!C2',
    says: '『令和５年９月21日（木）』とありますが、取組実績の表の実施日は『R5.9.20』です',
    near: rounds(
      '・推進研修の開催（2回）<br>　　第１回　令和５年６月14日（水）　募集は令和５年５月８日から<br>　　第２回　９月20日（水）',
    ),
  },
  'text-participants-differ': {
    found: rounds('・推進研修の開催（2回）<br>　　第１回　参加者84名'),
    at: '項目!C2',
    says: '『84名』とありますが、取組実績の表の参加者数は『48人』です',
    near: rounds('・推進研修の開催（2回）<br>　　第１回　参加者48名<br>　　第２回　参加者52名（うち市職員３名）'),
  },
  'count-kinds-differ': {
    found: kinds('延べ', '実数', '・推進研修の開催（2回）'),
    at: '取組実績!F3',
    says: '『実数』は、同じ取組のほかの行（延べ）と数え方が違います',
    near: kinds('実数', '実数', '・推進研修の開催（2回、延べ100名）'),
  },
  'indicator-share-differs': {
    found: carriedOut('50'),
    at: '指標!G2',
    says: '「ケアプラン点検」の令和５年度の4保険者では、「予定通り実施」が 75％、「一部実施」を合わせて 75％です',
    near: carriedOut('75'),
  },
  'times-odd': {
    found: visits('1', '1', '5', '1', '1'),
    at: '取組実績!F4',
    says: '「訪問支援」の回数が『5』ですが、同じ取組のほかの4行はどれも１回です',
    near: visits('1', '2', '3', '1', '1'),
  },
  'activity-doubled': {
    found: held('R5.6.1', '介護予防の推進'),
    at: '取組実績!B3',
    says: '『推進会議』は『取組実績』シート B2 の行と全て同じ内容です',
    near: held('R5.6.2', '介護予防の推進'),
  },
  'points-or-percent': {
    found: said('参加率は31.4％（前年度比－2.9％）であった。'),
    at: '項目!D2',
    says: '『-2.9%』は割合どうしの差です',
    near: said(
      '参加率は31.4％（前年度比－2.9ポイント）、相談は320件（前年度比＋3.2％）、費用は20.0％から18.0％へ10.0％低下した。',
    ),
  },
  'tally-differs': {
    found: tally('４保険者中、「達成できた」１（25.0％）、「概ね達成できた」３（75.0％）であった。'),
    at: '項目!E2',
    says: '『「概ね達成できた」3』とありますが、保険者評価の表では4保険者のうち2保険者です',
    near: tally('４保険者中、「達成できた」１（25.0％）、「概ね達成できた」２（50.0％）であった。'),
  },
  'tally-most': {
    found: tally('「達成は不十分」と回答した市町村が多かった。'),
    at: '項目!E2',
    says: '「達成は不十分」は0件で、最も多いのは「○」の2件です',
    near: tally('「概ね達成できた」と回答した市町村が多かった。'),
  },
  'shares-not-whole': {
    found: said(
      '「縦覧点検」を「予定通り実施」した保険者は50.0％、「一部実施」した保険者は25.0％、「実施できなかった」保険者は75.0％であった。',
    ),
    at: '項目!D2',
    says: '足すと『150%』です',
    near: said(
      '「縦覧点検」を「予定通り実施」した保険者は50.0％、「一部実施」した保険者は25.0％、「実施できなかった」保険者は25.0％であった。',
    ),
  },
  'score-in-text-differs': {
    found: scored('令和６年度の交付金の得点は1,781点／2,475点（72.0％）である。'),
    at: '項目!D2',
    says: '『1,781点/2,475点』とありますが、交付金得点の表では『1,781点／2,935点』です',
    near: scored('令和６年度の交付金の得点率は60.7％（1,781点／2,935点）である。'),
  },
  'target-without-full-mark': {
    found: points(''),
    at: '指標!I2',
    says: '目標値『1,900』は得点ですが、満点が書かれていません',
    near: points('満点は2,935点'),
  },
  'full-mark-missing': {
    found: granted('令和６年度'),
    at: '交付金（都道府県分）!A3',
    says: '『令和６年度』の得点（都道府県分）に満点がありません',
    near: granted('令和６年度(2,475点)'),
  },
  'full-mark-unchanged': {
    found: score2('| R5 | 都道府県分 | 1500 | 2475 |', '| R6 | 都道府県分 | 1781 | 2475 |'),
    at: '交付金得点!D3',
    says: '令和６年度の満点『2475』は令和５年度と同じです',
    near: score2('| R5 | 都道府県分 | 1500 | 2475 |', '| R6 | 市町村分 | 1781 | 2475 |'),
  },
  'figure-year-differs': {
    found: said('通いの場の数は、策定時の100か所から令和４年度は210か所に増加した。'),
    at: '項目!D2',
    says: '本文では令和４年度の値とありますが、指標の表では令和５年度の直近値です',
    near: said('通いの場の数は、令和４年度は210か所、令和５年度も210か所であった。'),
  },
} satisfies Partial<ExamplesOf<typeof FIGURE_RULES>>;
