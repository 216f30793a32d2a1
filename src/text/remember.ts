/** So many answers are kept; then all are forgotten, which keeps memory small in a pane that stays open for days. */
const MOST_KEPT = 5000;
/** Longer texts hardly come twice. */
const LONGEST_KEPT = 120;

/** A pure function of a short text that remembers its answers: letters, headers and units come again and again. */
export function remember<Answer extends NonNullable<unknown> | null>(
  compute: (text: string) => Answer,
): (text: string) => Answer {
  const answers = new Map<string, Answer>();
  return (text) => {
    const known = answers.get(text);
    if (known !== undefined) return known;
    const answer = compute(text);
    if (text.length > LONGEST_KEPT) return answer;
    if (answers.size >= MOST_KEPT) answers.clear();
    answers.set(text, answer);
    return answer;
  };
}
