import { MARK_NAME } from '../../../sheet/mark';
import { Refusal } from '../../port/refusal';
import { proveKept } from '../proof/kept';
import { refusals } from '../proof/refusals';
import { proveMark, proveSheet } from '../proof/sheets';
import { relationshipsOf, relationshipsPath } from '../read/relationships';
import { attribute } from '../xml/tree';
import type { OpenBook } from './open';
import { Draft } from './parts/draft';
import { WorkbookPart, type DefinedName, type Tab } from './parts/workbook';
import { OWN_NAMES, type Placing } from './place';

/**
 * Proves what was made of a workbook before anybody saves it, by reading it back: every part but those that hold
 * workbooks together is the same byte for byte, the other tabs and names stand as before, and each sheet says what its
 * drawing says. Throws Refusal.
 * @param before the workbook as it was opened; @param source its bytes; @param bytes what was made of it
 */
export function proveGrafted(before: OpenBook, source: Uint8Array, bytes: Uint8Array, placing: Placing): void {
  try {
    proveKept(source, bytes, changeable(new Draft(source), before.book, placing));
    const draft = new Draft(bytes);
    const book = new WorkbookPart(draft);
    proveOthers(before.book, book, placing);
    proveOwn(draft, book, placing);
  } catch (cause) {
    throw cause instanceof Refusal ? cause : refusals.otherPartsChanged(cause);
  }
}

const CHANGED_PARTS = new Set(['styles', 'calcChain']);

function changeable(source: Draft, { path }: WorkbookPart, { sheets }: Placing): ReadonlySet<string> {
  const links = [...relationshipsOf(source, path).values()];
  const paths = [
    ...['[Content_Types].xml', path, relationshipsPath(path)],
    ...links.filter(({ type }) => CHANGED_PARTS.has(type)).map((link) => link.path),
    ...sheets.flatMap(({ target }) => (target ? [target.path] : [])),
  ];
  return new Set(paths.map((one) => one.toLowerCase()));
}

/** Tabs, in their order, and names that are none of the sheets' written. */
function proveOthers(before: WorkbookPart, after: WorkbookPart, { sheets, choices }: Placing): void {
  const filled = new Set(sheets.flatMap(({ drawing, target }) => (target ? [drawing.name] : [])));
  const added = [
    ...sheets.filter(({ target }) => !target).map(({ drawing }) => drawing),
    ...(choices ? [choices] : []),
  ];
  const isNew = new Set(added.map(({ name }) => name));
  const kept = after.tabs.filter(({ name }) => !isNew.has(name));
  const others = ({ names, tabs }: WorkbookPart) =>
    names.flatMap((one) => namesKept(one, tabs, (sheet) => isNew.has(sheet) || filled.has(sheet)));
  if (after.tabs.length !== before.tabs.length + isNew.size) throw refusals.otherPartsChanged();
  if (!areSame(before.tabs.map(tabText), kept.map(tabText))) throw refusals.otherPartsChanged();
  if (!areSame(others(before), others(after))) throw refusals.otherPartsChanged();
}

function tabText({ name, sheetId, linkId, type, path, element }: Tab): string {
  return JSON.stringify([name, sheetId, linkId, type, path, attribute(element, 'state')]);
}

/** A name, the sheet it belongs to (no sheet is called nothing) and its formula. Nothing for those of no sheet that is there, and those written with a sheet. */
function namesKept(
  { name, tab, formula }: DefinedName,
  tabs: readonly Tab[],
  isWritten: (sheet: string) => boolean,
): readonly string[] {
  if (tab === undefined) return [name, '', formula];
  const sheet = tabs[tab]?.name;
  const isGone = sheet === undefined || (OWN_NAMES.has(name) && isWritten(sheet));
  return isGone ? [] : [name, sheet, formula];
}

function proveOwn(draft: Draft, { tabs, names }: WorkbookPart, { sheets, choices }: Placing): void {
  const tabOf = (name: string, state: string | undefined) => {
    const place = tabs.findIndex((one) => one.name === name);
    const tab = tabs[place];
    const isThere = tab?.type === 'worksheet' && (state === undefined || attribute(tab.element, 'state') === state);
    if (!isThere) throw refusals.otherwiseWritten(name);
    return { place, text: draft.need(tab.path) };
  };
  for (const { drawing } of sheets) {
    const { place, text } = tabOf(drawing.name, undefined);
    proveSheet(text, drawing);
    proveMark(names.find(({ name, tab }) => tab === place && name === MARK_NAME)?.formula, drawing);
  }
  if (choices && tabOf(choices.name, 'hidden').text !== choices.xml) throw refusals.otherwiseWritten(choices.name);
}

function areSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((text, at) => text === other[at]);
}
