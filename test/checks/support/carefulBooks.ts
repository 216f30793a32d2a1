import { activities, book, indicators, insurers, items, levels, ratings, texts } from './book';

const ROW =
  '| 介護予防の推進 | 会議の回数（回／年） | 回／年 | 増加 | 100 | 令和２年 | 210回 | 令和５年 | 200 | 令和５年 | ◎ | | |';
const MASTER = insurers(
  '| | 北部広域連合（大町市、白馬村など） | 1000 |',
  "| '202029 | 松本市 | 900 |",
  "| '202037 | 上田市 | 800 |",
  "| '202045 | 岡谷市 | 700 |",
);

function calendarYears(): string {
  const other =
    '| 介護予防の推進 | 会場の数 | か所 | 増加 | 1 | 令和２年度 | 3 | 令和５年度 | 2 | 令和５年度 | ◎ | | |';
  return book({ 指標: indicators(ROW, other) });
}

function unionMembers(): string {
  const held = ['白馬村、小谷村', '希望市町', '中核市', '県内市町村', '圏域内の町']
    .map((targets) => `| 介護予防の推進 | 会議 | 会議 | R5.6.1 | ${targets} | 1 | |`)
    .join('\n');
  const named = ['北部広域連合（大町市、白馬村など）', '松本市', '上田市', '岡谷市'];
  const changes = {
    保険者: MASTER,
    項目: texts({}),
    保険者評価: ratings(...named.map((name) => `| ${name} | 介護予防の推進 | ○ |`)),
    給付適正化実施状況: levels(...named.map((name) => `| ${name} | R5 | ケアプラン点検 | 予定通り実施 |`)),
    取組実績: activities(held),
  };
  return book(changes);
}

function mappedItems(): string {
  const rated = ['長野市', '松本市', '上田市', '岡谷市'].map((name) => `| ${name} | 通いの場づくり | ○ |`);
  const mapping = '## 項目対応\n| 保険者の取組名 | 項目 |\n| 通いの場づくり | 介護予防の推進 |';
  return book({ 保険者評価: ratings(...rated) }, { sheets: mapping });
}

function rates(): string {
  const master = `| 市町村コード | 保険者名 | 人口 | 高齢化率 |
| '202011 | 長野市 | 1,000 | 30.1 |
| '202029 | 松本市 | 900 | 31.1 |
| '202037 | 上田市 | 800 | 32.1 |
| '202045 | 岡谷市 | 700 | 33.1 |
| 合計 | | 3,400 | 31.5 |`;
  return book({ 保険者: master });
}

function eventsOfTheYear(): string {
  const record =
    '・アドバイザーの派遣（2市町村、3回。前年度は5回）<br>・長寿祭（2,300名）<br>・対応力向上研修：医師（2回）、歯科医師（1回）';
  const changes = {
    項目: texts({ record }),
    取組実績: activities(
      '| 介護予防の推進 | アドバイザー派遣 | 派遣 | R5.6.1 | 長野市 | 1 | |',
      '| 介護予防の推進 | アドバイザー派遣 | 派遣 | R5.7.1 | 松本市 | 2 | |',
      '| 介護予防の推進 | 長寿祭 | 啓発 | R5.7.1 | | 1 | 2300 |',
      '| 介護予防の推進 | 対応力向上研修（医師） | 研修 | R5.7.1 | | 2 | |',
      '| 介護予防の推進 | 対応力向上研修（歯科医師） | 研修 | R5.7.1 | | 1 | |',
    ),
  };
  return book(changes);
}

function changesOfTheYear(): string {
  const record =
    '（１）推進員養成研修<br>　３日間の日程で行い、96人が修了した（令和４年度：88人）。<br>２　主な目標指標の状況<br>　推進員の従事者数は1,846人（策定時比26人増）となった。<br>３　その他<br>・推進アドバイザー派遣を計3回行い、12人が参加した（１回平均4人）。';
  return book({
    項目: texts({ record, evaluation: '通いの場の数は、目標を10か所上回った。' }),
    取組実績: activities(
      '| 介護予防の推進 | 推進員養成研修 | 研修 | R5.9.1 | | 3 | 96 |',
      '| 介護予防の推進 | 推進アドバイザー派遣 | 派遣 | R5.6.1～R6.2 | | 3 | 12 |',
    ),
  });
}

function pointsOfTheYear(): string {
  const record =
    '【研修】<br>コーディネーター研修を９月３日に基礎編（58人）、10月22日に応用編（61人）として開き、計119人が受講した。<br>【伴走支援】<br>長野市（４回）、松本市（７回）へ計11回訪問した。<br>１　点検研修会（８月30日、74名）<br>２　派遣　松本市、上田市に各２回（計４回）<br>・点検研修会（８月30日、74名）<br>⑤訓練　７市町で計９回';
  return book({
    項目: texts({ record }),
    取組実績: activities(
      '| 介護予防の推進 | コーディネーター研修 | 研修 | R5.9.3 | | 1 | 58 |',
      '| 介護予防の推進 | コーディネーター研修 | 研修 | R5.10.22 | | 1 | 61 |',
      '| 介護予防の推進 | 点検研修会 | 研修 | R5.8.30 | | 1 | 74 |',
    ),
  });
}

function municipalitiesBesideUnion(): string {
  const evaluation = 'チームを設置した市町村は11市町村（73.3％）となり、前年度から５市町村増加した。';
  return book({
    項目: texts({ evaluation }),
    保険者: insurers(
      "| '202011 | 長野市 | 1000 |",
      "| '202029 | 松本市 | 900 |",
      "| '202037 | 上田市 | 800 |",
      '| | 架空広域連合 | 700 |',
    ),
    保険者評価: null,
    給付適正化実施状況: null,
  });
}

function noteBelow(): string {
  const row = '| 介護予防の推進 | 通いの場への参加率 | ％ | 増加 | 6.8 | R1 | 7.9 | R4 | 7.5 | R5 | ◎ | | |';
  return book({ 指標: indicators(row, '| ※参加率は、国の公表が翌年度末となるため、令和４年度の値である。 |') });
}

function lateValue(): string {
  const row =
    '| 介護予防の推進 | 外出の割合 | ％ | 増加 | 78.4 | R4 | － | － | 85 | R8 | | 次回調査は令和８年１月に実施 | |';
  const gathered =
    '| 介護予防の推進 | 活動者数 | 人 | 増加 | 100 | R2 | 未集計 | R5 | 200 | R5 | | | 市町村の報告を取りまとめている。 |';
  return book({ 指標: indicators(row, gathered) });
}

function nextMeeting(): string {
  const cover = '## 表紙\n| 令和６年度第１回協議会　報告２ |\n';
  const order = items(
    '| 給付の適正化 | あ | ・冊子の作成 | い | う | え |',
    '| 介護予防の推進 | あ | ・冊子の作成 | い | う | え |',
  );
  return cover + book({ 項目: order });
}

/** Whole workbooks of careful offices (架空), by what they are for. */
export const BOOKS = {
  calendarYears: calendarYears(),
  unionMembers: unionMembers(),
  mappedItems: mappedItems(),
  rates: rates(),
  eventsOfTheYear: eventsOfTheYear(),
  changesOfTheYear: changesOfTheYear(),
  pointsOfTheYear: pointsOfTheYear(),
  municipalitiesBesideUnion: municipalitiesBesideUnion(),
  noteBelow: noteBelow(),
  lateValue: lateValue(),
  nextMeeting: nextMeeting(),
} as const;
