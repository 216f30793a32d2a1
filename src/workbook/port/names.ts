import { a1, columnLetters, type Address, type Area } from '../../sheet/address';
import type { CellLink } from '../../sheet/drawing';

/** A sheet's name as formulas quote it. */
function quotedSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/** An area of a sheet as a formula names it: "'指標'!$A$1:$B$2". */
export function fixedArea(sheet: string, { top, left, bottom, right }: Area): string {
  return `${quotedSheet(sheet)}!${fixed({ row: top, column: left })}:${fixed({ row: bottom, column: right })}`;
}

/** Where a link leads, as Excel writes it (excel-rules: link-reference): "'指標'!H5". */
export function linkReference({ sheet, at }: CellLink): string {
  return `${quotedSheet(sheet)}!${a1(at)}`;
}

/** Whole rows of a sheet: "'指標'!$1:$3". */
export function fixedRows(sheet: string, first: number, last: number): string {
  return `${quotedSheet(sheet)}!$${first + 1}:$${last + 1}`;
}

function fixed({ row, column }: Address): string {
  return `$${columnLetters(column)}$${row + 1}`;
}
