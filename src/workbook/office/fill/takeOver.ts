import { a1Area, type Area } from '../../../sheet/address';
import { applyLayout, type Layout } from './layout';

/**
 * Queues what makes a sheet look and read like another, in place, so that references to it stay (excel-rules:
 * ref-merge-move). Begun anew after it broke off anywhere, it gives the same.
 * @param target everything on it is cleared
 * @param source shows all rows again where it is filtered: of a filtered area only the rows in view would be copied
 * @param area all that stands on the source, from A1 on
 * @param layout the source's; without a filter in it the target has none. What is frozen on the target stays: it was
 * frozen when the sheet was first written, and freezing takes two actions between which it could break off
 */
export function takeOver(target: Excel.Worksheet, source: Excel.Worksheet, area: Area, layout: Layout): void {
  if (layout.isFiltered) source.autoFilter.clearCriteria();
  target.autoFilter.remove();
  clearAll(target.getRange());
  const address = a1Area(area);
  const cells = target.getRange(address);
  cells.rowHidden = false;
  cells.columnHidden = false;
  cells.copyFrom(source.getRange(address), 'All');
  applyLayout(target, { ...layout, frozenRows: 0 });
}

/** What clear() takes of merges, validations and links is not documented (excel-rules: clear-merges, clear-links). */
function clearAll(everything: Excel.Range): void {
  everything.unmerge();
  everything.clear('Hyperlinks');
  everything.clear('All');
  everything.dataValidation.clear();
}
