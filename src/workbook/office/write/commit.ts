import type { Area } from '../../../sheet/address';
import type { Drawing } from '../../../sheet/drawing';
import { isByHand, markOf } from '../../../sheet/fingerprint';
import type { Planned } from '../../port/plan';
import { layoutOf } from '../fill';
import type { Batches } from '../session';
import { removeCopies } from './finish';
import { changeJournal, closeJournal } from './journal';
import { inOrder } from './order';
import { queueBackup, queueStep, type Step } from './place';
import type { EarlierSheet } from './prove';
import type { AsideSheet } from './build';
import type { Standing } from './survey';
import { addMark, addTag, changeMark, decisionText } from './tags';

/** Everything that the last batch of a write needs. */
export interface Commit {
  readonly run: number;
  readonly planned: readonly Planned<EarlierSheet>[];
  /** The sheets built aside, in the order of `planned`. */
  readonly asides: readonly AsideSheet[];
  /** The hidden sheet of long drop-down lists, and the name it gets. */
  readonly choices: { readonly aside: AsideSheet; readonly name: string } | undefined;
  /** All sheets that stood there before the run, helping sheets of earlier runs included. */
  readonly standing: readonly Standing[];
}

/**
 * Puts the new sheets in place, one round trip. First all that can be undone: each new sheet is told what becomes of it,
 * the sheets that will be filled anew are copied. Then the journal turns to `placing`, and from there on every prefix of
 * the batch can be finished by what is noted in the workbook. Copies of the run before go last.
 */
export async function commit(excel: Batches, commit: Commit): Promise<void> {
  queueDecisions(excel, commit);
  queueAcknowledged(excel, commit);
  queueBackups(excel, commit);
  changeJournal(excel, { run: commit.run, job: 'write', phase: 'placing' });
  for (const step of stepsOf(commit)) queueStep(excel, step);
  removeCopies(excel, commit.standing, ({ run }) => run !== commit.run);
  closeJournal(excel);
  await excel.send();
}

function queueDecisions({ workbook: { worksheets } }: Batches, { planned, asides, choices }: Commit): void {
  for (const [at, { decision, drawing, written }] of planned.entries()) {
    const aside = worksheets.getItem(asides[at]?.id ?? '');
    addTag(aside, 'aside', decisionText(decision));
    const mark = markOf(drawing, written.name);
    if (mark) addMark(aside, mark);
  }
  if (choices) {
    const decision = decisionText({ kind: 'add', name: choices.name, isHidden: true, after: undefined });
    addTag(worksheets.getItem(choices.aside.id), 'aside', decision);
  }
}

/**
 * A sheet that a person edited and that is filled anew all the same: its mark takes what stands there for written by
 * hand, so that the run can be finished, and taken back, as any other. It goes on counting as edited until it is filled.
 */
function queueAcknowledged({ workbook: { worksheets } }: Batches, { planned }: Commit): void {
  for (const { target } of planned) {
    if (!target || !isByHand(target.mark, target.now)) continue;
    changeMark(worksheets.getItem(target.id), { ...target.mark, fingerprint: target.now, byHand: true });
  }
}

function queueBackups(excel: Batches, { planned, run }: Commit): void {
  const targets = planned.flatMap(({ target, written }) => (target ? [{ ...target, nameAfter: written.name }] : []));
  for (const [at, { id, name, nameAfter }] of targets.entries()) queueBackup(excel, id, name, run, at + 1, nameAfter);
}

function stepsOf({ planned, asides, choices, standing }: Commit): readonly Step[] {
  const steps = planned.flatMap((one, at): Step[] => {
    const aside = asides[at];
    return aside ? [stepOf(one, aside)] : [];
  });
  const ids = new Map(standing.map(({ name, id }) => [name, id]));
  for (const [at, { written, target, kept }] of planned.entries()) {
    ids.set(written.name, (target ?? kept ?? asides[at])?.id ?? '');
  }
  const followed = new Map(
    planned.map(({ decision }, at) => [asides[at]?.id, decision.kind === 'add' ? ids.get(decision.after ?? '') : '']),
  );
  const order = [...standing.map(({ id }) => id), ...asides.map(({ id }) => id)];
  const placed = inOrder(steps, order, (id) => followed.get(id));
  return choices
    ? [...placed, { kind: 'add', source: choices.aside.id, name: choices.name, isHidden: true, position: undefined }]
    : placed;
}

function stepOf({ decision, target, drawing }: Planned<EarlierSheet>, { id, name }: AsideSheet): Step {
  if (decision.kind === 'add') {
    return { kind: 'add', source: id, name: decision.name, isHidden: decision.isHidden, position: undefined };
  }
  const mark = decision.kind === 'replace' ? markOf(drawing, decision.name) : undefined;
  if (decision.kind === 'drop' || !target || !mark) return { kind: 'drop', source: id };
  return {
    kind: 'replace',
    source: id,
    sourceName: name,
    target: target.id,
    rename: decision.name === target.name ? undefined : decision.name,
    mark,
    area: areaOf(drawing),
    layout: layoutOf(drawing),
    isBegun: false,
  };
}

function areaOf({ rows, columns }: Drawing): Area {
  return { top: 0, left: 0, bottom: Math.max(0, rows.length - 1), right: Math.max(0, columns.length - 1) };
}
