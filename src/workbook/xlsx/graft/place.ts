import type { Drawing } from '../../../sheet/drawing';
import { fingerprintOf } from '../../../sheet/fingerprint';
import { MARK_NAME, markFormula } from '../../../sheet/mark';
import { fixedArea, fixedRows } from '../../port/names';
import type { Decision } from '../../port/plan';
import { folderOf } from '../read/relationships';
import { spliced } from '../xml/splice';
import { carriedOver } from './carry';
import type { EarlierTab } from './earlier';
import type { OpenBook } from './open';
import { hasFormulas, recalculated, removeCalculationChain } from './parts/calculation';
import { addContentType, SHEET_TYPE } from './parts/contentTypes';
import { orderNames, type NewName } from './parts/names';
import { addLink } from './parts/relationships';
import { freePath } from './parts/styles';
import { freeSheetIds, orderTabs, type NewTab } from './parts/tabs';
import type { DefinedName } from './parts/workbook';

/** Sheets to be put in place, and the hidden one of long drop-down lists. */
export interface Placing {
  readonly sheets: readonly PlacedSheet[];
  readonly choices: { readonly name: string; readonly xml: string } | undefined;
}

interface PlacedSheet {
  /** Under the name of its sheet. */
  readonly drawing: Drawing;
  readonly xml: string;
  readonly decision: Decision;
  /** The sheet that is filled anew. */
  readonly target: EarlierTab | undefined;
}

/** A tab as it shall stand: its name and, for those there are, its place. */
type Standing = { readonly name: string; readonly tab: number | NewTab };

/** Names that are written anew with their sheet. */
export const OWN_NAMES = new Set([MARK_NAME, '_xlnm.Print_Area', '_xlnm.Print_Titles', '_xlnm._FilterDatabase']);

/** Puts the sheets into the package, and their tabs and names into its workbook part. */
export function placeSheets(open: OpenBook, { sheets, choices }: Placing): void {
  const { draft, book } = open;
  const ids = freeSheetIds(book);
  const tabs: Standing[] = book.tabs.map(({ name }, tab) => ({ name, tab }));
  const add = (name: string, xml: string, isHidden: boolean, after: string | undefined) => {
    const tab = { name, sheetId: ids.next().value, linkId: addSheet(open, xml), isHidden };
    const before = after === undefined ? -1 : tabs.findIndex((one) => one.name === after);
    tabs.splice(before < 0 ? tabs.length : before + 1, 0, { name, tab });
  };
  let wasCalculated: boolean | undefined;
  let isStale = false;
  for (const { drawing, xml, decision, target } of sheets) {
    if (target) {
      const old = draft.need(target.path);
      const filled = carriedOver(old, xml);
      isStale ||= filled !== old && (wasCalculated ??= hasFormulas(draft, book));
      draft.set(target.path, filled);
    } else add(drawing.name, xml, false, decision.kind === 'add' ? decision.after : undefined);
  }
  if (choices) add(choices.name, choices.xml, true, undefined);
  const replaced = new Set(sheets.flatMap(({ target }) => (target ? [target.place] : [])));
  const isGone = ({ name, tab }: DefinedName) => tab !== undefined && replaced.has(tab) && OWN_NAMES.has(name);
  const order = tabs.map(({ tab }) => tab);
  const names = sheets.flatMap(({ drawing }) =>
    namesOf(
      drawing,
      tabs.findIndex(({ name }) => name === drawing.name),
    ),
  );
  if (isStale) removeCalculationChain(draft, book);
  draft.set(
    book.path,
    spliced(book.xml, [
      ...orderTabs(book, order),
      ...orderNames(book, order, names, isGone),
      ...(isStale ? [recalculated(book)] : []),
    ]),
  );
}

/** Adds a sheet part and gives the id of the relationship that leads to it. */
function addSheet({ draft, book }: OpenBook, xml: string): string {
  const path = freePath(draft, `${folderOf(book.path)}worksheets/sheet`, '.xml', book.tabs.length + 1);
  draft.set(path, xml);
  addContentType(draft, path, SHEET_TYPE);
  return addLink(draft, book.path, 'worksheet', path, book.dialect);
}

function namesOf({ name, mark, page, filter, rows }: Drawing, tab: number): readonly NewName[] {
  const { printArea, titleRows } = page;
  const named = (what: string, formula: string, isHidden: boolean): NewName => ({ name: what, tab, formula, isHidden });
  const names = [named('_xlnm.Print_Area', fixedArea(name, printArea), false)];
  if (titleRows) names.push(named('_xlnm.Print_Titles', fixedRows(name, titleRows.first, titleRows.last), false));
  if (filter) names.push(named('_xlnm._FilterDatabase', fixedArea(name, filter), true));
  if (mark) {
    const formula = markFormula({ ...mark, sheet: name, fingerprint: fingerprintOf({ rows }) });
    names.push(named(MARK_NAME, formula, true));
  }
  return names;
}
