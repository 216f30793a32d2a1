import { optional, required, type TableDefinition } from './definition';
import { DIRECTION_WORDS, METHOD_WORDS, RATING_STAND_INS, RATING_WORDS } from './words';

/** 項目: one row an item, or an upright sheet an item with the same labels. */
export const ITEMS: TableDefinition = {
  kind: '項目',
  sheetNames: ['項目'],
  fields: [
    optional('number', '番号', { aliases: ['No', 'No.', '項番', '項目番号'] }),
    required('name', '項目名', { aliases: ['項目', '取組項目', '評価項目'], standIns: ['取組名', '施策名', '取組'] }),
    optional('department', '担当課', { aliases: ['所管課', '担当', '所管', '担当部署', '担当課室'] }),
    optional('background', '目標を設定するに至った現状と課題', {
      aliases: ['現状と課題', '現状・課題', '目標設定に至った現状と課題'],
    }),
    optional('record', '取組の実施内容、実績', {
      aliases: [
        '取組の実施内容及び実績',
        '取組の実施内容・実績',
        '取組の実施内容',
        '実施内容・実績',
        '取組内容・実績',
        '取組内容及び実績',
        '実施内容、実績',
        '取組内容',
        '取組の内容',
        '取組実績',
        '取組の実績',
        '主な取組実績',
        '取組状況',
      ],
    }),
    optional('evaluation', '自己評価', { aliases: ['自己評価結果', '取組の自己評価', '自己評価の内容'] }),
    optional('rating', '評価区分', {
      aliases: ['評価', '自己評価区分'],
      standIns: RATING_STAND_INS,
      choices: RATING_WORDS,
    }),
    optional('insurers', '管内保険者の自己評価結果の概要', {
      aliases: [
        '保険者の自己評価結果の概要',
        '管内保険者の自己評価の概要',
        '管内保険者の自己評価結果',
        '保険者の自己評価の概要',
        '管内保険者の評価結果の概要',
        '管内保険者の評価の概要',
        '管内保険者の概要',
        '保険者の自己評価結果',
        '管内市町村の自己評価結果の概要',
        '管内市町村の自己評価の概要',
        '市町村の自己評価結果の概要',
        '管内市町村の自己評価結果',
        '市町村の自己評価結果',
        '保険者の自己評価',
        '市町村の自己評価',
        'イ　管内保険者の自己評価結果の概要',
      ],
    }),
    optional('summary', 'まとめ', {
      aliases: [
        'まとめ（ア及びイから考察した現状・課題と対応策）',
        'ウ　まとめ（ア及びイから考察した現状・課題と対応策）',
        'まとめ（現状・課題と対応策）',
        'まとめ（課題と対応策）',
        '考察',
        '総括',
        '今後の対応策',
        '今後の対応',
        '今後の方針',
        '次年度の方針',
        '現状・課題と対応策',
      ],
    }),
  ],
};

/** What stands now: when the plan was made, or where that has a column of its own, today. */
const CURRENT = ['現状値', '現状', '現況値', '現況'];
/** 策定時, 計画策定時の状況: when the plan was made, with or without what stood then. */
const WHEN_MADE = ['策定時', '作成時', '計画策定時', '計画作成時', '計画開始時'].flatMap((when) => [
  when,
  ...['値', '状況', '現状', '現状値', '実績', '実績値'].map((what) => `${when}の${what}`),
]);
const BASELINE = [
  ...CURRENT,
  ...WHEN_MADE,
  '当初',
  '計画当初',
  '基準値',
  '当初値',
  '基準',
  '策定時点',
  '計画策定時点',
  ...['第７期', '第８期', '第９期', '前期'].flatMap((plan) => [`${plan}末`, `${plan}末実績`, `${plan}末の値`]),
];
const LATEST = [
  '直近値',
  '直近の値',
  '直近',
  '実績値',
  '実績',
  '最新値',
  '現在値',
  '今年度実績',
  '本年度実績',
  '実績数',
  '直近実績',
];
const TARGET = ['目標値', '目標', '目標数', '今年度目標', '本年度目標', '計画値', '計画', '計画数', '計画量', '目標量'];

/** A measurement's name, alone or as the heading of its figure. */
const figureNames = (names: readonly string[]): readonly string[] =>
  names.flatMap((name) => [name, `${name} 数値`, `${name} 値`]);

/** A measurement's name as the heading of its time. */
const periodNames = (names: readonly string[]): readonly string[] =>
  names.flatMap((name) => [`${name} 年次`, `${name} 年度`, `${name} 時点`]);

/** 指標. Year columns (R1 … R7) are found by the reader besides these. */
export const INDICATORS: TableDefinition = {
  kind: '指標',
  sheetNames: ['指標', '目標指標', '指標一覧'],
  fields: [
    required('item', '項目', {
      aliases: ['項目名', '取組項目'],
      standIns: [
        '分野',
        '分野名',
        '取組分野',
        '政策',
        '施策',
        '施策名',
        '施策項目',
        '施策の柱',
        '重点施策',
        '基本施策',
        '基本目標',
        '柱',
        '取組の柱',
        '取組名',
        '取組',
        '大項目',
        '区分',
      ],
    }),
    required('name', '目標項目', {
      aliases: [
        '指標',
        '指標名',
        '目標指標',
        '評価指標',
        '成果指標',
        '活動指標',
        'アウトプット指標',
        'アウトカム指標',
        '指標項目',
        '成果目標',
        'KPI',
        '重要業績評価指標',
      ],
      standIns: ['区分', '数値目標', 'アウトプット', 'アウトカム', '事業量', '事業量の指標'],
    }),
    optional('unit', '単位'),
    optional('direction', '向き', { aliases: ['方向', '望ましい方向', '目標の方向'], choices: DIRECTION_WORDS }),
    required('baseline', '策定時の値 数値', {
      aliases: figureNames(BASELINE),
      yields: { names: figureNames(CURRENT), to: 'latest' },
    }),
    optional('baselinePeriod', '策定時の値 年次', {
      aliases: [...periodNames(BASELINE), '基準年', '基準年度'],
      yields: { names: periodNames(CURRENT), to: 'latestPeriod' },
    }),
    optional('latest', '直近値 数値', { aliases: figureNames(LATEST) }),
    optional('latestPeriod', '直近値 年次', { aliases: periodNames(LATEST) }),
    required('target', '目標値 数値', { aliases: [...figureNames(TARGET), '目標値 目標数'] }),
    optional('targetPeriod', '目標値 年次', { aliases: periodNames(TARGET) }),
    optional('method', '計算方法', { aliases: ['算定方法'], choices: METHOD_WORDS }),
    optional('rating', '評価区分', {
      aliases: ['評価', '自己評価', '自己評価結果', '評価結果', '県の評価'],
      standIns: RATING_STAND_INS,
      choices: RATING_WORDS,
    }),
    optional('reason', '評価の理由', { aliases: ['理由', '評価理由', '評価の根拠', '要因分析', '要因'] }),
    optional('note', '注記', {
      aliases: ['備考', '注', '備考欄', '出典・備考', '備考・出典', '出典・注記', '注記・出典'],
    }),
    optional('source', '出典', { aliases: ['資料', 'データの出典', 'データ出典', '根拠資料'] }),
    optional('publication', '公表予定', { aliases: ['公表時期'] }),
    optional('department', '担当課', { aliases: ['所管課', '担当', '所管', '担当部署', '担当課室'] }),
  ],
};
