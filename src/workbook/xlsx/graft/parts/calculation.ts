import { relationshipsOf } from '../../read/relationships';
import { withAttribute, type Splice } from '../../xml/splice';
import { child } from '../../xml/tree';
import { removeContentTypes } from './contentTypes';
import type { Draft } from './draft';
import { removeLinks } from './relationships';
import type { WorkbookPart } from './workbook';

/** What stands before <calcPr> in a workbook part (ECMA-376 part 1, 18.2.27). */
const BEFORE = new Set([
  ...['fileVersion', 'fileSharing', 'workbookPr', 'AlternateContent', 'workbookProtection', 'bookViews', 'sheets'],
  ...['functionGroups', 'externalReferences', 'definedNames'],
]);

/** Asks Excel to calculate every formula when it opens the workbook: the results that stand there may be old. */
export function recalculated({ root }: WorkbookPart): Splice {
  const known = child(root, 'calcPr');
  if (known) return withAttribute(known, 'fullCalcOnLoad', '1');
  const at = root.children.filter(({ name }) => BEFORE.has(name)).at(-1)?.to ?? root.innerFrom;
  return { from: at, to: at, text: `<${root.prefix}calcPr fullCalcOnLoad="1"/>` };
}

/** Whether any sheet may hold a formula. Asked of the bare text: a wrong yes only makes Excel calculate once more. */
export function hasFormulas(draft: Draft, { tabs }: WorkbookPart): boolean {
  return tabs.some(({ type, path }) => type === 'worksheet' && /<(?:\w+:)?f[\s>/]/.test(draft.text(path) ?? ''));
}

/**
 * Takes away the order in which Excel last calculated the formulas: it names each of them, and Excel makes it anew where
 * it is missing, but asks to repair a workbook where it names a cell without a formula.
 */
export function removeCalculationChain(draft: Draft, { path }: WorkbookPart): void {
  const found = [...relationshipsOf(draft, path)].filter(([, { type }]) => type === 'calcChain');
  if (found.length === 0) return;
  removeLinks(draft, path, new Set(found.map(([id]) => id)));
  const paths = found.map(([, link]) => link.path);
  removeContentTypes(draft, paths);
  for (const one of paths) draft.remove(one);
}
