/** Clusters longer than this are sequences that hardly come twice. */
const LONGEST_KEPT = 2;

/** What a function says of a grapheme cluster, computed once for each of the few thousand letters that texts are made of. */
export function remembered<Answer>(compute: (cluster: string) => Answer): (cluster: string) => Answer {
  const answers = new Map<string, Answer>();
  return (cluster) => {
    const known = answers.get(cluster);
    if (known !== undefined) return known;
    const answer = compute(cluster);
    if (cluster.length <= LONGEST_KEPT) answers.set(cluster, answer);
    return answer;
  };
}
