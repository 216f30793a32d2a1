import type { Drawing } from '../../sheet/drawing';
import { plainText, type WrittenMark } from '../../sheet/mark';
import { sheetName } from '../../sheet/name';
import { formPosition } from '../../sheet/own';
import type { Written } from './port';

/** A sheet that the program wrote earlier, as it stands now. */
export interface Earlier {
  readonly name: string;
  readonly mark: WrittenMark;
  /** A person typed on it since. */
  readonly isEdited: boolean;
}

/** The sheet becomes one of the workbook, right behind the one named `after`, at the end where that is undefined. */
export interface Addition {
  readonly kind: 'add';
  readonly name: string;
  readonly isHidden: boolean;
  readonly after: string | undefined;
}

/** How a drawing's sheet is put in place. */
export type Decision =
  | Addition
  /** Fills the sheet named `target`, whose name becomes `name`. */
  | { readonly kind: 'replace'; readonly target: string; readonly name: string }
  | { readonly kind: 'drop' };

/** What becomes of a drawing. */
export interface Planned<Sheet extends Earlier> {
  readonly drawing: Drawing;
  readonly decision: Decision;
  /** The sheet that is filled anew. */
  readonly target?: Sheet;
  /** The sheet that is kept, the drawing not written. */
  readonly kept?: Sheet;
  readonly written: Written;
}

/**
 * Decides what becomes of each drawing. A sheet of the same kind and 項目 that nobody edited is filled anew; a form that
 * was edited is kept, and nothing is written in its place; beside a list that was edited a new one is added. Where
 * several sheets would do, as for two 項目 of the same name, the one that bears the drawing's name is taken. A name that
 * another sheet bears is left to it.
 * @param standing all tabs in their order
 * @param renames whether a sheet that is filled anew takes the drawing's name; where formulas elsewhere cannot follow, it
 * keeps its own
 */
export function plan<Sheet extends Earlier>(
  drawings: readonly Drawing[],
  standing: readonly { readonly name: string }[],
  earlier: readonly Sheet[],
  renames = true,
): readonly Planned<Sheet>[] {
  const taken = new Set(standing.map(({ name }) => name));
  const matches = matched(drawings, earlier);
  let after: string | undefined;
  return drawings.map((drawing) => {
    const match = matches.get(drawing);
    const planned = !match
      ? adding(drawing, taken, after ?? neighbour(drawing, standing, earlier))
      : match.isEdited
        ? keeping(drawing, match)
        : replacing(drawing, match, taken, renames);
    after = planned.written.name;
    return planned;
  });
}

/**
 * The sheet that a new form follows where no drawing stands before it: the last form of a lower position, or else the
 * tab before the first sheet that the program wrote. Undefined puts it at the end.
 */
function neighbour(
  drawing: Drawing,
  standing: readonly { readonly name: string }[],
  earlier: readonly Earlier[],
): string | undefined {
  const position = formPosition(drawing.name);
  if (position === undefined) return undefined;
  const ours = new Set(earlier.map(({ name }) => name));
  const lower = standing.filter(({ name }) => ours.has(name) && (formPosition(name) ?? position) < position);
  const first = standing.findIndex(({ name }) => ours.has(name));
  return (lower.at(-1) ?? standing[first - 1])?.name;
}

/** The sheet that was written earlier for each drawing, where there is one. */
export function matched<Sheet extends Earlier>(
  drawings: readonly Drawing[],
  earlier: readonly Sheet[],
): ReadonlyMap<Drawing, Sheet> {
  const free = new Set(earlier);
  const matches = new Map<Drawing, Sheet>();
  const match = (isMatch: (sheet: Sheet, drawing: Drawing) => boolean) => {
    for (const drawing of drawings) {
      if (matches.has(drawing)) continue;
      const found = [...free].find((sheet) => isSame(sheet.mark, drawing) && isMatch(sheet, drawing));
      if (!found || !free.delete(found)) continue;
      matches.set(drawing, found);
    }
  };
  const canMatch = ({ isEdited, mark }: Sheet) => !isEdited || mark.kind === 'form';
  match((sheet, { name }) => sheet.name === name && canMatch(sheet));
  match(({ isEdited }) => !isEdited);
  match(canMatch);
  return matches;
}

function isSame(mark: WrittenMark, drawing: Drawing): boolean {
  return drawing.mark !== null && mark.kind === drawing.mark.kind && mark.item === plainText(drawing.mark.item);
}

function replacing<Sheet extends Earlier>(
  drawing: Drawing,
  target: Sheet,
  taken: Set<string>,
  renames: boolean,
): Planned<Sheet> {
  const others = [...taken].filter((name) => name !== target.name);
  const name = renames && isFree(drawing.name, others) ? drawing.name : target.name;
  taken.add(name);
  return {
    drawing,
    target,
    decision: { kind: 'replace', target: target.name, name },
    written: { name, outcome: 'replaced' },
  };
}

function keeping<Sheet extends Earlier>(drawing: Drawing, kept: Sheet): Planned<Sheet> {
  return { drawing, kept, decision: { kind: 'drop' }, written: { name: kept.name, outcome: 'kept' } };
}

function adding(drawing: Drawing, taken: Set<string>, after: string | undefined): Planned<never> {
  const name = sheetName(drawing.name, [...taken]);
  taken.add(name);
  return { drawing, decision: { kind: 'add', name, isHidden: false, after }, written: { name, outcome: 'added' } };
}

/** Whether a sheet may bear the name beside the others: Excel ignores case, people more than that. */
export function isFree(name: string, others: readonly string[]): boolean {
  return sheetName(name, others) === name;
}
