import type { Unmet } from '../needs';

/** Why a rule was not run for want of its input: 「『取組実績』の表がないため、本文の回数とは照合していません。」 */
export function notRun({ need, how }: Unmet, undone: string): string {
  const why =
    'table' in need ? `『${need.table}』の表${how === 'empty' ? 'に行' : ''}がない` : `${need.basic}が分からない`;
  return `${why}ため、${undone}。`;
}

/** Why a rule was given up midway. */
export function broken(undone: string): string {
  return `この点検は途中で続けられなくなったため、${undone}。`;
}
