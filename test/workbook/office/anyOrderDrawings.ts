import type { Drawing } from '../../../src/sheet/drawing';
import { formSheetName } from '../../../src/sheet/own';
import { form, list } from './support';

const LONG = '高齢者の自立支援・重度化防止と𠮷野の';
export const ITEMS = ['甲', '乙', '甲', 'abc', 'ABC', `${LONG}一`, `${LONG}二`, "'引用'", 'A/B:[C]', '履歴'] as const;

/** Which drawings are written: items by their places, in that order, with a list or not. */
export interface Wanted {
  readonly items: readonly number[];
  readonly lists: boolean;
  readonly lines: number;
}

/** Names as the program gives them; every writing has texts of its own. */
export function drawingsOf({ items, lists, lines }: Wanted, writing: number): readonly Drawing[] {
  const text = Array.from({ length: lines }, (_, at) => `第${writing}回の${at}`);
  const taken: string[] = [];
  const forms = [...new Set(items)].map((at, index) => {
    const item = ITEMS[at % ITEMS.length] ?? '';
    const name = formSheetName(index + 1, item, taken);
    taken.push(name);
    return { ...form(item, index + 1, [...text, item]), name };
  });
  return lists || forms.length === 0 ? [...forms, list(text)] : forms;
}
