/** How two words differ in one letter: put in, left out, or taken for another. */
export interface Slip {
  /** Where, in the longer of the two. */
  readonly at: number;
  /** The letters in question: one, or both where one stands for the other. */
  readonly letters: string;
  /** Whether the words are of the same length. */
  readonly isExchange: boolean;
}

/** The one letter in which two words differ, or null where they are the same or differ in more. */
export function slipBetween(one: string, other: string): Slip | null {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (one === other || long.length - short.length > 1) return null;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  const isExchange = long.length === short.length;
  if (short.slice(isExchange ? at + 1 : at) !== long.slice(at + 1)) return null;
  return { at, letters: `${long.charAt(at)}${isExchange ? short.charAt(at) : ''}`, isExchange };
}
