import type { Expected } from '../../domain/reading';
import type { FactsOf, WordingOf } from '../rule';
import type { STRUCTURE_RULES } from '../rules/structure';

const EXPECTED: Readonly<Record<Expected, { readonly name: string; readonly example: string }>> = {
  number: { name: '数値', example: '24.2、486～533、10%未満' },
  period: { name: '年次', example: 'R5、令和５年度、令和５年３月31日' },
  fiscalYear: { name: '年度', example: '令和５年度' },
  date: { name: '日付', example: '令和５年９月20日' },
  rating: { name: '評価区分', example: '◎、○、△、×' },
  direction: { name: '向き', example: '増加、減少、維持' },
  method: { name: '計算方法', example: '進捗率、達成率' },
  edition: { name: '版', example: '案、照会中、決裁済、提出済、公表' },
  level: { name: '実施状況', example: '予定通り実施、一部実施、実施できなかった' },
  yesNo: { name: 'する・しない', example: 'する、しない' },
  times: { name: '回数', example: '３回' },
  persons: { name: '人数', example: '45人' },
  tableColumn: { name: '列の対応の対象（表の名前と見出し）', example: '指標：令和５年度の実績' },
  tableField: { name: '列の対応の値（その表の列の名前）', example: '直近値 数値、使わない' },
};

const HIDDEN = { sheet: 'シート', row: '行', column: '列' } as const;

export const STRUCTURE_WORDING: WordingOf<FactsOf<typeof STRUCTURE_RULES>> = {
  'missing-table': {
    says: missingTable,
    unchecked: '必要な表の有無',
  },
  'missing-indicators': {
    says: () =>
      '『指標』の表が見つかりません。進捗は目標の指標から計算します。指標がある場合は、ひな形の『指標』シートを写して記入してください。',
    unchecked: '指標の表の有無',
  },
  'missing-column': {
    says: ({ table, meant }) =>
      `『${table}』の表に「${meant}」の列がありません。必要な列です。列を加えるか、見出しを「${meant}」に直してください。`,
    unchecked: '必要な列の有無',
  },
  'near-header': {
    says: ({ table, meant }, value) =>
      `見出し『${value}』は、『${table}』の表の「${meant}」に似ていますが一致しません。このままでは読み取りません。「${meant}」のことであれば、見出しを直してください。`,
    unchecked: '見出しの書き誤り',
  },
  'duplicate-header': {
    says: ({ table }, value) =>
      `見出し『${value}』と同じ意味の列が『${table}』の表に二つあります。先の列だけを読み取りました。使わない列の見出しを変えるか、列を除いてください。`,
    unchecked: '見出しの重複',
  },
  'empty-table': {
    says: ({ table }) =>
      `『${table}』の表に行がありません。見出しのすぐ下から読み取ります。記入するか、使わない表であれば除いてください。`,
    unchecked: '空の表',
  },
  'unused-tables': {
    says: ({ tables }) =>
      `見出しだけで行のない表があります（${tables.join('、')}）。行のない表は点検と集計に使いません。使う表であれば、見出しのすぐ下から記入してください。`,
    unchecked: '使われていない表',
  },
  'second-table': {
    says: ({ table }) =>
      `『${table}』の表がもう一つあります。一つの種類の表は一つだけ使います。古い写しであれば除いてください。`,
    unchecked: '表の重複',
  },
  'unknown-label': {
    says: (_, value) =>
      `『${value}』は様式にない欄です。その右の文は読み取らず、別紙２に印字しません。印字する文であれば、様式の欄に移してください。`,
    unchecked: '様式にない欄',
  },
  'second-text': {
    says: ({ section }) =>
      `同じ項目の「${section}」が個票にも書かれ、文が違います。個票の文を使いました。使わない方を除くか、同じ文にしてください。`,
    unchecked: '一覧と個票の文の違い',
  },
  'unreadable-value': {
    says: ({ expected }, value) =>
      `『${value}』を${EXPECTED[expected].name}として読み取れません。次のように書きます（例：${EXPECTED[expected].example}）。書き直してください。`,
    unchecked: '読み取れない値',
  },
  'ambiguous-value': {
    says: ({ candidates }, value) =>
      candidates.length === 0
        ? `『${value}』がどの値を指すか、一通りに決まりません。その値を書いてください。`
        : `『${value}』は${candidates.map((each) => `「${each}」`).join('とも')}とも読めます。一通りに読める書き方にします。どちらかに書き直してください。`,
    unchecked: '二通りに読める値',
  },
  'number-as-text': {
    says: (_, value) =>
      `『${value}』は文字として入力された数字です。数値として読み取りましたが、Excelの合計には入りません。数値に変換してください。`,
    unchecked: '文字として入力された数字',
  },
  'error-cell': {
    says: (_, value) =>
      `計算式の結果が『${value}』になっています。値として使えません。計算式か参照先を直してください。`,
    unchecked: '計算式の誤り',
  },
  'uncalculated-formula': {
    says: (_, value) =>
      `計算式『${value}』の結果がファイルに保存されていません。結果がないと空欄として扱います。Excelで開いて計算し、保存し直してください。`,
    unchecked: '計算されていない式',
  },
  'external-formula': {
    says: ({ count }, value) =>
      `『${value}』はほかのブックを参照しています${count > 1 ? `（このシートの表に${count}か所）` : ''}。最後に保存したときの値を読み取りました。元のブックが新しくなっていないか確かめるか、値に置き換えてください。`,
    unchecked: 'ほかのブックの参照',
  },
  'hidden-cells': {
    says: ({ what }) =>
      `隠れている${HIDDEN[what]}があり、その値も読み取りました。隠れた値も様式や集計に使います。使わない値であれば除いてください。`,
    unchecked: '隠れた行や列',
  },
  'required-blank': {
    says: ({ table, column }) =>
      `『${table}』の表のこの行は「${column}」が空欄です。空欄の行は集計や照合に使えません。${column}を記入するか、使わない行を除いてください。`,
    unchecked: '表の必須の欄',
  },
};

function missingTable(facts: FactsOf<typeof STRUCTURE_RULES>['missing-table']): string {
  switch (facts.kind) {
    case 'missing':
      return `『${facts.table}』の表が見つかりません。別紙２の作成に必要です。ひな形の『${facts.table}』シートを写して記入してください。`;
    case 'unnamed':
      return '項目名が空欄です。別紙２は項目ごとに作ります。項目名と各欄の文章を記入し、使わない項目のシートは除いてください。';
    case 'onlyLists':
      return 'できあがった別紙２と一覧だけがあり、もとの表がありません。点検と作成には、もとになった入力用のブックを使います。入力用のブックを指定してください。';
  }
}
