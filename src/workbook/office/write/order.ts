import type { Step } from './place';

/**
 * The steps with the positions to which added sheets are moved, one after another, so that each stands right behind the
 * sheet it follows; one that stands there already stays. The sources of all other steps go.
 * @param order ids of all sheets in the order of their tabs
 * @param followed the id of the sheet that a sheet shall follow; undefined where it stays
 */
export function inOrder(
  steps: readonly Step[],
  order: readonly string[],
  followed: (id: string) => string | undefined,
): readonly Step[] {
  const ids = [...order];
  return steps.map((step) => {
    const after = followed(step.source);
    const from = ids.indexOf(step.source);
    if (from < 0) return step;
    if (step.kind !== 'add') {
      ids.splice(from, 1);
      return step;
    }
    if (after === undefined || !ids.includes(after) || ids[from - 1] === after) return step;
    ids.splice(from, 1);
    const position = ids.indexOf(after) + 1;
    ids.splice(position, 0, step.source);
    return { ...step, position };
  });
}
