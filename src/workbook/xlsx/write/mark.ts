import type { Mark } from '../../../sheet/drawing';

/** The hidden defined name, of each sheet's own, that tells our sheets from a user's. */
export const MARK_NAME = '_besshi2_mark';

const VERSION = 1;
/** A text in a formula holds at most 255 characters; longer ones are joined by "&". */
const LONGEST_TEXT = 255;

/** The mark as the defined name holds it: a formula of text constants, "besshi2;1;form;項目名". */
export function markFormula({ kind, item }: Mark): string {
  const text = ['besshi2', VERSION, kind, item].join(';');
  const pieces: string[] = [];
  for (let at = 0; at < text.length; at += LONGEST_TEXT) pieces.push(text.slice(at, at + LONGEST_TEXT));
  return pieces.map((piece) => `"${piece.replaceAll('"', '""')}"`).join('&');
}
