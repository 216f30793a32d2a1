import type { UnderstoodColumn, UnderstoodTable } from '../../../app/understood';
import type { UnderstoodForm } from '../../../app/understood/forms';
import { KNOWN_BY_WORDS } from '../../../app/understood/words';
import type { Place } from '../../../domain/field';
import type { LeftAside, Unread } from '../../../domain/reading';
import { a1Area, contains } from '../../../sheet/address';

/** Tells tables apart, although columns that are read anew may change their areas. */
export function keysOf(tables: readonly UnderstoodTable[]): readonly string[] {
  return tables.map(({ kind, sheet }, at) => {
    const before = tables.slice(0, at).filter((one) => one.kind === kind && one.sheet === sheet).length;
    return JSON.stringify([kind, sheet, before]);
  });
}

export function holds({ sheet, area }: UnderstoodTable, place: Place): boolean {
  return sheet === place.sheet && contains(area, place.at);
}

/** 「指標　シート『指標』A4:L11」. */
export function titleText({ name, sheet, area }: UnderstoodTable): string {
  return `${name}　シート『${sheet}』${a1Area(area)}`;
}

/** 「シート『別紙２』A1:F24」. */
export const formPlace = ({ sheet, area }: UnderstoodForm): string => `シート『${sheet}』${a1Area(area)}`;

const NOT_READ: ReadonlySet<LeftAside> = new Set<LeftAside>(['unknownColumn', 'unknownLabel', 'secondColumnOfField']);

/** 「読み取った列10、読み取っていない列2」. */
export function amountText({ shape, columns, asides }: UnderstoodTable): string {
  const unit = shape === 'columns' ? '列' : '欄';
  const left = asides.filter(({ why }) => NOT_READ.has(why)).length;
  return `読み取った${unit} ${columns.length}${left > 0 ? `、読み取っていない${unit} ${left}` : ''}`;
}

/** What a header was taken for, where it is not the template's own. */
export function meaningText({ header, meaning, by }: UnderstoodColumn): string {
  if (by === 'name') return meaning;
  return `${header} → ${meaning}${by === 'setting' ? `（${KNOWN_BY_WORDS[by]}）` : ''}`;
}

/** So many headers name what was not read. */
const NAMED = 3;

export function unreadText({ headers }: Unread): string {
  const named = headers.slice(0, NAMED).map(({ written }) => `「${written.replace(/\s+/g, ' ')}」`);
  return `${named.join('')}${headers.length > NAMED ? 'など' : ''}`;
}

/** 「シート『資料』A1:F3」. */
export function unreadTitle({ sheet, area }: Unread): string {
  return `シート『${sheet}』${a1Area(area)}`;
}

export const CHOICES_NOTE = '列の意味を選び、下のどちらかのボタンを押してください。';
export const ORDER_NOTE = '読み取っていない列を先に並べています。';
export const SETTING_NOTE =
  '見出しは変えません。ブックのシート『設定』に書き（ないときは加えます）、次からもその意味で読み取ります。';
export const CORRECT_NOTE = '見出しのセルを、この表の決まった名前に変えます。ほかのセルは変えません。';
