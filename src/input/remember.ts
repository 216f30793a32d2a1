/** So many answers are kept; then all are forgotten, which keeps memory small whatever comes. */
const KEPT = 5000;

/** A pure function of a short text that remembers its answers: headers and units repeat from row to row. */
export function remember<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, { readonly answer: T }>();
  return (text) => {
    const found = known.get(text);
    if (found) return found.answer;
    const answer = read(text);
    if (known.size >= KEPT) known.clear();
    known.set(text, { answer });
    return answer;
  };
}
