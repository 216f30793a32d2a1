import type { Drawing } from '../../../sheet/drawing';
import { plainText, type WrittenMark } from '../../../sheet/mark';
import { sheetName } from '../../../sheet/name';
import { formPosition } from '../../../sheet/own';
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
  /** The sheet that is kept, the drawing not written. */
  readonly kept?: Earlier;
  readonly written: Written;
}

/**
 * Decides what becomes of each drawing. A sheet of the same kind and 項目 that nobody edited is filled anew; a form that
 * was edited is kept, and nothing is written in its place; beside a list that was edited a new one is added. Where
 * several sheets would do, as for two 項目 of the same name, the one that bears the drawing's name is taken. A name that
 * another sheet bears is left to it.
 */
export function plan(
  drawings: readonly Drawing[],
  standing: readonly Standing[],
  earlier: readonly Earlier[],
): readonly Planned[] {
  const taken = new Set(standing.map(({ name }) => name));
  const matches = matched(drawings, earlier);
  let after: string | undefined;
  return drawings.map((drawing) => {
    const match = matches.get(drawing);
    const planned = !match
      ? adding(drawing, taken, after ?? neighbour(drawing, standing, earlier))
      : match.isEdited
        ? keeping(drawing, match)
        : replacing(drawing, match, taken);
    after = planned.written.name;
    return planned;
  });
}

/**
 * The sheet that a new form follows where no drawing stands before it: the last form of a lower position, or else the
 * tab before the first sheet that the program wrote. Undefined puts it at the end.
 */
function neighbour(drawing: Drawing, standing: readonly Standing[], earlier: readonly Earlier[]): string | undefined {
  const position = formPosition(drawing.name);
  if (position === undefined) return undefined;
  const ours = new Set(earlier.map(({ name }) => name));
  const lower = standing.filter(({ name }) => ours.has(name) && (formPosition(name) ?? position) < position);
  const first = standing.findIndex(({ name }) => ours.has(name));
  return (lower.at(-1) ?? standing[first - 1])?.name;
}

/** The sheet that was written earlier for each drawing, where there is one. */
function matched(drawings: readonly Drawing[], earlier: readonly Earlier[]): ReadonlyMap<Drawing, Earlier> {
  const free = new Set(earlier);
  const matches = new Map<Drawing, Earlier>();
  const match = (isMatch: (sheet: Earlier, drawing: Drawing) => boolean) => {
    for (const drawing of drawings) {
      if (matches.has(drawing)) continue;
      const found = [...free].find((sheet) => isSame(sheet.mark, drawing) && isMatch(sheet, drawing));
      if (!found || !free.delete(found)) continue;
      matches.set(drawing, found);
    }
  };
  const canMatch = ({ isEdited, mark }: Earlier) => !isEdited || mark.kind === 'form';
  match((sheet, { name }) => sheet.name === name && canMatch(sheet));
  match(({ isEdited }) => !isEdited);
  match(canMatch);
  return matches;
}

function isSame(mark: WrittenMark, drawing: Drawing): boolean {
  return drawing.mark !== null && mark.kind === drawing.mark.kind && mark.item === plainText(drawing.mark.item);
}

function replacing(drawing: Drawing, target: Earlier, taken: Set<string>): Planned {
  const others = [...taken].filter((name) => name !== target.name);
  const name = isFree(drawing.name, others) ? drawing.name : target.name;
  taken.add(name);
  return {
    drawing,
    target,
    decision: { kind: 'replace', target: target.name, name },
    written: { name, outcome: 'replaced' },
  };
}

function keeping(drawing: Drawing, kept: Earlier): Planned {
  return { drawing, kept, decision: { kind: 'drop' }, written: { name: kept.name, outcome: 'kept' } };
}

function adding(drawing: Drawing, taken: Set<string>, after: string | undefined): Planned {
  const name = sheetName(drawing.name, [...taken]);
  taken.add(name);
  return { drawing, decision: { kind: 'add', name, isHidden: false, after }, written: { name, outcome: 'added' } };
}

/** Whether a sheet may bear the name beside the others: Excel ignores case, people more than that. */
export function isFree(name: string, others: readonly string[]): boolean {
  return sheetName(name, others) === name;
}
