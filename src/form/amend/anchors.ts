/** An unchanged row: its place in either sheet. */
export interface Anchor {
  readonly old: number;
  readonly now: number;
}

/**
 * Rows that stand just once in either sheet and say the same, in an order that both have: what is between two of them
 * can be compared for itself (the anchors of a patience diff).
 */
export function anchors(old: readonly string[], now: readonly string[]): readonly Anchor[] {
  const [oldPlaces, nowPlaces] = [placesOfUnique(old), placesOfUnique(now)];
  const common = [...oldPlaces].flatMap(([text, place]): Anchor[] => {
    const found = nowPlaces.get(text);
    return found === undefined ? [] : [{ old: place, now: found }];
  });
  return longestRising(common);
}

/** In the order of the rows; blank ones are no anchors. */
function placesOfUnique(rows: readonly string[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  const again = new Set<string>();
  rows.forEach((text, place) => (places.has(text) ? again.add(text) : places.set(text, place)));
  return new Map([...places].filter(([text]) => text !== '' && !again.has(text)));
}

interface Chain {
  readonly anchor: Anchor;
  readonly before: Chain | undefined;
}

/** The most of them that stand in the same order in the second sheet too; they are given in the order of the first. */
function longestRising(all: readonly Anchor[]): readonly Anchor[] {
  /** At n, of the chains of n + 1 anchors the one that ends highest up. */
  const best: Chain[] = [];
  for (const anchor of all) {
    let [low, high] = [0, best.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((best[middle]?.anchor.now ?? 0) < anchor.now) low = middle + 1;
      else high = middle;
    }
    best[low] = { anchor, before: best[low - 1] };
  }
  const rising: Anchor[] = [];
  for (let chain = best.at(-1); chain; chain = chain.before) rising.push(chain.anchor);
  return rising.reverse();
}
