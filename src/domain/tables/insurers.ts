import { optional, required, type TableDefinition } from './definition';
import { LEVEL_WORDS, RATING_STAND_INS, RATING_WORDS } from './words';

const insurerName = {
  aliases: [
    '保険者',
    '市町村名',
    '市町村',
    '保険者等名',
    '市町名',
    '市区町村名',
    '市区町村',
    '管内保険者',
    '管内保険者名',
    '管内市町村',
    '管内市町村名',
    '市町村（保険者）名',
    '保険者（市町村）名',
    '保険者（市町村）',
    '市町村等名',
  ],
};

/** An insurer's own sheet names the period of its plan. */
const PLANS = ['第７期', '第８期', '第９期', '第10期'];

export const INSURERS: TableDefinition = {
  kind: '保険者',
  sheetNames: ['保険者', '保険者一覧', '市町村一覧'],
  fields: [
    optional('code', '市町村コード', {
      aliases: ['団体コード', '市区町村コード', 'コード', '全国地方公共団体コード'],
      hint: '６桁（先頭の０も書きます）',
    }),
    required('name', '保険者名', insurerName),
    optional('area', '圏域', {
      aliases: [
        '二次保健医療圏',
        '圏域名',
        '老人福祉圏域',
        '高齢者福祉圏域',
        '高齢者保健福祉圏域',
        '老人保健福祉圏域',
        '二次医療圏',
        '保健医療圏',
        '圏域（二次保健医療圏）',
        '圏域（二次医療圏）',
        '圏域（老人福祉圏域）',
        '圏域（高齢者福祉圏域）',
      ],
    }),
    optional('population', '人口', { aliases: ['総人口'] }),
    optional('elderly', '65歳以上人口', {
      aliases: [
        '高齢者人口',
        '高齢者数',
        '高齢者数（65歳以上）',
        '高齢者人口（65歳以上）',
        '65歳以上',
        '65歳以上の人口',
        '第１号被保険者数',
        '１号被保険者数',
      ],
    }),
  ],
};

export const INSURER_RATINGS: TableDefinition = {
  kind: '保険者評価',
  sheetNames: ['保険者評価', '保険者の自己評価', '市町村評価'],
  fields: [
    required('insurer', '保険者名', insurerName),
    required('item', '項目', { aliases: ['項目名', '取組項目'], standIns: ['取組区分', '区分', '分野', '取組分野'] }),
    optional('activity', '取組名', {
      aliases: ['取組', '具体的な取組', '具体的取組', ...PLANS.map((plan) => `${plan}における具体的な取組`), '事業名'],
    }),
    optional('target', '目標', { aliases: ['目標の内容', '目標（事業内容、指標等）', '目標・指標'] }),
    optional('rating', '評価区分', {
      aliases: ['評価', '自己評価', '自己評価区分', '自己評価結果', '評価結果'],
      standIns: RATING_STAND_INS,
      choices: RATING_WORDS,
      hint: '空欄は未回答として数えます',
    }),
    optional('content', '実施内容', {
      aliases: [
        '取組内容',
        '取組の実施内容',
        '取組の実施内容、実績',
        '実績',
        '実施内容・実績',
        '取組実績',
        '取組状況',
        '実施状況',
        '内容',
      ],
    }),
    optional('issue', '課題・理由', {
      aliases: [
        '課題',
        '課題や理由',
        '理由',
        '理由・課題',
        '課題と対応策',
        '課題・対応策',
        '課題及び対応策',
        '課題と対応',
      ],
    }),
    optional('measure', '対応策', { aliases: ['対応', '今後の対応策', '今後の対応', '今後の方針', '改善策'] }),
    optional('reasonType', '理由区分', { aliases: ['理由の区分'] }),
    optional('fiscalYear', '年度', { aliases: ['対象年度'] }),
  ],
};

export const ITEM_MAPPING: TableDefinition = {
  kind: '項目対応',
  sheetNames: ['項目対応'],
  fields: [
    required('activity', '保険者の取組名', { aliases: ['市町村の取組名', '取組名'] }),
    required('item', '項目', { aliases: ['項目名'] }),
  ],
};

export const IMPLEMENTATIONS: TableDefinition = {
  kind: '給付適正化実施状況',
  sheetNames: ['給付適正化実施状況', '給付適正化', '適正化実施状況'],
  fields: [
    required('insurer', '保険者名', insurerName),
    required('fiscalYear', '年度', { aliases: ['実施年度', '対象年度'] }),
    required('programme', '事業', { aliases: ['事業名', '主要事業', '主要事業名', '適正化事業'] }),
    required('level', '実施状況', { aliases: ['実施の状況', '実施区分'], choices: LEVEL_WORDS }),
    optional('reason', '理由区分', { aliases: ['理由', '理由の区分', '実施できなかった理由'] }),
  ],
};
