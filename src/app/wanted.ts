import { plainText } from '../sheet/mark';
import { Refusal } from '../workbook/port/refusal';

/**
 * What belongs to the items wanted, all where none are named; items of one name go together. Throws Refusal where none
 * is chosen or one is not there (any more): never fewer than were asked for.
 */
export function wanted<T>(
  all: readonly T[],
  nameOf: (one: T) => string,
  items: readonly string[] | undefined,
): readonly T[] {
  if (!items) return all;
  if (items.length === 0) throw new Refusal('no-items', NONE_CHOSEN);
  const keys = new Set(items.map(plainText));
  const chosen = all.filter((one) => keys.has(plainText(nameOf(one))));
  const found = new Set(chosen.map((one) => plainText(nameOf(one))));
  const gone = items.filter((name) => !found.has(plainText(name)));
  if (gone.length > 0) throw new Refusal('no-items', notThere(gone));
  return chosen;
}

const NONE_CHOSEN = '項目が選ばれていません。項目を選んでから、もう一度押してください。';

function notThere(names: readonly string[]): string {
  const quoted = names.map((name) => `『${name || '（項目名なし）'}』`).join('');
  return `選んだ項目${quoted}がブックにありません。もう一度点検し、項目を選び直してください。`;
}
