/** A sheet to be put among others. */
export interface Added {
  /** What it is among `order`. */
  readonly id: string;
  /** The sheet it shall follow; undefined where it stays at the end. */
  readonly after: string | undefined;
}

/**
 * The positions to which added sheets are moved, one after another, so that each stands right behind the sheet it
 * follows; a sheet that stands there already has none.
 * @param order ids of all sheets in the order of their tabs
 */
export function positionsOf(order: readonly string[], added: readonly Added[]): ReadonlyMap<string, number> {
  const ids = [...order];
  const positions = new Map<string, number>();
  for (const { id, after } of added) {
    const from = ids.indexOf(id);
    if (from < 0 || after === undefined || !ids.includes(after) || ids[from - 1] === after) continue;
    ids.splice(from, 1);
    const to = ids.indexOf(after) + 1;
    ids.splice(to, 0, id);
    positions.set(id, to);
  }
  return positions;
}
