/** Fewest insertions, deletions, replacements and exchanges of neighbours that turn one text into the other. */
function editDistance(a: string, b: string): number {
  const [from, to] = [[...a], [...b]];
  let before: readonly number[] = [];
  let above: readonly number[] = [0, ...to.map((_, index) => index + 1)];
  from.forEach((letter, row) => {
    const own = [row + 1];
    to.forEach((other, column) => {
      const replaced = (above[column] ?? 0) + (letter === other ? 0 : 1);
      const best = Math.min((own[column] ?? 0) + 1, (above[column + 1] ?? 0) + 1, replaced);
      const isTurned = row > 0 && column > 0 && letter === to[column - 1] && from[row - 1] === other;
      own.push(isTurned ? Math.min(best, (before[column - 1] ?? 0) + 1) : best);
    });
    [before, above] = [above, own];
  });
  return above.at(-1) ?? from.length;
}

/** Letters that may differ, as a share of the longer text. */
const DIFFERENCE = 0.34;
/** Length of the shorter text, as a share of the longer that contains it. */
const CONTAINED = 0.5;

/** Whether two different headers are so alike that one may be meant for the other. */
export function isNear(a: string, b: string): boolean {
  const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a];
  if (shorter.length < 2) return false;
  if (longer.includes(shorter) && shorter.length >= longer.length * CONTAINED) return true;
  if (shorter.length < 3 || longer.length - shorter.length > longer.length * DIFFERENCE) return false;
  const most = longer.length * DIFFERENCE;
  return strangersIn(longer, shorter) <= most && editDistance(a, b) <= most;
}

/** The letters of one text that the other has nowhere: each of them takes a change of its own. */
function strangersIn(longer: string, shorter: string): number {
  let strangers = 0;
  for (const letter of longer) if (!shorter.includes(letter)) strangers += 1;
  return strangers;
}
