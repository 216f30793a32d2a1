import type { Area } from '../../../src/sheet/address';
import type { Cell, Sheet } from '../../../src/sheet/sheet';

/** What a cell is made of: a text, a number, a date (days of Excel), nothing. */
export type Content = string | number | { readonly date: number } | null;

/** A cell as Excel keeps it; numbers from 1,000 on are shown with commas. */
export function cellOf(content: Content): Cell | undefined {
  if (content === null || content === '') return undefined;
  if (typeof content === 'string') return { value: content, shown: content, format: 'General' };
  if (typeof content === 'number') {
    const grouped = content >= 1000;
    const shown = grouped ? commas(content) : String(content);
    return { value: content, shown, format: grouped ? '#,##0' : 'General' };
  }
  return { value: content.date, shown: shownDate(content.date), format: 'yyyy/m/d' };
}

/** A visible sheet of these rows. */
export function sheetOf(name: string, rows: readonly (readonly Content[])[], merges: readonly Area[] = []): Sheet {
  return {
    name,
    visibility: 'visible',
    rows: rows.map((row) => row.map(cellOf)),
    merges,
    rowHeights: new Map(),
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    dates: '1900',
  };
}

/** 12345 → 「12,345」. */
export function commas(value: number): string {
  const [whole = '', rest] = String(value).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return rest === undefined ? grouped : `${grouped}.${rest}`;
}

const DAY = 86_400_000;
const START = Date.UTC(1899, 11, 30);

/** The days that Excel counts to a date. */
export function daysTo(date: Date): number {
  return Math.round((date.getTime() - START) / DAY);
}

function shownDate(days: number): string {
  const date = new Date(START + days * DAY);
  return `${date.getUTCFullYear()}/${date.getUTCMonth() + 1}/${date.getUTCDate()}`;
}
