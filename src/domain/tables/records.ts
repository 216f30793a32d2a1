import { COLUMN_SETTING } from './columnSetting';
import { ACCEPTED_SETTING, SEVERITY_SETTING } from './findingSetting';
import { optional, required, type TableDefinition } from './definition';
import { ACTIVITY_TYPES } from './words';

export const ACTIVITIES: TableDefinition = {
  kind: '取組実績',
  sheetNames: ['取組実績', '実績', '事業実績'],
  fields: [
    required('item', '項目', { aliases: ['項目名', '取組項目'] }),
    required('name', '事業名', {
      aliases: ['取組名', '事業', '研修・会議名', '名称'],
      standIns: ['研修名', '研修会名', '会議名', '講座名', '研修・会議等の名称'],
    }),
    optional('type', '種別', { aliases: ['区分', '種類'], choices: ACTIVITY_TYPES }),
    optional('heldOn', '実施日', {
      aliases: [
        '開催日',
        '実施時期',
        '開催時期',
        '実施年月日',
        '開催年月日',
        '実施月日',
        '開催月日',
        '派遣日',
        '派遣月日',
        '日程',
        '日時',
        '開催日時',
        '実施日時',
        '期日',
        '実施期間',
        '開催期間',
        '開始日',
        '開始年月日',
        '開催開始日',
        '実施開始日',
      ],
      ends: ['終了日', '終了年月日', '修了日', '開催終了日', '実施終了日'],
    }),
    optional('targets', '対象', {
      aliases: ['対象者', '対象市町村', '派遣先', '派遣先市町村', '派遣市町村', '支援先', '対象保険者'],
      hint: '複数は「、」で区切ります',
    }),
    optional('times', '回数', { aliases: ['実施回数', '開催回数', '派遣回数'] }),
    optional('participants', '参加者数', {
      aliases: [
        '参加人数',
        '参加人員',
        '延べ参加者数',
        '延べ参加人数',
        '延べ受講者数',
        '受講者数',
        '受講人数',
        '出席者数',
        '人数',
      ],
    }),
    optional('countType', '実数／延べ', { aliases: ['実数・延べ', '実数延べの別'], choices: ['実数', '延べ'] }),
    optional('repeated', '再掲', { choices: ['再掲'], hint: '他の行と重ねて数えないとき「再掲」' }),
    optional('way', '方法', { aliases: ['開催方法', '実施方法'], choices: ['現地', 'Web', '現地・Web'] }),
    optional('host', '主催', { aliases: ['実施主体'] }),
    optional('department', '担当課', { aliases: ['所管課', '担当'] }),
    optional('content', '内容', { aliases: ['実施内容', '概要', '取組内容', '研修内容', '主な内容'] }),
  ],
};

/** The year with its full mark: 令和３年度(2,935点). */
const WITH_FULL_MARK = ['年度（満点）', '年度（配点）'];

export const GRANT_SCORES: TableDefinition = {
  kind: '交付金得点',
  sheetNames: ['交付金得点', '交付金'],
  fields: [
    required('fiscalYear', '年度', {
      aliases: ['対象年度', ...WITH_FULL_MARK],
      bracketed: { headers: WITH_FULL_MARK, field: 'fullMark' },
    }),
    required('kind', '区分', { aliases: ['交付金の区分'], choices: ['都道府県分', '市町村分'], titled: true }),
    optional('group', '指標群'),
    required('score', '得点', { aliases: ['県得点', '点数', '県内平均点'] }),
    required('fullMark', '満点', { aliases: ['配点'] }),
    optional('nationalAverage', '全国平均', { aliases: ['全国平均点'] }),
    optional('insurer', '保険者名', { aliases: ['保険者', '市町村名'] }),
  ],
};

export const TRAINING_RATINGS: TableDefinition = {
  kind: '研修評価',
  sheetNames: ['研修評価'],
  fields: [
    required('training', '研修名', { aliases: ['研修'] }),
    required('audience', '対象区分', { aliases: ['対象'] }),
    required('question', '設問', { aliases: ['質問', '評価項目'] }),
    optional('before', '研修前', { aliases: ['受講前'] }),
    optional('after', '研修後', { aliases: ['受講後'] }),
    optional('answers', '回答数', { aliases: ['回答者数'] }),
  ],
};

export const SETTINGS: TableDefinition = {
  kind: '設定',
  sheetNames: ['設定'],
  fields: [
    required('kind', '種別', { choices: [COLUMN_SETTING, ACCEPTED_SETTING, SEVERITY_SETTING] }),
    required('subject', '対象'),
    optional('value', '値', { aliases: ['内容'] }),
    optional('reason', '理由'),
  ],
};

export const ACCOMPANIMENTS: TableDefinition = {
  kind: '伴走支援',
  sheetNames: ['伴走支援'],
  fields: [
    required('municipality', '支援自治体', { aliases: ['支援対象', '自治体名', '支援先', '支援市町村', '対象自治体'] }),
    optional('fiscalYear', '年度'),
    optional('lead', '主導', { aliases: ['支援主体'], choices: ['老健局', '厚生局', '県'] }),
    optional('theme', 'テーマ', { aliases: ['支援テーマ'] }),
    optional('round', '回', { aliases: ['支援回'] }),
    required('heldOn', '実施日', { aliases: ['支援日', '開催日', '日時', '実施日時', '開催日時', '支援日時'] }),
    optional('way', '方法', { aliases: ['実施方法'] }),
    optional('participants', '参加者', { aliases: ['出席者'] }),
    optional('content', '内容', { aliases: ['支援内容', '主な内容'] }),
    optional('insight', '気づき', { aliases: ['気付き'] }),
    optional('next', '次の取組', { aliases: ['今後の取組', '次回に向けて', '次回まで'] }),
  ],
};
