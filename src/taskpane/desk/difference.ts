import type { CellChange } from '../../domain/finding';

/** What changes in a cell, cut to be read at a glance. */
export interface Difference {
  readonly before: string;
  readonly after: string;
}

/** Characters shown around what changes. */
const AROUND = 8;
/** Lines of one cell that are shown. */
const MOST_LINES = 5;

/** The lines that a change alters, each cut to what is around the change. A number that was a text says so. */
export function differencesOf({
  before: { value: from, shown },
  after: { value: to },
}: CellChange): readonly Difference[] {
  if (typeof to === 'number') return [{ before: `${shown}（文字）`, after: `${to}（数値）` }];
  if (typeof from !== 'string') return [{ before: `${shown}（数値）`, after: `${to}（文字）` }];
  return textDifferences(from, to);
}

/** The lines in which two texts differ, each cut to what is around the change. */
export function textDifferences(from: string, to: string): readonly Difference[] {
  const [old, fresh] = [from.split('\n'), to.split('\n')];
  if (old.length !== fresh.length) return [excerpts(from, to)];
  const changed = old.flatMap((line, index) => {
    const other = fresh[index] ?? '';
    return line === other ? [] : [excerpts(line, other)];
  });
  return changed.slice(0, MOST_LINES);
}

/** Two texts without what they begin and end with in common, but for a little of it. */
function excerpts(one: string, other: string): Difference {
  const [a, b] = [[...one], [...other]];
  const same = (index: number): boolean => a[index] === b[index];
  const sameFromEnd = (index: number): boolean => a.at(-1 - index) === b.at(-1 - index);
  const shortest = Math.min(a.length, b.length);
  const head = count(shortest, same);
  const tail = count(shortest - head, sameFromEnd);
  const cut = (letters: readonly string[]): string => {
    const from = Math.max(0, head - AROUND);
    const to = Math.min(letters.length, letters.length - tail + AROUND);
    return `${from > 0 ? '…' : ''}${letters.slice(from, to).join('')}${to < letters.length ? '…' : ''}`;
  };
  return { before: visible(cut(a)), after: visible(cut(b)) };
}

/** Signs that no screen shows, named. */
function visible(text: string): string {
  return text.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/g, '〔制御文字〕');
}

/** How many from 0 on hold, at most `most`. */
function count(most: number, holds: (index: number) => boolean): number {
  let counted = 0;
  while (counted < most && holds(counted)) counted += 1;
  return counted;
}
