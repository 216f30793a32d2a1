import type { Asked } from '../fill';
import type { Decision } from '../../port/plan';
import { MARK_NAME, markFormula, textConstants, textOfConstants, type WrittenMark } from '../../../sheet/mark';

/**
 * Hidden names of a sheet's own that say what it is for while a run is under way, or, for `backup`, until the next one:
 * aside: built to be put in place, and how; backup: a copy of the sheet named; refill: being filled from the sheet named.
 */
const TAGS = { aside: '_besshi2_aside', backup: '_besshi2_backup', refill: '_besshi2_refill' } as const;

export type Tag = keyof typeof TAGS;

/** Adds a hidden name. Its visibility can be set on the object that `add` gives, in the same batch, only (U). */
function addHidden(names: Excel.NamedItemCollection, name: string, formula: string): void {
  const item = names.add(name, `=${formula}`);
  item.visible = false;
}

export function addTag(sheet: Excel.Worksheet, tag: Tag, text: string): void {
  addHidden(sheet.names, TAGS[tag], textConstants(text));
}

export function removeTag(sheet: Excel.Worksheet, tag: Tag): void {
  sheet.names.getItem(TAGS[tag]).delete();
}

export function addMark(sheet: Excel.Worksheet, mark: WrittenMark): void {
  addHidden(sheet.names, MARK_NAME, markFormula(mark));
}

export function changeMark(sheet: Excel.Worksheet, mark: WrittenMark): void {
  sheet.names.getItem(MARK_NAME).formula = `=${markFormula(mark)}`;
}

/** Queues the formula of a name; undefined where there is none. */
export function queueFormula(names: Excel.NamedItemCollection, name: string): Asked<string | undefined> {
  const item = names.getItemOrNullObject(name);
  item.load('formula');
  return { ready: () => (item.isNullObject ? undefined : String(item.formula)) };
}

export function queueTag(sheet: Excel.Worksheet, tag: Tag): Asked<string | undefined> {
  const formula = queueFormula(sheet.names, TAGS[tag]);
  return { ready: () => textOfConstants(formula.ready() ?? '') };
}

/**
 * How a sheet that was built aside is put in place; kept on the sheet, so that a later start can finish it. No sheet's
 * name holds the letter between the parts.
 */
export function decisionText(decision: Decision): string {
  if (decision.kind === 'add') {
    const { isHidden, name, after = '' } = decision;
    return `add/${isHidden ? 'hidden' : 'visible'}/${name}/${after}`;
  }
  return decision.kind === 'replace' ? `replace/${decision.target}/${decision.name}` : 'drop';
}

/** What the text says; for a text that says nothing the sheet is dropped. */
export function readDecision(text: string): Decision {
  const [kind, first = '', name = '', after = ''] = text.split('/');
  if (kind === 'add' && name !== '') return { kind, name, isHidden: first === 'hidden', after: after || undefined };
  return kind === 'replace' && name !== '' ? { kind, target: first, name } : { kind: 'drop' };
}

/** What a copy was made of: the sheet's name then, and the one it got in that run. */
export interface CopyOf {
  readonly name: string;
  readonly nameAfter: string;
}

export function copyText({ name, nameAfter }: CopyOf): string {
  return `${name}/${nameAfter}`;
}

export function readCopyText(text: string): CopyOf {
  const [name = '', nameAfter = name] = text.split('/');
  return { name, nameAfter };
}
