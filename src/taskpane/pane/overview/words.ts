import type { Field } from '../../../domain/field';
import { tableName } from '../../../domain/plannedTable';
import type { Reading, TableKind } from '../../../domain/reading';
import { yearName } from '../words';

/** Whose workbook it is and of which year; what of it is not there. */
export function titleOf({ report: { basics }, tables }: Reading): string {
  const { prefecture, fiscalYear } = basics;
  if (tables.length === 0) return '入力用の表がないブックです';
  if (prefecture.value === null) return `都道府県名が${lack(prefecture)}`;
  const year = fiscalYear.value === null ? `対象年度が${lack(fiscalYear)}` : yearName(fiscalYear.value);
  return `${prefecture.value}　${year}`;
}

function lack({ written }: Field<unknown>): string {
  return written === '' ? '記入されていません' : '読み取れません';
}

/** 版 as the workbook has it; null where it says nothing. */
export function editionText({ report: { basics } }: Reading): string | null {
  const { value, written } = basics.edition;
  if (written === '') return null;
  return `版：${written}${value === null ? '（読み取れません）' : ''}`;
}

/** A kind of table may stand on many sheets, and several on one: each is named once, with where it was found. */
export function sheetsByTable(reading: Reading): readonly (readonly [string, readonly string[]])[] {
  const found = new Map<string, Set<string>>();
  for (const table of reading.tables) {
    const name = tableName(reading, table);
    found.set(name, (found.get(name) ?? new Set()).add(table.sheet));
  }
  return [...found].map(([name, sheets]) => [name, [...sheets]]);
}

/** Sheets of one kind that are named; more of them are counted. */
const NAMED = 8;
const FIRST = 3;

/** 「（シート『項目1』『項目2』）」. */
export function sheetsText(sheets: readonly string[]): string {
  const named = sheets.length > NAMED ? sheets.slice(0, FIRST) : sheets;
  const rest = sheets.length - named.length;
  return `（シート${named.map((sheet) => `『${sheet}』`).join('')}${rest > 0 ? `ほか${rest}枚` : ''}）`;
}

/** What was not understood, and where to see it; null where all was. */
export function notReadText({ tables, unread, from }: Reading): string | null {
  if (from === 'forms') return null;
  const columns = tables.flatMap(({ leftAside }) => leftAside).filter(({ why }) => why === 'unknownColumn').length;
  const told = [
    ...(columns > 0 ? [`見出しの意味が分からない列が${columns}列`] : []),
    ...(unread.length > 0 ? [`どの表か分からない範囲が${unread.length}か所`] : []),
  ];
  if (told.length === 0) return null;
  return `${told.join('、')}あり、読み取っていません。必要な列や表であれば、「読み取り結果を詳しく見る」で意味を選んでください。`;
}

/** The tables without which no form can be made. */
const NEEDED: ReadonlySet<TableKind> = new Set<TableKind>(['基本情報', '項目']);

export function isNeeded(table: TableKind): boolean {
  return NEEDED.has(table);
}

/** What it means that these tables are not there. */
export function lackingTexts(missing: readonly TableKind[]): readonly string[] {
  const needed = missing.filter(isNeeded);
  const others = missing.filter((table) => !isNeeded(table) && table !== '指標');
  return [
    ...(needed.length > 0
      ? [`別紙２の作成に必要な表がありません：${needed.join('、')}。「入力用シートを追加」を押し、記入してください。`]
      : []),
    ...(missing.includes('指標') ? ['指標の表がないため、進捗と参考評価は計算しません。'] : []),
    ...(others.length > 0 ? [`このブックにない表：${others.join('、')}。使わない表は、なくても構いません。`] : []),
  ];
}

/** What can be done where there are forms and no input tables. */
export const ONLY_FORMS =
  'できあがった別紙２だけのブックです。別紙２の文章と表を点検できます。作成、評価の記入、設定は、もとになった入力用のブックで行ってください。';

/** What the button that adds input sheets does to the workbook. */
export const ADDING_NOTE = 'ない表のシートを、選択肢の付いたひな形でブックに加えます。今あるシートは変わりません。';
