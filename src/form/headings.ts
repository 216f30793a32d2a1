/** Marks at a paragraph's start, by how deep in the text they stand: １　 · （１） · ①. */
const MARKS: readonly RegExp[] = [
  /^(?:第?[0-9０-９]+[\s.．、章節]|[【■◆])/,
  /^(?:[(（][0-9０-９]+[)）]|[⑴-⒇])/,
  /^[①-⑳]/,
];
const UNMARKED = MARKS.length;

/** Whether a paragraph is a heading of the next one: marked, and of a higher rank than what follows. */
export function headsNext(paragraph: string, next: string): boolean {
  return rank(paragraph) < rank(next);
}

function rank(paragraph: string): number {
  const mark = MARKS.findIndex((pattern) => pattern.test(paragraph.trimStart()));
  return mark === -1 ? UNMARKED : mark;
}
