import { BASICS, itemRow, itemTable, workbookOf } from '../../support/xlsx/tables';
import { hostile, type Hostile } from './case';

const ROWS = 20_000;
const rows = (row: (number: number) => readonly string[]): readonly (readonly string[])[] =>
  Array.from({ length: ROWS }, (_, index) => row(index + 1));
const ITEM = '介護予防の推進';
const LEVELS = ['保険者名', '年度', '事業', '実施状況'];
const ACTIVITIES = ['項目', '事業名', '実施日', '回数', '参加者数'];
const RATINGS = ['保険者名', '項目', '評価区分'];
const INDICATORS = [
  '項目',
  '目標項目',
  '単位',
  '向き',
  '策定時の値',
  '策定時 年次',
  '直近値',
  '直近 年次',
  '目標値',
  '評価区分',
];

const table = (
  what: string,
  name: string,
  header: readonly string[],
  row: (number: number) => readonly string[],
  text = 'よい',
) =>
  hostile(`${ROWS} ${what}`, 'read', () =>
    workbookOf({ 基本情報: [...BASICS], 項目: itemTable(itemRow(ITEM, text)), [name]: [header, ...rows(row)] }),
  );

/** Tables of very many rows, each with a mistake that rests on the others: made to wear out what compares rows with rows. */
export const TABLES: readonly Hostile[] = [
  table('programmes of one insurer', '給付適正化実施状況', LEVELS, (n) => ['甲市', 'R5', `事業${n}`, '一部実施']),
  table(
    'insurers of one programme',
    '給付適正化実施状況',
    LEVELS,
    (n) => [`市${n}`, 'R5', 'ケアプラン点検', '一部実施'],
    '「ケアプラン点検」を「一部実施」した割合は全体の31.4％であった。'.repeat(500),
  ),
  table(
    'activities of unknown items',
    '取組実績',
    ACTIVITIES,
    (n) => [`介護予防の推${n % 997}`, '研修', 'R5.6.1', '1', '10'],
    '研修（3回、50人）を開いた。'.repeat(1000),
  ),
  table('rounds in disorder', '取組実績', ACTIVITIES, (n) => [
    ITEM,
    `研修（第${n}回）`,
    `R5.${12 - (n % 9)}.${28 - (n % 27)}`,
    '1',
    '10',
  ]),
  table(
    'activities twice',
    '取組実績',
    ACTIVITIES,
    () => [ITEM, '研修', 'R5.6.1', '1', '10'],
    '研修（3回、50人）を開いた。'.repeat(1000),
  ),
  table(
    'activities named nearly alike',
    '取組実績',
    ACTIVITIES,
    (n) => [ITEM, `介護予防従事者研修会その${n}`, 'R5.6.1', '1', '10'],
    '介護予防従事者研集会を開いた。'.repeat(1000),
  ),
  table(
    'ratings of one item',
    '保険者評価',
    RATINGS,
    (n) => [`市${n}`, ITEM, '◎'],
    '「達成できた」3保険者、'.repeat(2000),
  ),
  table(
    'indicators with every mistake',
    '指標',
    INDICATORS,
    (n) => [`介護予防の推${n % 7}`, `通いの場${n}`, 'か所', '増加', '100', 'R2', '5000', 'R4', '90', '◎'],
    '通いの場1は100か所から50か所へ改善し、目標値（80か所）を達成した。'.repeat(500),
  ),
];
