import type { Drawing } from '../../../sheet/drawing';
import { plainText, type WrittenMark } from '../../../sheet/mark';
import { sheetName } from '../../../sheet/name';
import type { Written } from '../../port/port';
import type { Noted, Standing } from './survey';
import type { Decision } from './tags';

/** A sheet that the program wrote earlier, as it stands now. */
export interface Earlier extends Noted {
  readonly mark: WrittenMark;
  /** A person typed on it since. */
  readonly isEdited: boolean;
}

/** What becomes of a drawing. */
export interface Planned {
  readonly drawing: Drawing;
  readonly decision: Decision;
  /** The sheet that is filled anew. */
  readonly target?: Earlier;
  readonly written: Written;
}

/**
 * Decides what becomes of each drawing. A sheet of the same kind and 項目 that nobody edited is filled anew; a form that
 * was edited is kept, and nothing is written in its place; beside a list that was edited a new one is added. A name that
 * another sheet bears is left to it.
 */
export function plan(
  drawings: readonly Drawing[],
  standing: readonly Standing[],
  earlier: readonly Earlier[],
): readonly Planned[] {
  const taken = new Set(standing.map(({ name }) => name));
  const free = new Set(earlier);
  let after: string | undefined;
  return drawings.map((drawing) => {
    const same = [...free].filter(({ mark }) => isSame(mark, drawing));
    const target = same.find(({ isEdited }) => !isEdited);
    if (target) free.delete(target);
    const planned = target ? replacing(drawing, target, taken) : addingOrKeeping(drawing, same[0], taken, after);
    after = planned.written.name;
    return planned;
  });
}

function isSame(mark: WrittenMark, drawing: Drawing): boolean {
  return drawing.mark !== null && mark.kind === drawing.mark.kind && mark.item === plainText(drawing.mark.item);
}

function replacing(drawing: Drawing, target: Earlier, taken: Set<string>): Planned {
  const name = taken.has(drawing.name) ? target.name : drawing.name;
  taken.add(name);
  return {
    drawing,
    target,
    decision: { kind: 'replace', target: target.name, name },
    written: { name, outcome: 'replaced' },
  };
}

function addingOrKeeping(
  drawing: Drawing,
  edited: Earlier | undefined,
  taken: Set<string>,
  after: string | undefined,
): Planned {
  if (edited && drawing.mark?.kind === 'form') {
    return { drawing, decision: { kind: 'drop' }, written: { name: edited.name, outcome: 'kept' } };
  }
  const name = sheetName(drawing.name, [...taken]);
  taken.add(name);
  return { drawing, decision: { kind: 'add', name, isHidden: false, after }, written: { name, outcome: 'added' } };
}
