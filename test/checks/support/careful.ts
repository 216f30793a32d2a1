import { activities, book, indicators, insurers, items, levels, ratings, texts } from './book';

/** What careful offices write (架空) and is no mistake: sentences of 現状と課題. */
export const BACKGROUNDS: readonly string[] = [
  '　令和４年度は、開催が312回にとどまった。令和３年度は、前年度比で約１割増えた。',
  '　Ⅰ）県の役割　1-2）質的な課題<br>　ｱ) 人材　◆1）身体の衰え<br>　い）場所',
  '（課題は1)人材、2)予算、3)場所）に分かれる。',
  '参加率は6.4％である。<br>　注）参加率＝参加者数÷人口<br>　備考１）速報',
  '手引はhttps://web.example.jp/r4/xxx/index.htmlに置く。ＷＥＢで配った。',
  '要修正箇所の見付け方と要確認事項の伝え方を助言した。「〇〇してあげる」支援からの転換を図る。',
  '電話で打ち合わせ、問い合わせた。庁内の打合せと問合せの窓口を設けた。',
  '300人中250人が回答（95％が「満足」）した。41市町村の95.1％が会議を開き、参加する高齢者の割合は7.4％であった。',
  '○市町村への支援　○担い手の確保　◎、○、△、×の四つとする。◎８、○15であった。',
  '会議は３市町村（長野市１回、松本市２回ほか計９回）で開いた。',
  '①②について、次のとおり進めた。<br>①人材　②予算<br>（１）会議<br>①回数<br>（２）研修<br>①回数<br>１　県<br>（３）派遣<br>24　時間',
  '令和５年４月１日から５年９月30日まで（06-08月）に027件、調査票0123-45-678を配った。',
  '（30市町村中10市町村（33.3％）が取り組み、20市町村（66.7％）は検討している。）',
];

/** Sentences of 自己評価. */
export const EVALUATIONS: readonly string[] = [
  '認定率の差は、第９期では標準偏差（R4：1.9）に替える。',
  '今年度、令和４年度の調査を基に手引を作った。本年度は令和４年度の課題に取り組んだ。',
  '会議は４月から６月に減少し、相談は65歳から74歳に増加した。令和４年度から令和５年度に減少した。',
  '伸びは-5％から-3％へ低下幅が縮んだ。会場は252～254か所から253か所に減少した。順位は10位から５位に上昇した。',
  '参加率は、目標を達成していない。参加率は、令和４年度は目標を達成した。参加率は、目標を達成したとは言えない。',
  '通いの場の数は、前年度は目標に届かなかったが、今年度は達成した。参加率の目標を達成した市町村は３市であった。',
  '80％を下回る25％の市町村があった。「達成できた」と評価する保険者が多い。',
  '次年度（令和６年度）は計画の初年度である。来年度（令和７年度）に見直す。',
  '２　令和４年度の評価を踏まえた改善点<br>令和５年度に動画を作った。',
  '配置は41人（４市。令和４年度：３市）となった。',
  '研修は２回で、計117人が参加した（R4：２回、102人。前年度比15人増）。',
  '１回目　令和５年６月７日　２回目　令和５年10月11日<br>１回目　令和５年11月15日　２回目　令和６年２月７日',
  '参加率は100％から50％へ50％減少した。相談は320件（前年度比＋3.2％）、認定率は19.0％（前年度比＋0.2ポイント）であった。',
  '通いの場の数は、令和４年度の210か所から増減がなかった。',
  '令和４年度は、調査を実施した。令和５年度は、その結果を基に手引を作った。',
  '令和４年度は、調査を実施した。これを受け、本年度は手引を作った。',
  '令和５年度は４市で実施しており、今後も支援を行う。令和５年度から始めた派遣を継続する。令和５年度は実施できなかったため、計画を見直す。',
  '会場は100か所→210か所と増加した。人数は100人から105人と横ばいで推移した。',
  '通いの場の数は、100か所から210か所に増え、改善した。',
  '研修：新任（８月２日）97人、現任134人、計231人が受講した。前年度30人、会場64人、オンライン71人の計135人であった。',
  '補助は62事業所（うち新規41事業所）であった。窓口は12か所（うち北部４か所、南部５か所）である。',
  '目標の200か所に対し210か所であった。設置は210か所であり、目標の200か所を10か所上回った（105.0％）。',
  '目標の７％に対し6.0％となり、１ポイント下回った。国の目標の200か所に対し30か所であった。',
  '設置は策定時の100か所から増え、目標の200か所に対し105％であった。',
  '参加率は6.0％となり、令和２年度の4.0％から２年連続で上昇した。回答は18.3％で、前回の調査（15.9％）から15.1％増加した。',
];

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

/** Whole workbooks, by what they are for. */
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

/** All of them, each as a workbook. */
export const CAREFUL: readonly string[] = [
  ...BACKGROUNDS.map((background) => book({ 項目: texts({ background }) })),
  ...EVALUATIONS.map((evaluation) => book({ 項目: texts({ evaluation }) })),
  ...Object.values(BOOKS),
];
