import type { UnderstoodColumn, UnderstoodTable } from '../../../app/understood';
import { KNOWN_BY_WORDS } from '../../../app/understood/words';
import type { Unread } from '../../../domain/reading';
import { a1Area, type Area } from '../../../sheet/address';

/** Tells an area of a sheet from all others. */
export function areaKey({ sheet, area }: { readonly sheet: string; readonly area: Area }): string {
  return `${sheet} ${a1Area(area)}`;
}

/** 「指標『指標』A4:L11　列10、読み取っていない列2」. */
export function summaryOf({ kind, sheet, area, columns, asides }: UnderstoodTable): string {
  const left = asides.filter(({ why }) => why === 'unknownColumn' || why === 'unknownLabel').length;
  const rest = left > 0 ? `、読み取っていない欄${left}` : '';
  return `${kind}『${sheet}』${a1Area(area)}　欄${columns.length}${rest}`;
}

/** What a header was taken for, and by what. */
export function meaningText({ header, meaning, by }: UnderstoodColumn): string {
  return by === 'name' ? meaning : `「${header}」を「${meaning}」として（${KNOWN_BY_WORDS[by]}）`;
}

/** So many headers name what was not read. */
const NAMED = 3;

export function unreadText({ sheet, area, headers }: Unread): string {
  const named = headers.slice(0, NAMED).map(({ written }) => `「${written.replace(/\s+/g, ' ')}」`);
  return `『${sheet}』${a1Area(area)}　${named.join('')}${headers.length > NAMED ? 'など' : ''}`;
}
