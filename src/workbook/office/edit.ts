import { a1 } from '../../sheet/address';
import { inverse, type CellEdit, type CellState, type Edited } from '../port/edit';
import { isAsAsked, isNotKept, type Standing } from '../port/edit/compare';
import { keyOf, planOf, stateOf, type Plan, type Touched } from '../port/edit/plan';
import { readCells } from './edit/cells';
import { putBack, takenBack } from './edit/takeBack';
import { writeCells } from './edit/write';
import { refusals } from './refusals';
import type { Batches, Session } from './session';

/**
 * Compare and set: a cell that no longer holds what its edit expects stays as it is and is told in `changedMeanwhile`;
 * so does a cell that a merge covers, for Excel keeps nothing there. The others are written and read back, in two round
 * trips. `done` tells what stood and stands there, in Excel's spelling.
 *
 * All or nothing otherwise: where Excel refuses a part, or makes something else of an entry, every cell gets back what
 * it held. Throws Refusal: 'protected-sheet' before anything is written, 'text-changed', or what Excel refused; where
 * Excel does not let cells be put back, its sentence names them.
 */
export async function editCells(session: Session, edits: readonly CellEdit[]): Promise<Edited> {
  if (edits.length === 0) return { done: [], changedMeanwhile: [], undo: [] };
  return session.run((excel) => editNow(excel, edits));
}

async function editNow(excel: Batches, edits: readonly CellEdit[]): Promise<Edited> {
  const { found, protectedSheets } = await readCells(excel, edits);
  if (protectedSheets.length > 0) throw refusals.protectedSheets(protectedSheets);
  const plan = planOf(edits, found);
  if (plan.todo.length === 0) return { done: [], changedMeanwhile: plan.changedMeanwhile, undo: [] };
  try {
    const stands = await write(excel, plan.todo);
    refuseOtherwise(plan.touched, stands);
    return await edited(excel, plan, stands);
  } catch (cause) {
    throw await takenBack(excel, plan.touched, cause);
  }
}

/** What stands in each cell after the last edit of it. */
async function write(excel: Batches, todo: readonly CellEdit[]): Promise<ReadonlyMap<string, Standing>> {
  const found = await writeCells(
    excel,
    todo.map(({ sheet, at, before, after }) => ({ spot: { sheet, at }, from: before, to: after })),
  );
  return new Map(todo.flatMap((edit, index) => (found[index] ? [[keyOf(edit), found[index]] as const] : [])));
}

function refuseOtherwise(touched: readonly Touched[], stands: ReadonlyMap<string, Standing>): void {
  for (const { spot, asked } of touched) {
    const found = stands.get(keyOf(spot));
    if (!found || !(isAsAsked(asked, found) || isNotKept(asked, found))) {
      throw refusals.changedText(spot.sheet, a1(spot.at));
    }
  }
}

async function edited(excel: Batches, plan: Plan, stands: ReadonlyMap<string, Standing>): Promise<Edited> {
  const covered = plan.touched.filter((cell) => isLost(cell, stands));
  const [left] = covered.length > 0 ? await putBack(excel, covered) : [];
  if (left) throw refusals.changedText(left.spot.sheet, a1(left.spot.at));
  const lost = new Map(covered.map(({ spot, original }) => [keyOf(spot), original]));
  const done = withStanding(
    plan.todo.filter((edit) => !lost.has(keyOf(edit))),
    stands,
  );
  const alsoChanged = plan.todo.flatMap((edit) => {
    const found = lost.get(keyOf(edit));
    return found ? [{ edit, found }] : [];
  });
  return { done, changedMeanwhile: [...plan.changedMeanwhile, ...alsoChanged], undo: inverse(done) };
}

function isLost({ spot, asked }: Touched, stands: ReadonlyMap<string, Standing>): boolean {
  const found = stands.get(keyOf(spot));
  return found !== undefined && isNotKept(asked, found);
}

/** The last edit of each cell with what stands there, so that taking it back finds what it expects. */
function withStanding(edits: readonly CellEdit[], stands: ReadonlyMap<string, CellState>): readonly CellEdit[] {
  const last = new Map(edits.map((edit) => [keyOf(edit), edit]));
  return edits.map((edit) => {
    const found = last.get(keyOf(edit)) === edit ? stands.get(keyOf(edit)) : undefined;
    return found ? { ...edit, after: stateOf(found) } : edit;
  });
}
