import { columnLetters, type Address, type Area } from '../../sheet/address';

/** A sheet's name as formulas quote it. */
function quotedSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/** An area of a sheet as a formula names it: "'指標'!$A$1:$B$2". */
export function fixedArea(sheet: string, { top, left, bottom, right }: Area): string {
  return `${quotedSheet(sheet)}!${fixed({ row: top, column: left })}:${fixed({ row: bottom, column: right })}`;
}

/** Whole rows of a sheet: "'指標'!$1:$3". */
export function fixedRows(sheet: string, first: number, last: number): string {
  return `${quotedSheet(sheet)}!$${first + 1}:$${last + 1}`;
}

function fixed({ row, column }: Address): string {
  return `$${columnLetters(column)}$${row + 1}`;
}
