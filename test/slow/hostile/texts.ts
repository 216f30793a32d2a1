import { workbookOf, BASICS, itemTable, itemRow, indicatorTable } from '../../support/xlsx/tables';
import { hostile, type Hostile } from './case';

const UNITS = [
  ' ',
  '　',
  '1',
  '１',
  '1,',
  '1.',
  '-',
  '%',
  '（',
  '(',
  '）',
  '「',
  '・',
  '、',
  '。',
  'R5→',
  '令和',
  '令和５年度',
  '年',
  '前年度比',
  '①',
  'あ',
  'ア',
  'A',
  '\n',
  '人',
  '1人中',
  '約',
  '～',
  '10/3',
  '1/',
  '保険者',
  '20市町村のうち',
  '葛\u{E0100}',
  '\u3099',
  '=',
  '0か所から',
  '→',
  '改善',
  '第1回',
  '4月1日',
  '1ポイント',
  '「達成できた」3保険者、',
  '第１回（４月１日、50人）',
  '延べ3人、実数',
  '60点満点',
  '「達成は不十分」とする市町村が多い',
  '策定時より増加した',
  '通いの場は策定時から減った。',
  'R6：3回、',
];

/** About the most characters that a cell can hold. */
const LENGTH = 32_000;

/** Texts as long as a cell can hold, where the checks read them: made to wear out patterns. */
export const TEXTS: readonly Hostile[] = UNITS.map((unit) => {
  const text = unit.repeat(LENGTH / unit.length);
  return hostile(`tables full of ${LENGTH} characters of ${JSON.stringify(unit)}`, 'read', () =>
    workbookOf({
      基本情報: [...BASICS, ['備考', text]],
      項目: itemTable(itemRow('介護予防の推進', text), itemRow(text, text)),
      指標: indicatorTable(['介護予防の推進', text, text, text, text, text, text, text]),
    }),
  );
});
