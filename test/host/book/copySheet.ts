import type { Names } from './names';
import { newPage } from './page';
import { redirected, refersTo } from './references';
import type { Worksheet } from './worksheet';

/**
 * Everything of a sheet, into a new one. References of a sheet to itself by name lead to the copy afterwards (to be
 * confirmed: docs/real-excel.md), the workbook's names that lead to the sheet are there again as names of the copy
 * (excel-rules: name-sheet-copy). A hidden sheet's copy is hidden (to be confirmed: docs/real-excel.md).
 */
export function copyInto(copy: Worksheet, source: Worksheet, names: Names): void {
  const redirect = (formula: string): string => redirected(formula, source.name, copy.name);
  copy.visibility = source.visibility;
  copy.page = newPage(source.page);
  copy.frozenRows = source.frozenRows;
  copy.hidesGridlines = source.hidesGridlines;
  copy.filter = source.filter;
  copy.filteredRows = source.filteredRows;
  copy.styles = source.styles.copy();
  copy.rows = source.rows.copy();
  copy.columns = source.columns.copy();
  copy.merged = source.merged.copy();
  copy.rules = source.rules.copy();
  copy.linked = source.linked.copy();
  copy.contents.adopt(source.contents);
  for (const name of source.names.all()) copy.names.adopt(name, redirect(name.formula));
  for (const name of names.all()) {
    if (refersTo(name.formula, source.name)) copy.names.adopt(name, redirect(name.formula));
  }
  copy.rules.rewrite(redirect);
  copy.contents.rewrite(redirect);
  copy.isProtected = source.isProtected;
}
