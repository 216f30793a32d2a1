import type { FactsOf, WordingOf } from '../rule';
import type { settingRules } from '../rules/settings';
import type { Unclear } from '../rules/settings/unclear-setting';

const SAYS: Readonly<Record<Unclear, (value: string) => string>> = {
  kind: (value) =>
    value === ''
      ? '種別が空欄です。種別のない行は設定として扱いません。種別に「列の対応」「確認済み」「重要度」のいずれかを記入するか、行の内容を除いてください。'
      : `種別『${value}』は設定にありません。種別は「列の対応」「確認済み」「重要度」のいずれかです。種別を直してください。`,
  place: (value) =>
    `『${value}』は確認済みの対象として読み取れません。点検の符号とセルを書きます（例：stale-latest：指標!H5（令和５年度））。書き直してください。`,
  code: (value) =>
    `『${value}』に当たる点検がありません。対象には点検の一覧にある符号を書きます（例：stale-latest）。書き直してください。`,
  degree: (value) =>
    `『${value}』は重要度として読み取れません。値は「要修正」「要確認」「参考」のいずれかです。書き直してください。`,
  twice: (value) =>
    `『${value}』の重要度は上の行にもあり、値が異なります。下の行の値によります。どちらかの行を除いてください。`,
  reason: () => '確認済みの理由が記入されていません。理由のない行は確認済みとして扱いません。理由を記入してください。',
};

export const SETTING_WORDING: WordingOf<FactsOf<ReturnType<typeof settingRules>>> = {
  'unclear-setting': {
    says: (unclear, value) => SAYS[unclear](value),
    unchecked: '設定の表の書き方',
  },
};
