import type { Need } from '../rule';

/** Why a rule was not run for want of its input: 「『取組実績』の表がないため、本文の回数とは照合していません。」 */
export function notRun(need: Need, undone: string): string {
  const absent = 'table' in need ? `『${need.table}』の表がない` : `${need.basic}が分からない`;
  return `${absent}ため、${undone}。`;
}

/** Why a rule was given up midway. */
export function broken(undone: string): string {
  return `この点検は途中で続けられなくなったため、${undone}。`;
}
