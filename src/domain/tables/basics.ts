import { optional, required, type TableDefinition } from './definition';
import { EDITION_WORDS, METHOD_WORDS, PAGE_NUMBER_WORDS, YES_NO_WORDS } from './words';

/** 基本情報: label and value, one a line. */
export const BASICS: TableDefinition = {
  kind: '基本情報',
  sheetNames: ['基本情報', '設定（基本）', '基本'],
  fields: [
    required('prefecture', '都道府県名', { aliases: ['都道府県', '県名', '都県名', '府県名'] }),
    required('fiscalYear', '対象年度', {
      aliases: ['評価対象年度', '評価年度', '年度'],
      hint: '評価する年度（例：令和５年度）',
    }),
    optional('planPeriod', '計画期', { aliases: ['計画期間', '期'], hint: '例：第８期' }),
    optional('method', '計算方法', {
      aliases: ['進捗の計算方法', '算定方法'],
      choices: METHOD_WORDS,
      hint: '進捗率か達成率を選びます',
    }),
    optional('excellent', '評価基準◎', {
      aliases: ['◎の基準', '評価基準（◎）', '基準◎'],
      hint: '◎とする率の下限（％）。空欄は 80 とします',
    }),
    optional('good', '評価基準○', {
      aliases: ['○の基準', '評価基準（○）', '基準○'],
      hint: '○とする率の下限（％）。空欄は 60 とします',
    }),
    optional('fair', '評価基準△', {
      aliases: ['△の基準', '評価基準（△）', '基準△'],
      hint: '△とする率の下限（％）。空欄は 30 とします',
    }),
    optional('insurerCount', '保険者数', {
      aliases: ['管内保険者数', '保険者の数', '市町村数'],
      hint: '管内の保険者の数',
    }),
    optional('department', '作成課', { aliases: ['担当課', '所管課', '作成部署'] }),
    optional('edition', '版', { aliases: ['版の区分', '状態'], choices: EDITION_WORDS, hint: '一覧から選びます' }),
    optional('updatedOn', '更新日', { aliases: ['最終更新日'], hint: '例：令和６年５月31日' }),
    optional('submittedOn', '提出日', { aliases: ['提出年月日'], hint: '例：令和６年６月28日' }),
    optional('documentNumber', '文書番号'),
    optional('draftMark', '案の表示', {
      aliases: ['（案）の表示'],
      choices: YES_NO_WORDS,
      hint: '「（案）」を印刷するか',
    }),
    optional('paper', '用紙の設定', {
      aliases: ['用紙'],
      choices: PAGE_NUMBER_WORDS,
      hint: 'ページ番号を印刷するか。空欄は印刷します',
    }),
    optional('publishedNames', '公表時の保険者名', { choices: YES_NO_WORDS, hint: '公表用に保険者名を表示するか' }),
  ],
};
