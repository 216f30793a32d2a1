import { area, type Area } from '../../../sheet/address';

/** A sheet's name, quoted where it must be, and one area of cells. */
const PLAIN = /^(?:'(?:[^']|'')*'!|[^'!,;]*!)?(\$?[A-Z]{1,3}\$?[1-9]\d{0,6}(?::\$?[A-Z]{1,3}\$?[1-9]\d{0,6})?)$/;

/** The area of an address as Excel gives it, "'指標'!A1:B2"; undefined for several, or whole rows and columns. */
export function plainArea(address: string): Area | undefined {
  const [, cells] = PLAIN.exec(address) ?? [];
  return cells === undefined ? undefined : area(cells);
}
