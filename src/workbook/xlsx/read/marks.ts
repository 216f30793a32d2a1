import type { WrittenMark } from '../../../sheet/mark';

/**
 * The marks that hold, by the places of their sheets: on a sheet that bears the name it was written under. Some programs
 * (openpyxl before 3.1) put sheets in, move or delete them and leave the names where they stood: a mark that stands on
 * another sheet holds for the one it names, where that has none. A copy carries the mark of the original, which has its own.
 * @param names of all sheets in their order; @param found by the places they stand at
 */
export function marksThatHold(
  names: readonly string[],
  found: ReadonlyMap<number, WrittenMark>,
): ReadonlyMap<number, WrittenMark> {
  const holding = new Map([...found].filter(([place, { sheet }]) => names[place] === sheet));
  for (const mark of found.values()) {
    const place = names.indexOf(mark.sheet);
    if (place >= 0 && !holding.has(place)) holding.set(place, mark);
  }
  return holding;
}
