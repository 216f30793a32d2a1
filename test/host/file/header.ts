import type { BookPage } from '../book/book';

type Parts = BookPage['footer'];

/** A code that may hold an ampersand of its own: a font in quotes, or one sign. */
const CODE = /&"[^"]*"|&[\s\S]/g;

/** The three parts of a header or footer; what stands before any code belongs to the middle. */
export function headerParts(text: string): Parts {
  const parts = { left: '', center: '', right: '' };
  let [part, from]: [keyof Parts, number] = ['center', 0];
  for (const match of text.matchAll(CODE)) {
    const next = partOf(match[0]);
    if (next === null) continue;
    parts[part] += text.slice(from, match.index);
    [part, from] = [next, match.index + match[0].length];
  }
  parts[part] += text.slice(from);
  return parts;
}

function partOf(code: string): keyof Parts | null {
  const letter = code.toUpperCase();
  return letter === '&L' ? 'left' : letter === '&C' ? 'center' : letter === '&R' ? 'right' : null;
}

/** The opposite of headerParts; "" where there is nothing. */
export function headerText({ left, center, right }: Parts): string {
  return (left && `&L${left}`) + (center && `&C${center}`) + (right && `&R${right}`);
}
