const OPENING = '「『"“\'(【[〔';
const CLOSING = '」』"”\')】]〕。.';

/** Without enclosing brackets and quotes, and without a full stop at the end. */
export function unwrap(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && OPENING.includes(text.charAt(start))) start += 1;
  while (start < end && CLOSING.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(start, end);
}
